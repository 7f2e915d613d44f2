using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>How a socket stream is to be opened.</summary>
[Flags]
public enum TransportFlags
{
    None = 0,
    Connect = 2,
    Bind = 4,
    Listen = 8,

    /// <summary>The connection need not be there yet.</summary>
    ConnectAsynchronously = 16,
}

/// <summary>Opens sockets by name: "tcp://127.0.0.1:80", "udp://[::1]:53", "unix:///run/x", "udg://…"; without a scheme by TCP.</summary>
/// <remarks>https://www.php.net/manual/en/transports.php</remarks>
/// <param name="engine">The engine.</param>
/// <param name="context">Options, in the part "socket"; null for none.</param>
public sealed class SocketTransport(Engine engine, StreamContext? context)
{
    private const int DefaultBacklog = 32;
    private int _errorCode;
    private string? _errorText;

    /// <summary>The transports in order.</summary>
    public static readonly string[] Names = ["tcp", "udp", "unix", "udg", "ssl", "tls", "tlsv1.0", "tlsv1.1", "tlsv1.2", "tlsv1.3"];

    /// <summary>The errno of what failed; 0 when it was no system call.</summary>
    public int ErrorCode => _errorCode;

    /// <summary>Why it failed; null when nothing says so.</summary>
    public string? ErrorText => _errorText;

    /// <summary>How long connecting may take; null for no limit.</summary>
    public TimeValue64? Timeout { get; init; }

    /// <summary>Opens a client's socket.</summary>
    /// <param name="name">The address.</param>
    /// <param name="flags">Whether to connect.</param>
    /// <param name="persistentKey">What the connection is known by when it is to outlast its holders; null when it is not.</param>
    /// <returns>Null when that failed; <see cref="ErrorText"/> says why.</returns>
    public PhpStream? OpenClient(PhpString name, TransportFlags flags, string? persistentKey = null)
    {
        PersistentStreams? persistent = persistentKey is null ? null : PersistentStreams.Of(engine);
        if (persistent?.Find(persistentKey!) is { } known)
            return known;
        if (Create(name, out ReadOnlySpan<byte> address, persistentKey is not null) is not { } stream)
            return null;
        if ((flags & (TransportFlags.Connect | TransportFlags.ConnectAsynchronously)) != 0)
        {
            var operations = (SocketOperations)stream.Operations;
            int socket = Connect(operations.Kind, address, (flags & TransportFlags.ConnectAsynchronously) != 0);
            operations.Attach(socket);
            if (socket < 0 || (operations.InitialMethod is { } method && !operations.SecureAtOnce(stream, method)))
            {
                stream.Close();
                return null;
            }
        }

        persistent?.Keep(persistentKey!, stream);
        return stream;
    }

    /// <summary>Opens a server's socket.</summary>
    /// <param name="name">The address.</param>
    /// <param name="flags">Whether to bind and listen.</param>
    /// <returns>Null when that failed; <see cref="ErrorText"/> says why.</returns>
    public PhpStream? OpenServer(PhpString name, TransportFlags flags)
    {
        if (Create(name, out ReadOnlySpan<byte> address, isPersistent: false) is not { } stream)
            return null;
        if ((flags & TransportFlags.Bind) == 0)
            return stream;
        var operations = (SocketOperations)stream.Operations;
        int socket = Bind(operations.Kind, address);
        operations.Attach(socket);
        if (socket < 0 || ((flags & TransportFlags.Listen) != 0 && Libc.Listen(socket, Backlog()) < 0))
        {
            stream.Close();
            return null;
        }

        operations.IsServer = true;
        return stream;
    }

    private int Backlog() => SocketConnection.Option(context, "backlog") is { IsUndefined: false } backlog
        ? (int)Conversions.ToInt(engine, backlog)
        : DefaultBacklog;

    /// <summary>A stream without a socket yet; null for an unknown transport.</summary>
    private PhpStream? Create(PhpString name, out ReadOnlySpan<byte> address, bool isPersistent)
    {
        int length = StreamWrapperTable.SchemeLength(name.Span);
        if (name.Span.StartsWith("data:"u8) && !name.Span.StartsWith("data://"u8))
            length = 0;
        string scheme = length == 0 ? "tcp" : name.Substring(0, length).ToLatin1();
        address = length == 0 ? name.Span : name.Span[(length + "://".Length)..];
        SocketKind? kind = scheme switch
        {
            "tcp" => SocketKind.Tcp,
            "udp" => SocketKind.Udp,
            "unix" => SocketKind.Unix,
            "udg" => SocketKind.UnixDatagram,
            _ => MethodOf(scheme) is null ? null : SocketKind.Tcp,
        };
        if (kind is null)
        {
            const int longest = 31;
            _errorText = "Unable to find the socket transport \"" + (length > longest ? scheme[..longest] : scheme) + "\" - did you forget to enable it when you configured PHP?";
            return null;
        }

        SocketOperations operations = SocketOperations.For(engine, kind.Value, Timeout, HostOf(address), MethodOf(scheme));
        PhpStream stream = SocketOperations.Open(engine, operations, isPersistent);
        stream.Context = context;
        return stream;
    }

    /// <summary>STREAM_CRYPTO_METHOD_* of a transport's name; null for those without encryption.</summary>
    private long? MethodOf(string scheme)
    {
        const long anyClient = 121;
        const long client = 1;
        switch (scheme)
        {
            case "ssl" or "tls":
                Value method = context is null ? Value.Undefined : context["ssl", "crypto_method"].Dereferenced;
                return method.IsUndefined ? anyClient : Conversions.ToInt(engine, method) | client;
            case "tlsv1.0":
                return 9;
            case "tlsv1.1":
                return 17;
            case "tlsv1.2":
                return 33;
            case "tlsv1.3":
                return 65;
            default:
                return null;
        }
    }

    /// <summary>The host that certificates are compared with: without dots at its end, and no address in brackets.</summary>
    private static PhpString? HostOf(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty || address[0] == '[' || SocketName.ParseHost(address, out _, out _) is not { } host)
            return null;
        ReadOnlySpan<byte> name = host.AsSpan().TrimEnd((byte)'.');
        return name.IsEmpty ? null : PhpString.From(name);
    }

    private int Connect(SocketKind kind, ReadOnlySpan<byte> address, bool isAsynchronous)
    {
        if (kind is SocketKind.Unix or SocketKind.UnixDatagram)
            return ConnectToPath(kind, address, isAsynchronous);
        if (SocketName.ParseHost(address, out int port, out _errorText) is not { } host)
            return -1;
        byte[]? bindTo = null;
        int bindPort = 0;
        if (SocketConnection.Option(context, "bindto") is { IsUndefined: false } local)
        {
            if (!local.IsString)
            {
                _errorText = "local_addr context option is not a string.";
                return -1;
            }

            bindTo = SocketName.ParseHost(local.AsString.Span, out bindPort, out _errorText);
        }

        return SocketConnection.ToHost(
            new HostConnection
            {
                Engine = engine,
                Host = host,
                Port = port,
                SocketType = SocketType(kind),
                IsAsynchronous = isAsynchronous,
                Timeout = Timeout,
                BindTo = bindTo,
                BindPort = bindPort,
                MayBroadcast = kind == SocketKind.Udp && SocketConnection.IsOn(context, "so_broadcast"),
                HasNoDelay = kind == SocketKind.Tcp && SocketConnection.IsOn(context, "tcp_nodelay"),
            },
            ref _errorCode,
            ref _errorText);
    }

    private int ConnectToPath(SocketKind kind, ReadOnlySpan<byte> path, bool isAsynchronous)
    {
        int socket = Libc.Socket(SocketName.Unix, SocketType(kind), 0);
        if (socket < 0)
        {
            _errorText = "Failed to create unix socket";
            return -1;
        }

        byte[] address = SocketName.OfPath(engine, path);
        if (SocketConnection.Connect(engine, socket, address, isAsynchronous, Deadline.After(Timeout), out _errorCode))
            return socket;
        _errorText = Libc.ErrorMessage(_errorCode);
        Libc.Close(socket);
        return -1;
    }

    private int Bind(SocketKind kind, ReadOnlySpan<byte> address)
    {
        if (kind is SocketKind.Tcp or SocketKind.Udp)
        {
            return SocketName.ParseHost(address, out int port, out _errorText) is { } host
                ? SocketConnection.BindToHost(engine, host, port, SocketType(kind), context, ref _errorText)
                : -1;
        }

        int socket = Libc.Socket(SocketName.Unix, SocketType(kind), 0);
        if (socket < 0)
        {
            _errorText = "Failed to create unix" + (kind == SocketKind.Unix ? "" : "datagram") + " socket " + Libc.ErrorMessage(-socket);
            return -1;
        }

        // Why binding to a path failed PHP does not say.
        if (Libc.Bind(socket, SocketName.OfPath(engine, address)) >= 0)
            return socket;
        Libc.Close(socket);
        return -1;
    }

    private static int SocketType(SocketKind kind) => kind is SocketKind.Udp or SocketKind.UnixDatagram ? 2 : 1; // SOCK_DGRAM, SOCK_STREAM
}
