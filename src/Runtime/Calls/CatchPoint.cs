using MiniPhp.Runtime.Errors;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// Where the engine stood when C# code began to call PHP code whose exceptions it catches itself. After catching a
/// <see cref="PhpThrow"/>, <see cref="Return"/> leaves the frames that the exception passed.
/// </summary>
internal readonly struct CatchPoint(Engine engine)
{
    private readonly nint _frame = engine.TopFrame;
    private readonly StackMark _mark = engine.Stack.Mark;

    /// <summary>Back to the running frame, with the locals of the frames above it released.</summary>
    public void Return()
    {
        engine.TopFrame = _frame;
        engine.Stack.Unwind(_mark, engine.Lifetime);
    }
}
