using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>while (condition) body</c>: tests before every pass.</summary>
/// <param name="condition">The condition.</param>
/// <param name="body">The body.</param>
/// <param name="bodyLine">Where each pass begins: the line that polls are at.</param>
internal sealed class While(Expression condition, Statement body, int bodyLine) : HotLoop
{
    public override Completion Execute(ref Frame frame)
    {
        if (Compiled is not null)
            return Compiled(ref frame);
        while (condition.EvaluateBool(ref frame))
        {
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            frame.Engine.PollIfAsked(bodyLine);
            if (HasBecomeHot(ref frame))
                return Compiled!(ref frame);
        }

        return frame.Engine.Thrown is null ? Completion.Normal : Completion.Throw;
    }

    public override void Emit(Unit unit) => EmitPasses(unit);

    protected override void EmitPasses(Unit unit) => unit.EmitLoop(end => condition.EmitCondition(unit, end), body, static () => { }, bodyLine);
}

/// <summary><c>do body while (condition);</c>: tests after every pass.</summary>
internal sealed class Do(Statement body, Expression condition, int bodyLine) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        do
        {
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            frame.Engine.PollIfAsked(bodyLine);
        }
        while (condition.EvaluateBool(ref frame));

        return frame.Engine.Thrown is null ? Completion.Normal : Completion.Throw;
    }
}

/// <summary><c>for (initial; conditions; steps) body</c>. Of several conditions the last decides; none means true.</summary>
internal sealed class For(Statement? initial, Expression? condition, Statement? step, Statement body, int bodyLine) : HotLoop
{
    public override Completion Execute(ref Frame frame)
    {
        if (initial is not null && initial.Execute(ref frame) != Completion.Normal)
            return Completion.Throw;
        if (Compiled is not null)
            return Compiled(ref frame);
        while (condition is null || condition.EvaluateBool(ref frame))
        {
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            if (step is not null && step.Execute(ref frame) != Completion.Normal)
                return Completion.Throw;
            frame.Engine.PollIfAsked(bodyLine);
            if (HasBecomeHot(ref frame))
                return Compiled!(ref frame);
        }

        return frame.Engine.Thrown is null ? Completion.Normal : Completion.Throw;
    }

    public override void Emit(Unit unit)
    {
        initial?.Emit(unit);
        EmitPasses(unit);
    }

    protected override void EmitPasses(Unit unit) =>
        unit.EmitLoop(end => condition?.EmitCondition(unit, end), body, () => step?.Emit(unit), bodyLine);
}

/// <summary>A <c>for</c> whose condition compares and whose step counts a local: the two without virtual calls.</summary>
internal sealed class CountingFor<TOperator, TLeft, TRight>(
    Statement? initial, TLeft left, TRight right, IncrementLocal step, Statement body, int line, int bodyLine) : HotLoop
    where TOperator : struct, IComparison
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    private readonly TLeft _left = left;
    private readonly TRight _right = right;

    public override Completion Execute(ref Frame frame)
    {
        if (initial is not null && initial.Execute(ref frame) != Completion.Normal)
            return Completion.Throw;
        if (Compiled is not null)
            return Compiled(ref frame);
        while (true)
        {
            var a = _left.Get(ref frame);
            var b = _right.Get(ref frame);
            if (TRight.CanThrow && b.IsThrow)
                return Completion.Throw;
            frame.Line = line;
            if (!TOperator.Test(frame.Engine, a, b))
                return Completion.Normal;
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            step.Step(ref frame);
            frame.Engine.PollIfAsked(bodyLine);
            if (HasBecomeHot(ref frame))
                return Compiled!(ref frame);
        }
    }

    public override void Emit(Unit unit)
    {
        initial?.Emit(unit);
        EmitPasses(unit);
    }

    protected override void EmitPasses(Unit unit)
    {
        var condition = new Compare<TOperator, TLeft, TRight>(_left, _right, line);
        unit.EmitLoop(end => condition.EmitCondition(unit, end), body, () => step.Emit(unit), bodyLine);
    }
}
