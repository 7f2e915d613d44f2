using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli;

/// <summary>Descriptor 1, written at once as PHP's command line does, so that a forked child never writes what its parent has written.</summary>
internal sealed class StandardOutput : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

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

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
