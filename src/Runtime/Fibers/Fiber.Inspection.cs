using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Fibers;

// What reflection sees of a fiber's calls.
public sealed partial class Fiber
{
    /// <summary>True from the start to the end.</summary>
    internal bool HasCalls => _bottom != 0;

    private nint Top => Class.Engine.CurrentFiber == this ? Class.Engine.TopFrame : _context!.TopFrame;

    /// <summary>File and line of the innermost PHP code that called something; null when there is none.</summary>
    internal (string File, int Line)? Position
    {
        get
        {
            for (nint address = Frame.At(Top).Caller; address != 0 && address != _bottom; address = Frame.At(address).Caller)
            {
                ref Frame frame = ref Frame.At(address);
                if (frame.Function is { IsUser: true, FileName: { } file })
                    return (file, frame.Line);
            }

            return null;
        }
    }

    /// <summary>The fiber's own calls; parameters and result as those of <see cref="Backtrace.Capture"/>.</summary>
    internal PhpArray Trace(bool withObjects, bool withArguments)
    {
        Engine engine = Class.Engine;
        nint running = engine.TopFrame;
        ref Frame bottom = ref Frame.At(_bottom);
        nint resumer = bottom.Caller;
        bottom.Caller = 0;
        engine.TopFrame = Top;
        PhpArray trace = Backtrace.Capture(engine, withObjects, withArguments);
        engine.TopFrame = running;
        bottom.Caller = resumer;
        return trace;
    }
}
