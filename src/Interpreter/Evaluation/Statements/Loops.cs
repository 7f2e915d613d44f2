using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>while (condition) body</c>: tests before every pass.</summary>
internal sealed class While(Expression condition, Statement body) : Statement
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Execute(ref Frame frame)
    {
        while (condition.EvaluateBool(ref frame))
        {
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            frame.Engine.PollIfAsked();
        }

        return frame.Engine.Thrown is null ? Completion.Normal : Completion.Throw;
    }
}

/// <summary><c>do body while (condition);</c>: tests after every pass.</summary>
internal sealed class Do(Statement body, Expression condition) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        do
        {
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            frame.Engine.PollIfAsked();
        }
        while (condition.EvaluateBool(ref frame));

        return frame.Engine.Thrown is null ? Completion.Normal : Completion.Throw;
    }
}

/// <summary><c>for (initial; conditions; steps) body</c>. Of several conditions the last decides; none means true.</summary>
internal sealed class For(Statement? initial, Expression? condition, Statement? step, Statement body) : Statement
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Execute(ref Frame frame)
    {
        if (initial is not null && initial.Execute(ref frame) != Completion.Normal)
            return Completion.Throw;
        while (condition is null || condition.EvaluateBool(ref frame))
        {
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            if (step is not null && step.Execute(ref frame) != Completion.Normal)
                return Completion.Throw;
            frame.Engine.PollIfAsked();
        }

        return frame.Engine.Thrown is null ? Completion.Normal : Completion.Throw;
    }
}

/// <summary>A <c>for</c> whose condition compares and whose step counts a local: the two without virtual calls.</summary>
internal sealed class CountingFor<TOperator, TLeft, TRight>(
    Statement? initial, TLeft left, TRight right, IncrementLocal step, Statement body, int line) : Statement
    where TOperator : struct, IComparison
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    private readonly TLeft _left = left;
    private readonly TRight _right = right;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Execute(ref Frame frame)
    {
        if (initial is not null && initial.Execute(ref frame) != Completion.Normal)
            return Completion.Throw;
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
            frame.Engine.PollIfAsked();
        }
    }
}
