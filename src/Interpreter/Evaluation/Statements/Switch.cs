using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>
/// <c>switch (subject) { case …: … default: … }</c>. Counts as a loop for break and continue.
/// </summary>
/// <param name="subject">Evaluated once, into a temporary slot.</param>
/// <param name="slot">The temporary slot.</param>
/// <param name="conditions">One for each case in order; null for default.</param>
/// <param name="bodies">The statements of each case; falling through goes on with the next.</param>
/// <param name="defaultIndex">Which case is the default, or -1.</param>
/// <param name="line">Where it stands.</param>
internal sealed class Switch(Expression subject, int slot, Expression?[] conditions, Statement[] bodies, int defaultIndex, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        Value value = subject.Evaluate(ref frame);
        if (value.IsThrow)
            return Completion.Throw;
        Slot.Replace(frame.Engine, ref frame.Local(slot), value);
        int start = FindCase(ref frame, value);
        Completion completion = start == -2 ? Completion.Throw : Run(ref frame, start);
        Slot.Clear(frame.Engine, ref frame.Local(slot));
        if (completion == Completion.Normal)
            frame.Settle();
        return completion;
    }

    /// <summary>The case that matches, the default, -1 for none, -2 when an exception is on its way.</summary>
    private int FindCase(ref Frame frame, Value value)
    {
        for (int i = 0; i < conditions.Length; i++)
        {
            if (conditions[i] is not { } condition)
                continue;
            Value candidate = condition.Evaluate(ref frame);
            if (candidate.IsThrow)
                return -2;
            frame.Line = line;
            if (Comparison.LooseEquals(frame.Engine, value, candidate))
                return i;
        }

        return defaultIndex;
    }

    private Completion Run(ref Frame frame, int start)
    {
        if (start < 0)
            return Completion.Normal;
        for (int i = start; i < bodies.Length; i++)
        {
            Completion completion = bodies[i].Execute(ref frame);
            if (completion == Completion.Normal)
                continue;
            // continue ends a switch as break does, when it is the one that is meant.
            if (completion is Completion.Break or Completion.Continue && --frame.Levels == 0)
                return Completion.Normal;
            return completion;
        }

        return Completion.Normal;
    }
}
