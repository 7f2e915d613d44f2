using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli;

/// <summary>Descriptor 1, written at once as PHP's command line does, so that a forked child never writes what its parent has written.</summary>
internal sealed class StandardOutput : WriteOnlyStream
{
    /// <summary>Set when a write failed: nobody reads any more.</summary>
    private bool _isBroken;

    /// <exception cref="ScriptExit">Nobody reads any more: the script ends, as PHP's does; what it still writes at its end goes nowhere.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        const int aborted = 255;
        if (_isBroken || Libc.WriteAll(1, buffer) >= 0)
            return;
        _isBroken = true;
        throw new ScriptExit(aborted);
    }
}
