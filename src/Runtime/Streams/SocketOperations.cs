using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>A stream on a connected socket.</summary>
public sealed class SocketOperations : StreamOperations
{
    private const int DoNotWait = 0x40;
    private const int Peek = 2;
    private readonly string _label;
    private int _descriptor;
    private bool _isBlocking = true;
    private bool _timedOut;
    private int _timeout;

    private SocketOperations(int descriptor, string label, int timeout)
    {
        _descriptor = descriptor;
        _label = label;
        _timeout = timeout;
    }

    public override string Label => _label;

    /// <summary>A stream that takes a socket over.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="descriptor">Connected.</param>
    /// <param name="label">The stream_type, e.g. "generic_socket".</param>
    public static PhpStream Open(Engine engine, int descriptor, string label)
    {
        const int milli = 1000;
        long seconds = engine.Ini.GetInt("default_socket_timeout");
        int timeout = seconds < 0 ? -1 : (int)Math.Min(seconds * milli, int.MaxValue);
        return new PhpStream(engine, new SocketOperations(descriptor, label, timeout), "r+") { IsSeekable = false };
    }

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        if (_isBlocking && !Waits(PollEvents.Input | PollEvents.Error | PollEvents.HangUp))
            return -1;
        long count = Libc.Receive(_descriptor, buffer, _isBlocking && _timeout >= 0 ? DoNotWait : 0);
        if (count > 0)
            return (int)count;
        if (count == -Errno.EAGAIN)
            return 0;
        stream.IsAtEnd = true;
        return count < 0 ? -1 : 0;
    }

    /// <summary>Waits until one of the events is there; false when the time is over.</summary>
    private bool Waits(PollEvents events)
    {
        _timedOut = false;
        int result;
        do
        {
            var wait = new PollDescriptor { Descriptor = _descriptor, Events = events };
            result = Libc.Poll(new Span<PollDescriptor>(ref wait), _timeout);
        }
        while (result == -Errno.EINTR);
        _timedOut = result == 0;
        return !_timedOut;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        long count;
        while (true)
        {
            count = Libc.Send(_descriptor, data, _isBlocking && _timeout >= 0 ? DoNotWait : 0);
            if (count >= 0)
                return count;
            if (count != -Errno.EAGAIN)
                break;
            if (!_isBlocking)
                return 0;
            if (!Waits(PollEvents.Output))
                break;
        }

        if (!stream.SuppressesErrors)
            stream.Engine.FunctionNotice("Send of " + data.Length + " bytes failed with errno=" + -count + " " + Libc.ErrorMessage((int)-count));
        return -1;
    }

    public override int Close(PhpStream stream)
    {
        int descriptor = _descriptor;
        _descriptor = -1;
        return Libc.Close(descriptor) < 0 ? -1 : 0;
    }

    public override bool TryStat(PhpStream stream, out StreamStatus status)
    {
        bool known = Libc.Status(_descriptor, out FileStatus file) >= 0;
        status = known ? StreamStatus.From(file) : default;
        return known;
    }

    public override int Descriptor(PhpStream stream, bool convert = false) => _descriptor;

    public override bool SetBlocking(PhpStream stream, bool blocking)
    {
        if (Libc.SetBlocking(_descriptor, blocking) < 0)
            return false;
        _isBlocking = blocking;
        return true;
    }

    public override bool SetTimeout(PhpStream stream, long seconds, long microseconds)
    {
        const long milli = 1000;
        _timeout = seconds < 0 ? -1 : (int)Math.Min(seconds * milli + microseconds / milli, int.MaxValue);
        _timedOut = false;
        return true;
    }

    public override bool IsAlive(PhpStream stream)
    {
        var wait = new PollDescriptor { Descriptor = _descriptor, Events = PollEvents.Input | PollEvents.Priority };
        if (Libc.Poll(new Span<PollDescriptor>(ref wait), 0) <= 0)
            return true;
        byte next = 0;
        long count = Libc.Receive(_descriptor, new Span<byte>(ref next), Peek | DoNotWait);
        return count > 0 || count is -Errno.EAGAIN or -Errno.EMSGSIZE;
    }

    public override bool AddMetadata(PhpStream stream, PhpArray metadata)
    {
        metadata.Set("timed_out", _timedOut);
        metadata.Set("blocked", _isBlocking);
        metadata.Set("eof", stream.IsAtEnd);
        return true;
    }
}
