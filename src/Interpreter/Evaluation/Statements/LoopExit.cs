using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>What a loop does with a body that did not end normally.</summary>
internal static class LoopExit
{
    /// <summary>
    /// True when the loop ends, with <paramref name="completion"/> now what the loop itself ends with; false when its
    /// next pass follows.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Leaves(ref Frame frame, ref Completion completion)
    {
        switch (completion)
        {
            case Completion.Break:
                if (--frame.Levels == 0)
                    completion = Completion.Normal;
                return true;
            case Completion.Continue:
                return --frame.Levels > 0;
            default:
                return true;
        }
    }
}

/// <summary><c>break levels;</c></summary>
internal sealed class Break(int levels) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        frame.Levels = levels;
        return Completion.Break;
    }
}

/// <summary><c>continue levels;</c></summary>
internal sealed class Continue(int levels) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        frame.Levels = levels;
        return Completion.Continue;
    }
}
