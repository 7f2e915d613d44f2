using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Checking;

/// <summary>The function whose code is looked at.</summary>
/// <param name="name">Its name; null for the code of a file.</param>
/// <param name="syntax">Its declaration; null for the code of a file.</param>
internal sealed class FunctionContext(string? name, IFunctionLike? syntax)
{
    public string? Name => name;

    public IFunctionLike? Syntax => syntax;

    /// <summary>A closure may be bound to another class than the one that it stands in.</summary>
    public bool IsClosure => syntax is ClosureExpr or ArrowFunctionExpr;

    public bool HasReturnType { get; set; }

    /// <summary>The declared type of what it returns, when it has one.</summary>
    public TypeSummary ReturnType { get; set; }

    /// <summary>It contains yield. Known only when it has a return type.</summary>
    public bool IsGenerator { get; set; }

    /// <summary>The innermost loop or switch, or null.</summary>
    public LoopContext? Loop { get; set; }

    /// <summary>The innermost finally block, or null.</summary>
    public FinallyContext? Finally { get; set; }

    /// <summary>The code so far ends in a tick.</summary>
    public bool EndsInTick { get; set; }

    public Dictionary<string, JumpLabel>? Labels { get; set; }

    public List<Jump>? Jumps { get; set; }
}

/// <summary>A finally block, and the one around it.</summary>
internal sealed class FinallyContext(FinallyContext? outer)
{
    public FinallyContext? Outer => outer;

    /// <summary>True when this is the block or stands in it.</summary>
    public bool IsWithin(FinallyContext block)
    {
        for (FinallyContext? current = this; current is not null; current = current.Outer)
        {
            if (current == block)
                return true;
        }

        return false;
    }
}

/// <summary>A loop or switch.</summary>
internal sealed class LoopContext(LoopContext? outer, bool isSwitch, FinallyContext? @finally)
{
    /// <summary>The one around it, or null.</summary>
    public LoopContext? Outer => outer;

    public bool IsSwitch => isSwitch;

    /// <summary>The finally block that it stands in, or null.</summary>
    public FinallyContext? Finally => @finally;
}

/// <summary>A label that goto may name: the loop and the finally block that it stands in.</summary>
internal sealed record JumpLabel(LoopContext? Loop, FinallyContext? Finally);

/// <summary>A goto, or a break or continue within a finally block; looked at when the function is complete.</summary>
/// <param name="Label">The label's name; null for break and continue.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Loop">The loop that it stands in; for break and continue the one that it goes to.</param>
/// <param name="Finally">The finally block that it stands in, or null.</param>
internal sealed record Jump(string? Label, int Line, LoopContext? Loop, FinallyContext? Finally);
