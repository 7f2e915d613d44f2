using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>A loop that is compiled once it has run often enough, and then goes on in generated code.</summary>
internal abstract class HotLoop : Statement
{
    private int _passes;

    /// <summary>The loop from its next test on; null until it is hot, and when compiling it would gain nothing.</summary>
    protected CompiledLoop? Compiled { get; private set; }

    /// <summary>Counts a pass; true when the loop has just been compiled and goes on in <see cref="Compiled"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool HasBecomeHot(ref Frame frame) => ++_passes == HotSpot.LoopPasses && Compile(ref frame);

    /// <summary>Writes the loop from its next test on.</summary>
    protected abstract void EmitPasses(Unit unit);

    private bool Compile(ref Frame frame)
    {
        Compiled = Unit.CompileLoop(ref frame, EmitPasses);
        return Compiled is not null;
    }
}
