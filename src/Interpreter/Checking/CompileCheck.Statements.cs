using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Checking;

// Statements.
internal sealed partial class CompileCheck
{
    private void CheckStatements(StmtNode[] statements)
    {
        foreach (StmtNode statement in statements)
            CheckStatement(statement);
    }

    private void CheckStatement(StmtNode statement)
    {
        NoteDepth();
        if (statement.Kind == SyntaxKind.NopStmt)
            return;
        if (statement.Kind != SyntaxKind.BlockStmt)
            _line = statement.StartLine;
        switch (statement.Kind)
        {
            case SyntaxKind.ExpressionStmt:
                CheckExpression(((ExpressionStmt)statement).Expr);
                break;
            case SyntaxKind.BlockStmt:
                CheckStatements(((BlockStmt)statement).Stmts);
                break;
            case SyntaxKind.EchoStmt:
                foreach (ExprNode operand in ((EchoStmt)statement).Exprs)
                {
                    CheckExpression(operand);
                    NoteCode();
                    NoteTick(operand);
                }

                break;
            case SyntaxKind.IfStmt:
                CheckIf((IfStmt)statement);
                break;
            case SyntaxKind.WhileStmt:
                var whileLoop = (WhileStmt)statement;
                BeginLoop(isSwitch: false);
                NoteCode();
                CheckStatements(whileLoop.Stmts);
                CheckExpression(whileLoop.Cond);
                EndLoop();
                break;
            case SyntaxKind.DoStmt:
                var doLoop = (DoStmt)statement;
                BeginLoop(isSwitch: false);
                CheckStatements(doLoop.Stmts);
                CheckExpression(doLoop.Cond);
                EndLoop();
                break;
            case SyntaxKind.ForStmt:
                var forLoop = (ForStmt)statement;
                CheckExpressions(forLoop.Init);
                NoteCode();
                BeginLoop(isSwitch: false);
                CheckStatements(forLoop.Stmts);
                CheckExpressions(forLoop.Loop);
                CheckExpressions(forLoop.Cond);
                EndLoop();
                break;
            case SyntaxKind.ForeachStmt:
                CheckForeach((ForeachStmt)statement);
                break;
            case SyntaxKind.SwitchStmt:
                CheckSwitch((SwitchStmt)statement);
                break;
            case SyntaxKind.BreakStmt:
                CheckBreak(((BreakStmt)statement).Num, "break", isContinue: false);
                break;
            case SyntaxKind.ContinueStmt:
                CheckBreak(((ContinueStmt)statement).Num, "continue", isContinue: true);
                break;
            case SyntaxKind.ReturnStmt:
                CheckReturn(((ReturnStmt)statement).Expr);
                break;
            case SyntaxKind.TryCatchStmt:
                CheckTry((TryCatchStmt)statement);
                break;
            case SyntaxKind.UnsetStmt:
                foreach (ExprNode place in ((UnsetStmt)statement).Vars)
                {
                    CheckUnset(place);
                    NoteCode();
                    NoteTick(place);
                }

                break;
            case SyntaxKind.GlobalStmt:
                foreach (VariableExpr variable in ((GlobalStmt)statement).Vars)
                {
                    CheckGlobal(variable);
                    NoteCode();
                    NoteTick(variable);
                }

                break;
            case SyntaxKind.StaticStmt:
                foreach (StaticVarNode variable in ((StaticStmt)statement).Vars)
                {
                    CheckStatic(variable);
                    NoteCode();
                    NoteTick(variable);
                }

                break;
            case SyntaxKind.GotoStmt:
                AddGoto(((GotoStmt)statement).Name);
                break;
            case SyntaxKind.LabelStmt:
                AddLabel(((LabelStmt)statement).Name);
                break;
            case SyntaxKind.DeclareStmt:
                CheckDeclare((DeclareStmt)statement);
                break;
            case SyntaxKind.FunctionStmt:
                CheckFunction((FunctionStmt)statement, isTopLevel: false);
                break;
            case SyntaxKind.ClassStmt or SyntaxKind.InterfaceStmt or SyntaxKind.TraitStmt or SyntaxKind.EnumStmt:
                CheckClass((ClassLikeStmt)statement);
                break;
            case SyntaxKind.NamespaceStmt:
                CheckNamespace((NamespaceStmt)statement);
                break;
            case SyntaxKind.UseStmt:
                CheckUse((UseStmt)statement);
                break;
            case SyntaxKind.GroupUseStmt:
                CheckGroupUse((GroupUseStmt)statement);
                break;
            case SyntaxKind.ConstStmt:
                foreach (ConstNode constant in ((ConstStmt)statement).Consts)
                    CheckConstant(constant);
                break;
            case SyntaxKind.HaltCompilerStmt:
                if (_hasBracedNamespaces && _inNamespace)
                    throw Error("__HALT_COMPILER() can only be used from the outermost scope");
                break;
        }

        NoteTickAfter(statement);
    }

    private void CheckIf(IfStmt branch)
    {
        CheckExpression(branch.Cond);
        NoteCode();
        CheckStatements(branch.Stmts);
        foreach (ElseIfNode part in branch.ElseIfs)
        {
            CheckExpression(part.Cond);
            NoteCode();
            CheckStatements(part.Stmts);
        }

        if (branch.Else is null)
            return;
        NoteCode();
        CheckStatements(branch.Else.Stmts);
    }

    private void CheckForeach(ForeachStmt loop)
    {
        if (loop.KeyVar is ListExpr or ArrayExpr)
            throw Error("Cannot use list as key element");
        bool byReference = loop.ByRef || (loop.ValueVar is ListExpr list && HasReference(list));
        if (byReference && IsVariable(loop.Expr) && CanBeWritten(loop.Expr))
            CheckVariable(loop.Expr, Access.Write);
        else
            CheckExpression(loop.Expr);
        BeginLoop(isSwitch: false);
        if (loop.ValueVar is VariableExpr { Name: "this" })
            throw Error("Cannot re-assign $this");
        if (loop.ValueVar is ListExpr targets)
            CheckListTargets(targets);
        else
            CheckAssignmentTarget(loop.ValueVar);
        if (loop.KeyVar is not null)
            CheckAssignmentTarget(loop.KeyVar);
        NoteCode();
        CheckStatements(loop.Stmts);
        EndLoop();
    }

    private void CheckSwitch(SwitchStmt choice)
    {
        CheckExpression(choice.Cond);
        BeginLoop(isSwitch: true);
        bool hasDefault = false;
        foreach (CaseNode part in choice.Cases)
        {
            if (part.Cond is not null)
            {
                CheckExpression(part.Cond);
                continue;
            }

            if (hasDefault)
            {
                _line = part.StartLine;
                throw Error("Switch statements may only contain one default clause");
            }

            hasDefault = true;
        }

        NoteCode();
        foreach (CaseNode part in choice.Cases)
            CheckStatements(part.Stmts);
        EndLoop();
    }

    private void CheckReturn(ExprNode? value)
    {
        if (value is not null)
        {
            if (_function.Syntax is { ByRef: true } && IsVariable(value))
            {
                CheckNotShortCircuited(value);
                CheckVariable(value, Access.Write);
            }
            else
            {
                CheckExpression(value);
            }
        }

        if (_function.HasReturnType && !_function.IsGenerator)
            CheckReturnType(value);
    }

    private void CheckReturnType(ExprNode? value)
    {
        TypeSummary type = _function.ReturnType;
        if ((type.Mask & TypeMask.Void) != 0)
        {
            if (value is null)
                return;
            throw Error(Fold(value, chooses: false).IsNull
                ? "A void function must not return a value (did you mean \"return;\" instead of \"return null;\"?)"
                : "A void function must not return a value");
        }

        if ((type.Mask & TypeMask.Never) != 0)
            throw Error("A never-returning function must not return");
        if (value is null)
        {
            throw Error((type.Mask & TypeMask.Null) != 0
                ? "A function with return type must return a value (did you mean \"return null;\" instead of \"return;\"?)"
                : "A function with return type must return a value");
        }
    }

    private void CheckTry(TryCatchStmt attempt)
    {
        if (attempt.Catches.Length == 0 && attempt.Finally is null)
            throw Error("Cannot use try without catch or finally");
        CheckStatements(attempt.Stmts);
        foreach (CatchNode part in attempt.Catches)
        {
            NoteCode();
            _line = part.StartLine;
            foreach (NameNode name in part.Types)
            {
                if (FetchOf(name) != ClassFetch.Named)
                    throw Error("Bad class name in the catch statement");
                if (part.Var == "this")
                    throw Error("Cannot re-assign $this");
            }

            CheckStatements(part.Stmts);
        }

        if (attempt.Finally is null)
            return;
        NoteCode();
        _line = attempt.Finally.StartLine;
        _function.Finally = new FinallyContext(_function.Finally);
        CheckStatements(attempt.Finally.Stmts);
        _function.Finally = _function.Finally.Outer;
    }

    private void CheckGlobal(VariableExpr variable)
    {
        if (variable.NameExpr is not null)
            CheckExpression(variable.NameExpr);
        if (variable.Name == "this")
            throw Error("Cannot use $this as global variable");
    }

    private void CheckStatic(StaticVarNode variable)
    {
        if (variable.Default is not null)
            CheckConstantExpression(variable.Default, allowsNew: true);
        if (variable.Name == "this")
            throw Error("Cannot use $this as static variable");
    }
}
