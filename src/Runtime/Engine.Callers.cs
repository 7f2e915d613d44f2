using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// What a native function sees of the code that called it.
public abstract partial class Engine
{
    /// <summary>The object that <c>$this</c> is in the code that called the running native function; null when there is none.</summary>
    public PhpObject? CallerThis
    {
        get
        {
            nint caller = TopFrame == 0 ? 0 : Frame.At(TopFrame).Caller;
            return caller == 0 ? null : Frame.At(caller).This;
        }
    }

    /// <summary>The file of the PHP code that is running; null when none is.</summary>
    public string? CallerFile
    {
        get
        {
            for (nint address = TopFrame; address != 0; address = Frame.At(address).Caller)
            {
                if (Frame.At(address).Function.FileName is { } file)
                    return file;
            }

            return null;
        }
    }

    /// <summary>The line that the running PHP code is at; 0 when none runs.</summary>
    public int CallerLine
    {
        get
        {
            for (nint address = TopFrame; address != 0; address = Frame.At(address).Caller)
            {
                if (Frame.At(address).Function.FileName is not null)
                    return Frame.At(address).Line;
            }

            return 0;
        }
    }

    /// <summary>Whether the code that called the running native function has a <c>$this</c>.</summary>
    public bool CallerHasThis => CallerThis is not null;
}
