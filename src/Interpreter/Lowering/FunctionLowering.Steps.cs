using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Suspension;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Statements as steps. What can run as one step becomes an ordinary node.
internal sealed partial class FunctionLowering
{
    // These and the other collections of steps are made when a function runs in steps: most do not.
    private StepProgramBuilder Program => field ??= new StepProgramBuilder();
    private SuspensionPoints? _points;

    private void AddAll(StmtNode[] statements)
    {
        for (int i = 0; i < statements.Length;)
        {
            if (_points!.Contains(statements[i]))
            {
                AddStatement(statements[i]);
                if (statements[i] is not NamespaceStmt { Braced: false })
                    AddTickAfter(statements[i]);
                i++;
                continue;
            }

            var plain = new List<Statement>();
            for (; i < statements.Length && !_points.Contains(statements[i]); i++)
            {
                LowerInto(plain, statements[i]);
                NoteNext(plain, statements, i);
            }

            if (plain.Count > 0)
                Program.Add(new ExecuteStep(plain.Count == 1 ? plain[0] : new Block(plain.ToArray())));
        }
    }

    /// <summary>The statements of a block, as steps.</summary>
    private void AddBlock(StmtNode[] statements)
    {
        _nesting++;
        AddAll(statements);
        _nesting--;
    }

    private void AddStatement(StmtNode statement)
    {
        switch (statement)
        {
            case BlockStmt block:
                AddAll(block.Stmts);
                break;
            case DeclareStmt declare:
                AddBlock(declare.Stmts!);
                break;
            case NamespaceStmt space:
                _scope = NameScope.InNamespace(space.Name?.Text ?? "");
                if (!space.Braced)
                    AddTickAfter(space);
                AddAll(space.Stmts);
                break;
            case ExpressionStmt expression:
                AddExpression(expression.Expr);
                break;
            case EchoStmt echo:
                foreach (ExprNode operand in echo.Exprs)
                {
                    Prepare(operand);
                    Program.Add(new ExecuteStep(new Echo(Lower(operand), operand.StartLine)));
                    AddTickAfter(operand);
                }

                break;
            case UnsetStmt unset:
                foreach (ExprNode place in unset.Vars)
                {
                    PreparePlace(place);
                    Program.Add(new ExecuteStep(new Unset(LowerPlace(place), place.StartLine)));
                    AddTickAfter(place);
                }

                break;
            case GlobalStmt global:
                foreach (VariableExpr variable in global.Vars)
                {
                    if (variable.NameExpr is not null)
                        HoistKept(variable.NameExpr);
                    Program.Add(new ExecuteStep(LowerGlobal(variable)));
                    AddTickAfter(variable);
                }

                break;
            case IfStmt branch:
                AddIf(branch);
                break;
            case WhileStmt or DoStmt or ForStmt or ForeachStmt or SwitchStmt:
                AddLoop(statement);
                break;
            case BreakStmt exit:
                AddLoopExit(SteppedLoops[^Levels(exit.Num)], isBreak: true);
                break;
            case ContinueStmt exit:
                AddLoopExit(SteppedLoops[^Levels(exit.Num)], isBreak: false);
                break;
            case ReturnStmt exit:
                AddReturn(exit.Expr, exit.StartLine);
                break;
            case HaltCompilerStmt:
                Program.Add(new ReturnStep(new Constant(Value.FromInt(1), statement.StartLine)));
                break;
            case TryCatchStmt attempt:
                AddTry(attempt);
                break;
            case LabelStmt label:
                AddLabel(label);
                break;
            case GotoStmt jump:
                AddGoto(jump);
                break;
            default:
                throw new InvalidOperationException("No steps for " + statement.Kind);
        }
    }

    /// <summary>An expression as a statement: a yield's value needs no slot then.</summary>
    private void AddExpression(ExprNode expression)
    {
        switch (expression)
        {
            case YieldExpr yield:
                AddYield(yield, -1);
                break;
            case YieldFromExpr delegation:
                AddYieldFrom(delegation, -1);
                break;
            default:
                Prepare(expression);
                Program.Add(new ExecuteStep(LowerExpressionStatement(expression)));
                break;
        }
    }

    /// <summary>Goes to a label when the condition is as said.</summary>
    private void AddBranch(ExprNode condition, bool when, StepLabel target)
    {
        Prepare(condition);
        Program.Add(new BranchStep(LowerCondition(condition), when, target));
    }

    private void AddIf(IfStmt branch)
    {
        var end = new StepLabel();
        AddPart(branch.Cond, branch.Stmts, branch.ElseIfs.Length > 0 || branch.Else is not null);
        for (int i = 0; i < branch.ElseIfs.Length; i++)
            AddPart(branch.ElseIfs[i].Cond, branch.ElseIfs[i].Stmts, i + 1 < branch.ElseIfs.Length || branch.Else is not null);
        if (branch.Else is not null)
            AddBlock(branch.Else.Stmts);
        Program.Mark(end);

        void AddPart(ExprNode condition, StmtNode[] body, bool hasNext)
        {
            var otherwise = new StepLabel();
            AddBranch(condition, false, otherwise);
            AddBlock(body);
            if (hasNext)
                Program.Add(new JumpStep(end));
            Program.Mark(otherwise);
        }
    }

    private void AddReturn(ExprNode? value, int line)
    {
        if (value is not null)
            Prepare(value);
        Expression result = value is null ? new Constant(Value.Null, line) : LowerReturnValue(value, line);
        if (!HasDuties(Program.Region))
        {
            Program.Add(new ReturnStep(result));
            return;
        }

        int slot = TemporarySlot();
        Program.Add(new EvaluateStep(slot, result));
        Region? here = Program.Region;
        Program.LeaveUpTo(null);
        Program.Add(new ReturnSlotStep(slot));
        Program.Region = here;
    }

    /// <summary>True when something has to happen when control leaves the region or one around it.</summary>
    private static bool HasDuties(Region? region)
    {
        for (; region is not null; region = region.Parent)
        {
            if (region is LoopRegion { Slot: >= 0 } or FinallyRegion or FinallyBodyRegion)
                return true;
        }

        return false;
    }

    private void AddTry(TryCatchStmt attempt)
    {
        Region? outer = Program.Region;
        var end = new StepLabel();
        FinallyRegion? protectedPart = attempt.Finally is null ? null : new FinallyRegion(outer, Program.NextFinally(), end);
        Region? around = protectedPart ?? outer;
        StepLabel[] handlers = Array.ConvertAll(attempt.Catches, _ => new StepLabel());
        var nothing = new Nop();
        Catch[] catches = Array.ConvertAll(attempt.Catches, part => new Catch(Array.ConvertAll(part.Types, _scope.Class), null, nothing, part.StartLine));
        Program.Region = catches.Length == 0 ? around : new CatchRegion(around, catches, handlers);
        AddBlock(attempt.Stmts);
        Program.Region = around;
        Program.Add(new JumpStep(end));
        for (int i = 0; i < handlers.Length; i++)
        {
            CatchNode part = attempt.Catches[i];
            Program.Mark(handlers[i]);
            Program.Add(new CatchStep(part.Var is null ? null : new LocalVariable(LocalSlot(part.Var), part.StartLine), part.StartLine));
            AddBlock(part.Stmts);
            if (i + 1 < handlers.Length)
                Program.Add(new JumpStep(end));
        }

        Program.Mark(end);
        if (protectedPart is not null)
        {
            Program.Region = new FinallyBodyRegion(outer, protectedPart.Index);
            AddBlock(attempt.Finally!.Stmts);
            Program.Region = outer;
            Program.Add(new EndFinallyStep(protectedPart.Index));
        }

        Program.Region = outer;
    }
}
