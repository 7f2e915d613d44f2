using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Suspension;
using MiniPhp.Interpreter.Suspension.Steps;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Lowering;

// Loops, switch and goto as steps.
internal sealed partial class FunctionLowering
{
    private List<SteppedLoop> SteppedLoops => field ??= [];
    private Dictionary<string, (StepLabel Place, Region? Region)> Labels => field ??= [];
    private List<(GotoStmt Jump, StepLabel Exit, Region? Region)> Gotos => field ??= [];

    /// <summary>A loop or switch around the place that is being lowered: where break and continue go.</summary>
    private sealed record SteppedLoop(LoopRegion Region, StepLabel Break, StepLabel Continue);

    private void AddLoop(StmtNode statement)
    {
        Region? outer = Program.Region;
        bool isForeach = statement is ForeachStmt;
        int slot = statement is ForeachStmt or SwitchStmt ? TemporarySlot() : -1;
        var loop = new SteppedLoop(new LoopRegion(outer, isForeach ? Program.NextLoop() : -1, slot), new StepLabel(), new StepLabel());
        switch (statement)
        {
            case WhileStmt repeated:
                AddWhile(repeated, loop);
                break;
            case DoStmt repeated:
                var start = new StepLabel();
                Program.Mark(start);
                AddLoopBody(repeated.Stmts, loop);
                Program.Mark(loop.Continue);
                AddBranch(repeated.Cond, true, start);
                break;
            case ForStmt repeated:
                AddFor(repeated, loop);
                break;
            case ForeachStmt repeated:
                AddForeach(repeated, loop);
                break;
            case SwitchStmt choice:
                AddSwitch(choice, loop);
                break;
        }

        Program.Region = outer;
        Program.Mark(loop.Break);
        if (slot >= 0)
            Program.Add(new EndLoopStep(loop.Region));
    }

    private void AddLoopBody(StmtNode[] statements, SteppedLoop loop)
    {
        Region? outer = Program.Region;
        Program.Region = loop.Region;
        SteppedLoops.Add(loop);
        AddBlock(statements);
        SteppedLoops.RemoveAt(SteppedLoops.Count - 1);
        Program.Region = outer;
    }

    private void AddWhile(WhileStmt statement, SteppedLoop loop)
    {
        var start = new StepLabel();
        Program.Add(new JumpStep(loop.Continue));
        Program.Mark(start);
        AddLoopBody(statement.Stmts, loop);
        Program.Mark(loop.Continue);
        AddBranch(statement.Cond, true, start);
    }

    private void AddFor(ForStmt statement, SteppedLoop loop)
    {
        foreach (ExprNode initial in statement.Init)
            AddExpression(initial);
        var start = new StepLabel();
        var test = new StepLabel();
        if (statement.Cond.Length > 0)
            Program.Add(new JumpStep(test));
        Program.Mark(start);
        AddLoopBody(statement.Stmts, loop);
        Program.Mark(loop.Continue);
        foreach (ExprNode step in statement.Loop)
            AddExpression(step);
        Program.Mark(test);
        for (int i = 0; i + 1 < statement.Cond.Length; i++)
            AddExpression(statement.Cond[i]);
        if (statement.Cond.Length > 0)
            AddBranch(statement.Cond[^1], true, start);
        else
            Program.Add(new JumpStep(start));
    }

    private void AddForeach(ForeachStmt statement, SteppedLoop loop)
    {
        int line = statement.StartLine;
        bool byReference = statement.ByRef || (statement.ValueVar is ListExpr list && HasReference(list));
        bool isPlace = byReference && IsWalkedInPlace(statement.Expr);
        if (isPlace)
            PreparePlace(statement.Expr);
        else
            Prepare(statement.Expr);
        Program.Region = loop.Region;
        Program.Add(new ForeachStartStep(isPlace ? LowerPlace(statement.Expr) : Lower(statement.Expr), byReference, loop.Region, loop.Break, line));
        Program.Mark(loop.Continue);
        if (statement.KeyVar is not null)
            PreparePlace(statement.KeyVar);
        Variable? key = statement.KeyVar is null ? null : LowerPlace(statement.KeyVar);
        if (byReference)
        {
            if (ListItems(statement.ValueVar) is { } items)
                PrepareList(items);
            else
                PreparePlace(statement.ValueVar);
            Program.Add(new ForeachReferenceNextStep(loop.Region, key, LowerForeachReference(statement)!, loop.Break, line));
        }
        else
        {
            Program.Add(new ForeachNextStep(loop.Region, key, LowerForeachTarget(statement), loop.Break, line));
        }

        AddLoopBody(statement.Stmts, loop);
        Program.Add(new JumpStep(loop.Continue));
    }

    private ForeachTarget LowerForeachTarget(ForeachStmt statement)
    {
        if (ListItems(statement.ValueVar) is not { } items)
        {
            PreparePlace(statement.ValueVar);
            return new ForeachTarget(LowerPlace(statement.ValueVar), null);
        }

        PrepareList(items);
        return new ForeachTarget(null, LowerListTargets(items));
    }

    private void AddSwitch(SwitchStmt statement, SteppedLoop loop)
    {
        int line = statement.StartLine;
        Prepare(statement.Cond);
        Program.Add(new EvaluateStep(loop.Region.Slot, Lower(statement.Cond)));
        Program.Region = loop.Region;
        StepLabel[] bodies = Array.ConvertAll(statement.Cases, _ => new StepLabel());
        StepLabel? otherwise = null;
        for (int i = 0; i < bodies.Length; i++)
        {
            CaseNode part = statement.Cases[i];
            if (part.Cond is null)
            {
                otherwise = bodies[i];
                continue;
            }

            Prepare(part.Cond);
            Expression matches = OperandSelection.Compare<EqualOperator>(new Temporary(loop.Region.Slot, line), Lower(part.Cond), line);
            Program.Add(new BranchStep(matches, true, bodies[i]));
        }

        Program.Add(new JumpStep(otherwise ?? loop.Break));
        for (int i = 0; i < bodies.Length; i++)
        {
            Program.Mark(bodies[i]);
            AddLoopBody(statement.Cases[i].Stmts, loop with { Continue = loop.Break });
        }
    }

    private void AddLoopExit(SteppedLoop loop, bool isBreak)
    {
        Region? here = Program.Region;
        Program.LeaveUpTo(loop.Region);
        Program.Add(new JumpStep(isBreak ? loop.Break : loop.Continue));
        Program.Region = here;
    }

    private void AddLabel(LabelStmt label)
    {
        var place = new StepLabel();
        Labels.Add(label.Name, (place, Program.Region));
        Program.Mark(place);
    }

    /// <summary>A goto jumps to steps at the program's end, which leave what is to be left: its label may not be known yet.</summary>
    private void AddGoto(GotoStmt jump)
    {
        var exit = new StepLabel();
        Program.Add(new JumpStep(exit));
        Gotos.Add((jump, exit, Program.Region));
    }

    private void AddGotos()
    {
        foreach ((GotoStmt jump, StepLabel exit, Region? region) in Gotos)
        {
            (StepLabel place, Region? common) = Labels[jump.Name];
            while (!Encloses(common, region))
                common = common!.Parent;
            Program.Mark(exit);
            Program.Region = region;
            Program.LeaveUpTo(common);
            Program.Add(new JumpStep(place));
        }
    }

    private static bool Encloses(Region? outer, Region? inner)
    {
        while (inner != outer && inner is not null)
            inner = inner.Parent;
        return inner == outer;
    }
}
