using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams.Tls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>A stream on a socket: connected, connecting, or one that others connect to.</summary>
public sealed class SocketOperations : StreamOperations
{
    private const int NotOpen = -1;
    private const int DoNotWait = 0x40; // MSG_DONTWAIT
    private const int Peek = 2; // MSG_PEEK
    private const PollEvents Readable = PollEvents.Input | PollEvents.Error | PollEvents.HangUp;

    private int _descriptor;

    private SocketOperations(SocketKind kind, int descriptor, TimeValue64? timeout)
    {
        Kind = kind;
        _descriptor = descriptor;
        Timeout = timeout;
    }

    /// <summary>How it was opened.</summary>
    public SocketKind Kind { get; }

    /// <summary>Reads and writes wait.</summary>
    public bool IsBlocking { get; private set; } = true;

    /// <summary>How long reads, writes and a server's handshakes may wait; null for no limit.</summary>
    internal TimeValue64? Timeout { get; private set; }

    /// <summary>How long a client's handshake may take; null for no limit.</summary>
    internal TimeValue64? ConnectTimeout { get; init; }

    /// <summary>The last read or write took longer than it may.</summary>
    internal bool HasTimedOut { get; set; }

    /// <summary>The socket's number; -1 when there is none.</summary>
    internal int Socket => _descriptor;

    /// <summary>The host of the address that it was opened with; null when there is none.</summary>
    internal PhpString? HostName { get; init; }

    /// <summary>Encryption starts as soon as there is a connection: STREAM_CRYPTO_METHOD_*; null when it does not.</summary>
    internal long? InitialMethod { get; init; }

    /// <summary>Encryption, once it was set up; null before.</summary>
    internal TlsSession? Tls { get; private set; }

    /// <summary>Encryption can be set up.</summary>
    public bool CanEncrypt => Kind == SocketKind.Tcp;

    /// <summary>Others connect to it, or send to it: nothing is read from it as from a stream.</summary>
    internal bool IsServer { get; set; }

    public override string Label => Kind switch
    {
        SocketKind.Tcp => "tcp_socket/ssl",
        SocketKind.Udp => "udp_socket",
        SocketKind.Unix => "unix_socket",
        SocketKind.UnixDatagram => "udg_socket",
        _ => "generic_socket",
    };

    /// <summary>A stream that takes a socket over.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="descriptor">The socket; -1 when there is none yet.</param>
    /// <param name="kind">What the stream calls itself, and what it can do.</param>
    /// <param name="isBlocking">The socket waits.</param>
    /// <param name="isPersistent">The connection is to outlast its last holder.</param>
    public static PhpStream Open(Engine engine, int descriptor, SocketKind kind, bool isBlocking = true, bool isPersistent = false)
        => new(engine, new SocketOperations(kind, descriptor, DefaultTimeout(engine)) { IsBlocking = isBlocking }, "r+", isPersistent: isPersistent)
        {
            IsSeekable = false,
        };

    /// <summary>A stream by the name of a transport, whose socket is attached later.</summary>
    internal static PhpStream Open(Engine engine, SocketOperations operations, bool isPersistent)
        => new(engine, operations, "r+", isPersistent: isPersistent) { IsSeekable = false };

    /// <summary>For a transport: what <see cref="Open(Engine, SocketOperations, bool)"/> takes.</summary>
    internal static SocketOperations For(Engine engine, SocketKind kind, TimeValue64? connectTimeout, PhpString? hostName, long? initialMethod)
        => new(kind, NotOpen, DefaultTimeout(engine)) { ConnectTimeout = connectTimeout, HostName = hostName, InitialMethod = initialMethod };

    /// <summary>The setting default_socket_timeout; null for no limit.</summary>
    public static TimeValue64? DefaultTimeout(Engine engine)
    {
        long seconds = engine.Ini.GetInt("default_socket_timeout");
        return seconds < 0 ? null : new TimeValue64 { Seconds = seconds };
    }

    /// <summary>Gives a stream that was opened without a socket its socket.</summary>
    internal void Attach(int descriptor) => _descriptor = descriptor;

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        if (_descriptor == NotOpen)
            return -1;
        if (Tls is { IsActive: true } tls)
            return tls.Read(stream, this, buffer);
        if (IsBlocking && !Waits(stream.Engine, Readable))
            return -1;
        long count = Libc.Receive(_descriptor, buffer, IsBlocking && Timeout is not null ? DoNotWait : 0);
        if (count > 0)
        {
            stream.Context?.ReportProgress(count);
            return (int)count;
        }

        if (count == -Errno.EAGAIN)
            return 0;
        stream.IsAtEnd = true;
        return count < 0 ? -1 : 0;
    }

    /// <summary>Waits until one of the events is there; false when the time is over.</summary>
    private bool Waits(Engine engine, PollEvents events)
    {
        HasTimedOut = false;
        int result;
        do
        {
            Span<PollDescriptor> wait = [new PollDescriptor { Descriptor = _descriptor, Events = events }];
            result = engine.AwaitAny(wait, Timeout);
        }
        while (result == -Errno.EINTR);
        HasTimedOut = result == 0;
        return !HasTimedOut;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        if (_descriptor == NotOpen)
            return 0;
        if (Tls is { IsActive: true } tls)
            return tls.Write(stream, this, data);
        long count;
        while (true)
        {
            count = Libc.Send(_descriptor, data, IsBlocking && Timeout is not null ? DoNotWait : 0);
            if (count >= 0)
            {
                stream.Context?.ReportProgress(count);
                return count;
            }

            if (count != -Errno.EAGAIN)
                break;
            if (!IsBlocking)
                return 0;
            if (!Waits(stream.Engine, PollEvents.Output))
                break;
        }

        if (!stream.SuppressesErrors)
            stream.Engine.FunctionNotice("Send of " + data.Length + " bytes failed with errno=" + -count + " " + Libc.ErrorMessage((int)-count));
        return -1;
    }

    public override int Close(PhpStream stream)
    {
        Tls?.Free();
        int descriptor = _descriptor;
        _descriptor = NotOpen;
        return descriptor == NotOpen || Libc.Close(descriptor) >= 0 ? 0 : -1;
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
        IsBlocking = blocking;
        return true;
    }

    public override bool SetTimeout(PhpStream stream, long seconds, long microseconds)
    {
        const long nano = 1000;
        Timeout = seconds < 0 || microseconds < 0 ? null : new TimeValue64 { Seconds = seconds, Fraction = microseconds * nano };
        HasTimedOut = false;
        return true;
    }

    public override bool IsAlive(PhpStream stream)
    {
        if (_descriptor == NotOpen)
            return false;
        bool isEncrypted = Tls is { IsActive: true };
        if (IsServer || isEncrypted)
        {
            var wait = new PollDescriptor { Descriptor = _descriptor, Events = Readable | PollEvents.Priority };
            if (Libc.Poll(new Span<PollDescriptor>(ref wait), 0) <= 0)
                return true;
        }

        if (isEncrypted)
            return Tls!.IsAlive(this);
        byte next = 0;
        long count = Libc.Receive(_descriptor, new Span<byte>(ref next), Peek | DoNotWait);
        return count > 0 || count is -Errno.EAGAIN or -Errno.EMSGSIZE;
    }

    public override bool AddMetadata(PhpStream stream, PhpArray metadata)
    {
        if (Tls is { IsActive: true } tls)
            tls.AddMetadata(metadata);
        metadata.Set("timed_out", HasTimedOut);
        metadata.Set("blocked", IsBlocking);
        metadata.Set("eof", stream.IsAtEnd);
        return true;
    }

    /// <summary>Takes the next connection.</summary>
    /// <param name="stream">The server's stream.</param>
    /// <param name="timeout">How long to wait; null for no limit.</param>
    /// <param name="peer">Becomes the other side's address; null for families without a text.</param>
    /// <param name="problem">Becomes the reason when there is none.</param>
    /// <returns>The connection's stream, with the server's context; null.</returns>
    public PhpStream? Accept(PhpStream stream, TimeValue64? timeout, out PhpString? peer, out string problem)
    {
        peer = null;
        problem = "Unknown error";
        if (Kind == SocketKind.Generic)
            return null;
        Span<PollDescriptor> wait = [new PollDescriptor { Descriptor = _descriptor, Events = Readable }];
        int ready = stream.Engine.AwaitAny(wait, timeout);
        Span<byte> address = stackalloc byte[Libc.LongestAddress];
        int length = 0;
        int accepted = ready switch
        {
            0 => -Errno.ETIMEDOUT,
            < 0 => ready,
            _ => Libc.Accept(_descriptor, address, out length),
        };
        if (accepted < 0)
        {
            problem = Libc.ErrorMessage(-accepted);
            return null;
        }

        peer = SocketName.Text(address[..Math.Min(length, address.Length)]);
        if (SocketConnection.IsOn(stream.Context, "tcp_nodelay"))
            SocketConnection.SetNoDelay(accepted);
        var operations = new SocketOperations(Kind, accepted, Timeout);
        PhpStream connection = Open(stream.Engine, operations, isPersistent: false);
        connection.Context = stream.Context;
        if (InitialMethod is not { } method || operations.SecureAtOnce(connection, method & ~1L))
            return connection;
        problem = Libc.ErrorMessage(0);
        connection.Close();
        return null;
    }

    /// <summary>Sets encryption up and starts it; false after warnings.</summary>
    internal bool SecureAtOnce(PhpStream stream, long method)
    {
        if (SetUpEncryption(stream, method, null) && StartEncryption(stream) >= 0)
            return true;
        stream.Engine.FunctionWarning("Failed to enable crypto");
        return false;
    }

    /// <summary>Prepares encryption; false after a warning.</summary>
    /// <param name="stream">The stream of these operations.</param>
    /// <param name="method">STREAM_CRYPTO_METHOD_*.</param>
    /// <param name="resumed">A stream whose session is to be taken up again; null for none.</param>
    public bool SetUpEncryption(PhpStream stream, long method, PhpStream? resumed)
    {
        if (Tls is not null)
        {
            if (IsBlocking)
                stream.Engine.FunctionWarning("SSL/TLS already set-up for this stream");
            return !IsBlocking;
        }

        Tls = TlsSession.Create(stream, _descriptor, method, resumed);
        return Tls is not null;
    }

    /// <summary>Does the handshake.</summary>
    /// <returns>1 done; 0 to be called again, where nothing waits; -1 failed, after a warning, or active already.</returns>
    public int StartEncryption(PhpStream stream) => Tls is null or { IsActive: true } ? -1 : Tls.Start(stream, this);

    /// <summary>What is read and written from now on is not encrypted.</summary>
    public void StopEncryption() => Tls?.Stop();

    public override void PrepareSelect(PhpStream stream)
    {
        // What OpenSSL has decrypted already the system does not know of.
        if (stream.BufferedCount == 0 && Tls is { Pending: > 0 and var pending })
            stream.Prefetch(Math.Min(pending, stream.ChunkSize));
    }

    /// <summary>Sends without the stream's filters: to an address, or as urgent data.</summary>
    /// <param name="data">One datagram, or what goes.</param>
    /// <param name="isUrgent">Out of band.</param>
    /// <param name="address">Where to; empty for the connected side.</param>
    /// <returns>Bytes sent, or the negated errno.</returns>
    public long SendTo(ReadOnlySpan<byte> data, bool isUrgent, ReadOnlySpan<byte> address)
    {
        int flags = isUrgent ? 1 : 0; // MSG_OOB
        return address.IsEmpty ? Libc.Send(_descriptor, data, flags) : Libc.SendTo(_descriptor, data, flags, address);
    }

    /// <summary>Receives past the stream's buffer and filters.</summary>
    /// <param name="buffer">For one datagram, or what is there.</param>
    /// <param name="isUrgent">Out of band.</param>
    /// <param name="peeks">It stays there.</param>
    /// <param name="sender">Becomes the sender's address; null for families without a text.</param>
    /// <returns>Bytes received, or the negated errno.</returns>
    public long ReceiveFrom(Engine engine, Span<byte> buffer, bool isUrgent, bool peeks, out PhpString? sender)
    {
        int flags = (isUrgent ? 1 : 0) | (peeks ? Peek : 0);
        Span<byte> address = stackalloc byte[Libc.LongestAddress];
        if (IsBlocking && !isUrgent && _descriptor != NotOpen)
            engine.AwaitReady(_descriptor, PollEvents.Input);
        long count = Libc.ReceiveFrom(_descriptor, buffer, flags, address, out int length);
        sender = count < 0 || length == 0 ? PhpString.Empty : SocketName.Text(address[..Math.Min(length, address.Length)]);
        return count;
    }

    /// <summary>The socket's own address or the other side's; null when there is none.</summary>
    public PhpString? Name(bool ofPeer)
    {
        Span<byte> address = stackalloc byte[Libc.LongestAddress];
        int result = ofPeer ? Libc.PeerName(_descriptor, address, out int length) : Libc.SocketName(_descriptor, address, out length);
        return result < 0 ? null : SocketName.Text(address[..Math.Min(length, address.Length)]);
    }
}
