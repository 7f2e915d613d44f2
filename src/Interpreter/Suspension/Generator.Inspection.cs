using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

// What reflection sees of a generator.
public sealed partial class Generator : IGenerator
{
    bool IGenerator.IsFinished => IsFinished;

    PhpFunction IGenerator.Function => _function;

    PhpClosure? IGenerator.Closure => _closure;

    PhpObject? IGenerator.Target => _target;

    PhpObject IGenerator.Executing => Current(Class.Engine);

    int IGenerator.Line
    {
        get
        {
            if (!IsRunning)
                return _line;
            for (nint address = Class.Engine.TopFrame; address != 0; address = Frame.At(address).Caller)
            {
                if (Frame.At(address).Storage == _locals)
                    return Frame.At(address).Line;
            }

            return _line;
        }
    }

    PhpArray IGenerator.Trace(bool withObjects, bool withArguments)
    {
        Engine engine = Class.Engine;
        Generator current = Current(engine);
        nint running = engine.TopFrame;
        Frame waiting = default;
        if (current != this)
            SetUpWaiting(ref waiting, 0);
        Frame frame = current.NewFrame(current == this ? 0 : Frame.AddressOf(ref waiting));
        engine.TopFrame = Frame.AddressOf(ref frame);
        PhpArray trace = Backtrace.Capture(engine, withObjects, withArguments);
        engine.TopFrame = running;
        return trace;
    }
}
