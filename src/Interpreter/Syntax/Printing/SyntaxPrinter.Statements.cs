namespace MiniPhp.Interpreter.Syntax.Printing;

// Statements in a closure's body, each on a line of its own.
internal sealed partial class SyntaxPrinter
{
    private void Statements(StmtNode[] statements, int indent)
    {
        foreach (StmtNode statement in statements)
            Statement(statement, indent);
    }

    private void Statement(StmtNode statement, int indent)
    {
        switch (statement)
        {
            case NopStmt:
                break;
            case BlockStmt block:
                Statements(block.Stmts, indent);
                break;
            case EchoStmt echo:
                foreach (ExprNode value in echo.Exprs)
                    Line(indent, () => Keyword("echo", value, indent), ";");
                break;
            case GlobalStmt globals:
                foreach (VariableExpr variable in globals.Vars)
                    Line(indent, () => Keyword("global", variable, indent), ";");
                break;
            case StaticStmt statics:
                foreach (StaticVarNode variable in statics.Vars)
                    Line(indent, () => StaticVariable(variable, indent), ";");
                break;
            case UnsetStmt unset:
                foreach (ExprNode variable in unset.Vars)
                    Line(indent, () => InParentheses("unset", variable, indent), ";");
                break;
            default:
                Line(indent, () => Construct(statement, indent), EndsItself(statement) ? "" : ";");
                break;
        }
    }

    private void Line(int indent, Action write, string end)
    {
        Indent(indent);
        write();
        _text.Append(end).Append('\n');
    }

    private static bool EndsItself(StmtNode statement) => statement is
        LabelStmt or IfStmt or SwitchStmt or WhileStmt or TryCatchStmt or ForStmt or ForeachStmt or FunctionStmt or ClassMethodStmt or ClassLikeStmt
        or TraitUseStmt or DeclareStmt;

    private void Construct(StmtNode statement, int indent)
    {
        switch (statement)
        {
            case ExpressionStmt expression: Expression(expression.Expr, 0, indent); break;
            case InlineHtmlStmt html: _text.Append("echo "); Quoted(html.Value.ToLatin1()); break;
            case ReturnStmt end: Keyword("return", end.Expr, indent); break;
            case BreakStmt exit: Keyword("break", exit.Num, indent); break;
            case ContinueStmt exit: Keyword("continue", exit.Num, indent); break;
            case GotoStmt jump: _text.Append("goto ").Append(jump.Name); break;
            case LabelStmt label: _text.Append(label.Name).Append(':'); break;
            case IfStmt branch: If(branch, indent); break;
            case WhileStmt loop: InParentheses("while ", loop.Cond, indent); Body(loop.Stmts, indent); break;
            case DoStmt loop: Do(loop, indent); break;
            case ForStmt loop: For(loop, indent); break;
            case ForeachStmt loop: Foreach(loop, indent); break;
            case SwitchStmt choice: Switch(choice, indent); break;
            case TryCatchStmt attempt: Try(attempt, indent); break;
            case DeclareStmt declare: Declare(declare, indent); break;
            default: Declaration(statement, indent); break;
        }
    }

    private void StaticVariable(StaticVarNode variable, int indent)
    {
        _text.Append("static $").Append(variable.Name);
        Default(variable.Default, 0, indent);
    }

    /// <summary>Statements in braces, on lines of their own.</summary>
    private void Body(StmtNode[] statements, int indent)
    {
        _text.Append(" {\n");
        Statements(statements, indent + 1);
        Indent(indent);
        _text.Append('}');
    }

    private void If(IfStmt branch, int indent)
    {
        InParentheses("if ", branch.Cond, indent);
        Body(branch.Stmts, indent);
        foreach (ElseIfNode part in branch.ElseIfs)
        {
            InParentheses(" elseif ", part.Cond, indent);
            Body(part.Stmts, indent);
        }

        if (branch.Else is null)
            return;
        _text.Append(" else");
        if (branch.Else.Stmts is [IfStmt next])
        {
            _text.Append(' ');
            If(next, indent);
        }
        else
        {
            Body(branch.Else.Stmts, indent);
        }
    }

    private void Do(DoStmt loop, int indent)
    {
        _text.Append("do");
        Body(loop.Stmts, indent);
        InParentheses(" while ", loop.Cond, indent);
    }

    private void For(ForStmt loop, int indent)
    {
        _text.Append("for (");
        Part(loop.Init, "");
        _text.Append(';');
        Part(loop.Cond, " ");
        _text.Append(';');
        Part(loop.Loop, " ");
        _text.Append(')');
        Body(loop.Stmts, indent);

        void Part(ExprNode[] expressions, string before)
        {
            if (expressions.Length == 0)
                return;
            _text.Append(before);
            List(expressions, expression => Expression(expression, 20, indent));
        }
    }

    private void Foreach(ForeachStmt loop, int indent)
    {
        _text.Append("foreach (");
        Expression(loop.Expr, 0, indent);
        _text.Append(" as ");
        if (loop.KeyVar is not null)
        {
            Expression(loop.KeyVar, 0, indent);
            _text.Append(" => ");
        }

        if (loop.ByRef)
            _text.Append('&');
        Expression(loop.ValueVar, 0, indent);
        _text.Append(')');
        Body(loop.Stmts, indent);
    }

    private void Switch(SwitchStmt choice, int indent)
    {
        InParentheses("switch ", choice.Cond, indent);
        _text.Append(" {\n");
        foreach (CaseNode part in choice.Cases)
        {
            Indent(indent + 1);
            if (part.Cond is null)
                _text.Append("default");
            else
                Keyword("case", part.Cond, indent + 1);
            _text.Append(":\n");
            Statements(part.Stmts, indent + 2);
        }

        Indent(indent);
        _text.Append('}');
    }

    private void Try(TryCatchStmt attempt, int indent)
    {
        _text.Append("try");
        Body(attempt.Stmts, indent);
        foreach (CatchNode part in attempt.Catches)
        {
            _text.Append(" catch (");
            Names(part.Types, "|");
            if (part.Var is not null)
                _text.Append(" $").Append(part.Var);
            _text.Append(')');
            Body(part.Stmts, indent);
        }

        if (attempt.Finally is null)
            return;
        _text.Append(" finally");
        Body(attempt.Finally.Stmts, indent);
    }

    private void Declare(DeclareStmt declare, int indent)
    {
        _text.Append("declare(");
        List(declare.Declares, item =>
        {
            _text.Append(item.Name);
            Default(item.Value, 0, indent);
        });
        _text.Append(')');
        if (declare.Stmts is null)
            _text.Append(';');
        else
            Body(declare.Stmts, indent);
    }
}
