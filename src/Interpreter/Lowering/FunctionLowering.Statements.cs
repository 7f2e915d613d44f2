using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Checking;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Statements.
internal sealed partial class FunctionLowering
{
    private Statement LowerBlock(StmtNode[] statements)
    {
        var lowered = new List<Statement>(statements.Length);
        _nesting++;
        LowerInto(lowered, statements);
        _nesting--;
        return lowered.Count == 1 ? lowered[0] : new Block(lowered.ToArray());
    }

    private void LowerInto(List<Statement> target, StmtNode[] statements)
    {
        for (int i = 0; i < statements.Length; i++)
        {
            LowerInto(target, statements[i]);
            NoteNext(target, statements, i);
        }
    }

    /// <summary>A call that is a statement goes on at the line of the next one.</summary>
    private static void NoteNext(List<Statement> target, StmtNode[] statements, int index)
    {
        if (index + 1 < statements.Length && target.Count > 0 && target[^1] is CallExpression call)
            call.ResumeAt(statements[index + 1].StartLine);
    }

    private void LowerInto(List<Statement> target, StmtNode statement)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_code.File.Ticks is not null)
            LowerTicked(target, statement);
        else
            LowerUntickedInto(target, statement);
    }

    private void LowerUntickedInto(List<Statement> target, StmtNode statement)
    {
        switch (statement)
        {
            case ExpressionStmt { Expr: VariableExpr { Name: not (null or "this") } }:
                // A variable alone is not read: no warning.
                break;
            case ExpressionStmt expression:
                target.Add(LowerExpressionStatement(expression.Expr));
                break;
            case EchoStmt echo:
                foreach (ExprNode operand in echo.Exprs)
                    AddTicked(target, new Echo(Lower(operand), operand.StartLine), operand);
                break;
            default:
                LowerRarerInto(target, statement);
                break;
        }
    }

    /// <summary>The other statements: in a method of their own, so that a short script does not wait for their types to be loaded.</summary>
    private void LowerRarerInto(List<Statement> target, StmtNode statement)
    {
        switch (statement)
        {
            case NopStmt or LabelStmt:
                break;
            case BlockStmt block:
                LowerInto(target, block.Stmts);
                break;
            case UnsetStmt unset:
                foreach (ExprNode place in unset.Vars)
                    AddTicked(target, new Unset(LowerPlace(place), place.StartLine), place);
                break;
            case GlobalStmt global:
                foreach (VariableExpr variable in global.Vars)
                    AddTicked(target, LowerGlobal(variable), variable);
                break;
            case StaticStmt declared:
                foreach (StaticVarNode variable in declared.Vars)
                    AddTicked(target, LowerStatic(variable), variable);
                break;
            case DeclareStmt declare:
                _nesting++;
                if (declare.Stmts is not null)
                    LowerInto(target, declare.Stmts);
                _nesting--;
                break;
            case NamespaceStmt space:
                _scope = NameScope.InNamespace(space.Name?.Text ?? "");
                if (!space.Braced && TickAfter(space) is { } tick)
                    target.Add(tick);
                LowerInto(target, space.Stmts);
                break;
            case UseStmt use:
                foreach (UseItemNode item in use.Uses)
                    AddUse(use.UseKind, item.Name.Text, item.Alias);
                break;
            case GroupUseStmt group:
                foreach (UseItemNode item in group.Uses)
                    AddUse(group.UseKind == UseKind.Normal ? item.UseKind : group.UseKind, group.Prefix.Text + "\\" + item.Name.Text, item.Alias);
                break;
            case ConstStmt constants:
                foreach (ConstNode constant in constants.Consts)
                    target.Add(new ConstantDeclarationStatement(_scope.Declare(constant.Name), LowerConstantExpression(constant.Value), constant.StartLine));
                break;
            default:
                target.Add(LowerStatement(statement));
                break;
        }
    }

    private void AddUse(UseKind kind, string name, string? alias)
    {
        name = name.TrimStart('\\');
        _scope = _scope.WithUse(kind, name, alias ?? name[(name.LastIndexOf('\\') + 1)..]);
    }

    private Statement LowerStatement(StmtNode statement) => statement switch
    {
        InlineHtmlStmt html => new InlineHtml(html.Value),
        IfStmt branch => LowerIf(branch),
        WhileStmt loop => new While(LowerCondition(loop.Cond), LowerBlock(loop.Stmts), BodyLine(loop.Stmts, loop.Cond)),
        DoStmt loop => new Do(LowerBlock(loop.Stmts), LowerCondition(loop.Cond), BodyLine(loop.Stmts, loop.Cond)),
        ForStmt loop => LowerFor(loop),
        ForeachStmt loop => LowerForeach(loop),
        SwitchStmt choice => LowerSwitch(choice),
        BreakStmt exit => new Break(Levels(exit.Num)),
        ContinueStmt exit => new Continue(Levels(exit.Num)),
        ReturnStmt exit => LowerReturn(exit),
        TryCatchStmt attempt => LowerTry(attempt),
        FunctionStmt function => LowerConditionalFunction(function),
        ClassLikeStmt declaration => LowerClassDeclaration(declaration),
        HaltCompilerStmt => new Return(new Constant(Value.FromInt(1), statement.StartLine)),
        _ => throw new InvalidOperationException("No lowering for " + statement.Kind),
    };

    private Statement LowerExpressionStatement(ExprNode expression)
    {
        // The result of a postfix step is not used: the prefix step does the same without keeping the old value.
        switch (expression)
        {
            case PostIncExpr step:
                return LowerStep(step.Var, false, true, step.StartLine);
            case PostDecExpr step:
                return LowerStep(step.Var, true, true, step.StartLine);
            default:
                Expression lowered = Lower(expression);
                if (lowered is CallExpression call)
                    return call.AsStatement();
                return UnusedResult.TryDiscard(lowered) ? new UnusedResult(lowered) : lowered;
        }
    }

    private Statement LowerIf(IfStmt branch)
    {
        Expression condition = LowerCondition(branch.Cond);
        Statement then = LowerBlock(branch.Stmts);
        var middle = new (Expression Condition, Statement Body)[branch.ElseIfs.Length];
        for (int i = 0; i < middle.Length; i++)
            middle[i] = (LowerCondition(branch.ElseIfs[i].Cond), LowerBlock(branch.ElseIfs[i].Stmts));
        Statement? otherwise = branch.Else is null ? null : LowerBlock(branch.Else.Stmts);
        for (int i = middle.Length - 1; i >= 0; i--)
            otherwise = new If(middle[i].Condition, middle[i].Body, otherwise);
        return new If(condition, then, otherwise);
    }

    private Statement LowerFor(ForStmt loop)
    {
        Statement? initial = LowerSequence(loop.Init);
        Expression? condition = null;
        if (loop.Cond.Length > 0)
        {
            condition = LowerCondition(loop.Cond[^1]);
            if (loop.Cond.Length > 1)
                condition = new Sequence(Array.ConvertAll(loop.Cond[..^1], Lower), condition);
        }

        Statement? step = LowerSequence(loop.Loop);
        Statement body = LowerBlock(loop.Stmts);
        int bodyLine = BodyLine(loop.Stmts, loop.Loop.Length > 0 ? loop.Loop[0] : loop);
        if (condition is not null && step is IncrementLocal counter && OperandSelection.CountingFor(initial, condition, counter, body, bodyLine) is { } counting)
            return counting;
        return new For(initial, condition, step, body, bodyLine);
    }

    /// <summary>The line at which a pass of a loop begins, that of <paramref name="otherwise"/> when the body is empty.</summary>
    private static int BodyLine(StmtNode[] body, SyntaxNode otherwise)
    {
        foreach (StmtNode statement in body)
        {
            switch (statement)
            {
                case NopStmt:
                    break;
                case BlockStmt block:
                    return BodyLine(block.Stmts, otherwise);
                default:
                    return statement.StartLine;
            }
        }

        return otherwise.StartLine;
    }

    private Statement? LowerSequence(ExprNode[] expressions) => expressions.Length switch
    {
        0 => null,
        1 => LowerExpressionStatement(expressions[0]),
        _ => new Block(Array.ConvertAll(expressions, LowerExpressionStatement)),
    };

    private Statement LowerForeach(ForeachStmt loop)
    {
        int line = loop.StartLine;
        Variable? reference = LowerForeachReference(loop);
        Expression subject = reference is not null && IsWalkedInPlace(loop.Expr) ? LowerPlace(loop.Expr) : Lower(loop.Expr);
        int slot = TemporarySlot();
        Variable? key = loop.KeyVar is null ? null : LowerPlace(loop.KeyVar);
        if (reference is not null)
            return new ForeachReference(subject, slot, key, reference, LowerBlock(loop.Stmts), line);

        ForeachTarget target = ListItems(loop.ValueVar) is { } items
            ? new ForeachTarget(null, LowerListTargets(items))
            : new ForeachTarget(LowerPlace(loop.ValueVar), null);
        return new Foreach(subject, slot, key, target, LowerBlock(loop.Stmts), line);
    }

    /// <summary>False for what a foreach by reference walks a copy of: a value without a place, or one that a nullsafe operator may leave out.</summary>
    private static bool IsWalkedInPlace(ExprNode node) => IsPlace(node) && node is not VariableExpr { Name: "this" } && CompileCheck.CanBeWritten(node);

    /// <summary>What a foreach binds by reference: its variable, or a list with a reference in it; null when it assigns values.</summary>
    private Variable? LowerForeachReference(ForeachStmt loop)
    {
        if (loop.ByRef)
            return LowerPlace(loop.ValueVar);
        if (ListItems(loop.ValueVar) is not { } items)
            return null;
        ListTarget?[] targets = LowerListTargets(items);
        return HasReference(targets) ? new ListReferenceTarget(targets, loop.StartLine) : null;
    }

    private Statement LowerSwitch(SwitchStmt choice)
    {
        Expression subject = Lower(choice.Cond);
        int slot = TemporarySlot();
        int defaultIndex = -1;
        var conditions = new Expression?[choice.Cases.Length];
        var bodies = new Statement[choice.Cases.Length];
        for (int i = 0; i < bodies.Length; i++)
        {
            CaseNode part = choice.Cases[i];
            if (part.Cond is null)
                defaultIndex = i;
            else
                conditions[i] = Lower(part.Cond);

            bodies[i] = LowerBlock(part.Stmts);
        }

        return new Switch(subject, slot, conditions, bodies, defaultIndex, choice.StartLine);
    }

    private static int Levels(ExprNode? levels) => levels is IntScalar number ? (int)number.Value : 1;

    private Statement LowerReturn(ReturnStmt exit)
    {
        if (exit.Expr is null)
            return new Return(NothingReturned(exit.StartLine));
        return new Return(LowerReturnValue(exit.Expr, exit.StartLine));
    }

    private Statement LowerTry(TryCatchStmt attempt)
    {
        Statement body = LowerBlock(attempt.Stmts);
        var catches = new Catch[attempt.Catches.Length];
        for (int i = 0; i < catches.Length; i++)
        {
            CatchNode part = attempt.Catches[i];
            string[] names = Array.ConvertAll(part.Types, _scope.Class);
            LocalVariable? variable = part.Var is null ? null : new LocalVariable(LocalSlot(part.Var), part.StartLine);
            catches[i] = new Catch(names, variable, LowerBlock(part.Stmts), part.StartLine);
        }

        Statement? finallyBody = attempt.Finally is null ? null : LowerBlock(attempt.Finally.Stmts);
        return new Try(body, catches, finallyBody);
    }

    private Statement LowerGlobal(VariableExpr variable)
    {
        int line = variable.StartLine;
        if (variable.Name is not null)
            return new Global(new LocalVariable(LocalSlot(variable.Name), line), new Constant(Value.FromLatin1(variable.Name), line), line);
        Expression name = Lower(variable.NameExpr!);
        return new Global(new DynamicVariable(name, line), name, line);
    }

    private StaticVariable LowerStatic(StaticVarNode variable)
    {
        int index = _statics.Count;
        _statics.Add((variable.Name, variable.Default));
        return new StaticVariable(
            new LocalVariable(LocalSlot(variable.Name), variable.StartLine),
            index,
            variable.Default is null ? null : LowerConstantExpression(variable.Default),
            variable.StartLine);
    }
}
