using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// Stands, in one frame, for the calls of suspended generators that wait for the one whose code runs (<c>yield from</c>): a step of the
/// innermost generator links one frame instead of theirs, and backtraces ask here for them.
/// </summary>
public abstract class DelegatingCalls : PhpFunction
{
    /// <summary>Where the code that runs was delegated to.</summary>
    public abstract override string? FileName { get; }

    /// <summary>Not kept: the code that runs may be delegated to another file next time.</summary>
    internal override PhpString? FileText => FileName is { } name ? PhpString.FromLatin1(name) : null;

    /// <summary>The waiting generators as they are now, innermost first. Valid until something runs.</summary>
    public abstract int Capture();

    /// <summary>The call of a generator that <see cref="Capture"/> counted.</summary>
    /// <param name="index">0 for the one that waits for the running one.</param>
    /// <param name="caller">Address of the frame to name as its caller.</param>
    public abstract Frame CallAt(int index, nint caller);

    /// <summary>It stands for calls and is never called itself.</summary>
    public override Value Call(Engine engine, PhpObject? target, Classes.PhpClass? staticClass, ReadOnlySpan<Value> arguments) =>
        throw new InvalidOperationException("Waiting calls cannot be called.");
}
