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
    private readonly List<SteppedLoop> _loops = [];
    private readonly Dictionary<string, (Label Place, Region? Region)> _labels = [];
    private readonly List<(GotoStmt Jump, Label Exit, Region? Region)> _gotos = [];

    /// <summary>A loop or switch around the place that is being lowered: where break and continue go.</summary>
    private sealed record SteppedLoop(LoopRegion Region, Label Break, Label Continue);

    private void AddLoop(StmtNode statement)
    {
        Region? outer = _program.Region;
        bool isForeach = statement is ForeachStmt;
        int slot = statement is ForeachStmt or SwitchStmt ? TemporarySlot() : -1;
        var loop = new SteppedLoop(new LoopRegion(outer, isForeach ? _program.NextLoop() : -1, slot), new Label(), new Label());
        switch (statement)
        {
            case WhileStmt repeated:
                AddWhile(repeated, loop);
                break;
            case DoStmt repeated:
                var start = new Label();
                _program.Mark(start);
                AddLoopBody(repeated.Stmts, loop);
                _program.Mark(loop.Continue);
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

        _program.Region = outer;
        _program.Mark(loop.Break);
        if (slot >= 0)
            _program.Add(new EndLoopStep(loop.Region));
    }

    private void AddLoopBody(StmtNode[] statements, SteppedLoop loop)
    {
        Region? outer = _program.Region;
        _program.Region = loop.Region;
        _loops.Add(loop);
        AddBlock(statements);
        _loops.RemoveAt(_loops.Count - 1);
        _program.Region = outer;
    }

    private void AddWhile(WhileStmt statement, SteppedLoop loop)
    {
        var start = new Label();
        _program.Add(new JumpStep(loop.Continue));
        _program.Mark(start);
        AddLoopBody(statement.Stmts, loop);
        _program.Mark(loop.Continue);
        AddBranch(statement.Cond, true, start);
    }

    private void AddFor(ForStmt statement, SteppedLoop loop)
    {
        foreach (ExprNode initial in statement.Init)
            AddExpression(initial);
        var start = new Label();
        var test = new Label();
        if (statement.Cond.Length > 0)
            _program.Add(new JumpStep(test));
        _program.Mark(start);
        AddLoopBody(statement.Stmts, loop);
        _program.Mark(loop.Continue);
        foreach (ExprNode step in statement.Loop)
            AddExpression(step);
        _program.Mark(test);
        for (int i = 0; i + 1 < statement.Cond.Length; i++)
            AddExpression(statement.Cond[i]);
        if (statement.Cond.Length > 0)
            AddBranch(statement.Cond[^1], true, start);
        else
            _program.Add(new JumpStep(start));
    }

    private void AddForeach(ForeachStmt statement, SteppedLoop loop)
    {
        int line = statement.StartLine;
        bool byReference = statement.ByRef || (statement.ValueVar is ListExpr list && HasReference(list));
        bool isPlace = byReference && IsPlace(statement.Expr);
        if (isPlace)
            PreparePlace(statement.Expr);
        else
            Prepare(statement.Expr);
        _program.Region = loop.Region;
        _program.Add(new ForeachStartStep(isPlace ? LowerPlace(statement.Expr) : Lower(statement.Expr), byReference, loop.Region, loop.Break, line));
        _program.Mark(loop.Continue);
        if (statement.KeyVar is not null)
            PreparePlace(statement.KeyVar);
        Variable? key = statement.KeyVar is null ? null : LowerPlace(statement.KeyVar);
        if (byReference)
        {
            if (ListItems(statement.ValueVar) is { } items)
                PrepareList(items);
            else
                PreparePlace(statement.ValueVar);
            _program.Add(new ForeachReferenceNextStep(loop.Region, key, LowerForeachReference(statement)!, loop.Break, line));
        }
        else
        {
            _program.Add(new ForeachNextStep(loop.Region, key, LowerForeachTarget(statement), loop.Break, line));
        }

        AddLoopBody(statement.Stmts, loop);
        _program.Add(new JumpStep(loop.Continue));
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
        _program.Add(new EvaluateStep(loop.Region.Slot, Lower(statement.Cond)));
        _program.Region = loop.Region;
        Label[] bodies = Array.ConvertAll(statement.Cases, _ => new Label());
        Label? otherwise = null;
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
            _program.Add(new BranchStep(matches, true, bodies[i]));
        }

        _program.Add(new JumpStep(otherwise ?? loop.Break));
        for (int i = 0; i < bodies.Length; i++)
        {
            _program.Mark(bodies[i]);
            AddLoopBody(statement.Cases[i].Stmts, loop with { Continue = loop.Break });
        }
    }

    private void AddLoopExit(SteppedLoop loop, bool isBreak)
    {
        Region? here = _program.Region;
        _program.LeaveUpTo(loop.Region);
        _program.Add(new JumpStep(isBreak ? loop.Break : loop.Continue));
        _program.Region = here;
    }

    private void AddLabel(LabelStmt label)
    {
        var place = new Label();
        _labels.Add(label.Name, (place, _program.Region));
        _program.Mark(place);
    }

    /// <summary>A goto jumps to steps at the program's end, which leave what is to be left: its label may not be known yet.</summary>
    private void AddGoto(GotoStmt jump)
    {
        var exit = new Label();
        _program.Add(new JumpStep(exit));
        _gotos.Add((jump, exit, _program.Region));
    }

    private void AddGotos()
    {
        foreach ((GotoStmt jump, Label exit, Region? region) in _gotos)
        {
            (Label place, Region? common) = _labels[jump.Name];
            while (!Encloses(common, region))
                common = common!.Parent;
            _program.Mark(exit);
            _program.Region = region;
            _program.LeaveUpTo(common);
            _program.Add(new JumpStep(place));
        }
    }

    private static bool Encloses(Region? outer, Region? inner)
    {
        while (inner != outer && inner is not null)
            inner = inner.Parent;
        return inner == outer;
    }
}
