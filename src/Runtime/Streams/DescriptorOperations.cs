using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>A stream on a file descriptor: files, pipes, terminals.</summary>
public sealed class DescriptorOperations : StreamOperations
{
    private const int NotOpen = -1;
    private int _descriptor;
    private readonly bool _isSeekable = true;

    private DescriptorOperations(int descriptor) => _descriptor = descriptor;

    private DescriptorOperations(int descriptor, bool isSeekable)
    {
        _descriptor = descriptor;
        _isSeekable = isSeekable;
    }

    /// <summary>A file that is removed when the stream closes; null for none.</summary>
    private PhpString? _temporaryName;

    /// <summary>A process that is waited for when the stream closes; 0 for none.</summary>
    private int _process;

    /// <summary>In PHP, C's buffered output lies over this descriptor, whose buffer can be set.</summary>
    private bool _hasBufferedOutput;

    public override string Label => "STDIO";

    public override bool CanSeek => true;

    /// <summary>A stream that takes a descriptor over, wherever its position is.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="descriptor">Open.</param>
    /// <param name="mode">As fopen() takes it.</param>
    /// <param name="isFresh">Just opened: the position is 0.</param>
    /// <param name="id">A resource number that was kept for it, or 0.</param>
    /// <param name="closesAtEnd">False for the standard streams.</param>
    public static PhpStream Open(Engine engine, int descriptor, string mode, bool isFresh = false, long id = 0, bool closesAtEnd = true)
    {
        bool isSeekable = Libc.Status(descriptor, out FileStatus status) < 0 || !(status.IsPipe || status.IsCharacterDevice);
        long position = !isSeekable ? -1 : isFresh ? 0 : Libc.Seek(descriptor, 0, 1);
        if (position < 0)
            isSeekable = false;
        return new PhpStream(engine, new DescriptorOperations(descriptor, isSeekable) { _hasBufferedOutput = !closesAtEnd }, mode, id)
        {
            Position = Math.Max(position, -1),
            IsSeekable = isSeekable,
            ClosesAtEnd = closesAtEnd,
        };
    }

    /// <summary>A stream on one end of a pipe to a process, which is waited for when the stream closes.</summary>
    public static PhpStream OpenPipe(Engine engine, int descriptor, string mode, int process)
        => new(engine, new DescriptorOperations(descriptor, isSeekable: false) { _process = process, _hasBufferedOutput = true }, mode) { IsSeekable = false };

    /// <summary>A stream on a file that is removed when the stream closes.</summary>
    public static PhpStream OpenTemporary(Engine engine, int descriptor, PhpString name)
        => new(engine, new DescriptorOperations(descriptor) { _temporaryName = name }, "r+b")
        {
            Wrapper = StreamWrapperTable.Of(engine).PlainFiles,
            Path = name,
        };

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        long count = Libc.Read(_descriptor, buffer);
        if (count == -Errno.EINTR)
            count = Libc.Read(_descriptor, buffer);
        if (count > 0)
            return (int)count;
        if (count == 0)
        {
            // Reading nothing into nothing does not say that there is nothing.
            stream.IsAtEnd = true;
            return 0;
        }

        int error = (int)-count;
        if (error == Errno.EAGAIN)
            return 0;
        if (error == Errno.EINTR)
            return -1;
        if (!stream.SuppressesErrors)
            stream.Engine.FunctionNotice("Read of " + buffer.Length + " bytes failed with errno=" + error + " " + Libc.ErrorMessage(error));
        if (error != Errno.EBADF)
            stream.IsAtEnd = true;
        return -1;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        long count = Libc.Write(_descriptor, data);
        if (count >= 0)
            return count;
        int error = (int)-count;
        if (error == Errno.EAGAIN)
            return 0;
        if (error != Errno.EINTR && !stream.SuppressesErrors)
            stream.Engine.FunctionNotice("Write of " + data.Length + " bytes failed with errno=" + error + " " + Libc.ErrorMessage(error));
        return -1;
    }

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        if (!_isSeekable)
        {
            stream.Engine.FunctionWarning("Cannot seek on this stream");
            return false;
        }

        long moved = Libc.Seek(_descriptor, offset, whence);
        if (moved < 0)
            return false;
        position = moved;
        return true;
    }

    public override int Close(PhpStream stream)
    {
        int descriptor = _descriptor;
        _descriptor = NotOpen;
        int status = Libc.Close(descriptor) < 0 ? -1 : 0;
        if (_process != 0)
            status = WaitForProcess();
        if (_temporaryName is { } name)
            Libc.Unlink(name.Span);
        return status;
    }

    private int WaitForProcess()
    {
        const int exitMask = 0x7f;
        int status = 0;
        int waited;
        do
            waited = Libc.Wait(_process, ref status, 0);
        while (waited == -Errno.EINTR);
        if (waited < 0)
            return -1;
        return (status & exitMask) == 0 ? (status >> 8) & 0xff : status;
    }

    public override bool TryStat(PhpStream stream, out StreamStatus status)
    {
        bool known = Libc.Status(_descriptor, out FileStatus file) >= 0;
        status = known ? StreamStatus.From(file) : default;
        return known;
    }

    public override int Descriptor(PhpStream stream, bool convert = false) => _descriptor;

    public override bool SetBlocking(PhpStream stream, bool blocking) => Libc.SetBlocking(_descriptor, blocking) >= 0;

    public override bool CanLock(PhpStream stream) => true;

    public override int Lock(PhpStream stream, int operation) => Libc.Lock(_descriptor, operation);

    public override bool CanTruncate(PhpStream stream) => true;

    public override bool Truncate(PhpStream stream, long size) => size >= 0 && Libc.Truncate(_descriptor, size) >= 0;

    public override bool CanSynchronize(PhpStream stream) => true;

    public override bool Synchronize(PhpStream stream, bool metadata) => Libc.Synchronize(_descriptor, metadata) >= 0;

    public override bool SetWriteBuffer(PhpStream stream, long size) => _hasBufferedOutput;

    public override bool AddMetadata(PhpStream stream, PhpArray metadata)
    {
        int flags = Libc.Control(_descriptor, ControlCommands.GetFlags);
        metadata.Set("timed_out", false);
        metadata.Set("blocked", (flags & (int)OpenFlags.NonBlocking) == 0);
        metadata.Set("eof", stream.IsAtEnd);
        return true;
    }
}
