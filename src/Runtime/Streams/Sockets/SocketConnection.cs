using System.Runtime.InteropServices;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Connects and binds sockets by host and port, trying all addresses of the host.</summary>
internal static class SocketConnection
{
    private const int SocketLevel = 1; // SOL_SOCKET
    private const int ReuseAddress = 2; // SO_REUSEADDR
    private const int Broadcast = 6; // SO_BROADCAST
    private const int ReusePort = 15; // SO_REUSEPORT
    private const int PendingError = 4; // SO_ERROR
    private const int Tcp = 6; // IPPROTO_TCP
    private const int NoDelay = 1; // TCP_NODELAY
    private const int Internet = 0; // SOL_IP
    private const int BindWithoutPort = 24; // IP_BIND_ADDRESS_NO_PORT
    private const int Internet6 = 41; // IPPROTO_IPV6
    private const int OnlyInternet6 = 26; // IPV6_V6ONLY

    /// <summary>Connects a new socket to one of a host's addresses.</summary>
    /// <param name="request">Host, port, type, time.</param>
    /// <param name="error">Becomes the last errno, 0 for none.</param>
    /// <param name="errorText">Becomes the last error in words.</param>
    /// <returns>The socket, connected or, when asynchronous, connecting; -1.</returns>
    public static int ToHost(in HostConnection request, ref int error, ref string? errorText)
    {
        Engine engine = request.Engine;
        List<byte[]> addresses = SocketName.LookUp(engine, request.Host, request.SocketType, ref errorText);
        byte[]? bindTo = request.BindTo;
        Deadline deadline = Deadline.After(request.Timeout);
        foreach (byte[] address in addresses)
        {
            bool isVersion6 = SocketName.Family(address) == SocketName.Internet6;
            bool bindsTo6 = bindTo is not null && bindTo.Contains((byte)':');
            if (isVersion6 && bindTo is not null && !bindsTo6)
                continue;
            if (!SocketName.SetPort(address, request.Port))
                continue;
            if (!isVersion6 && (bindsTo6 || (bindTo is not null && bindTo.AsSpan().SequenceEqual("0"u8))))
                bindTo = null;
            int socket = Libc.Socket(SocketName.Family(address), request.SocketType, 0);
            if (socket < 0)
                continue;
            if (bindTo is not null)
                BindLocally(engine, socket, SocketName.Family(address), bindTo, request.BindPort);
            errorText = null;
            if (request.MayBroadcast)
                Set(socket, SocketLevel, Broadcast, 1);
            if (request.HasNoDelay)
                Set(socket, Tcp, NoDelay, 1);
            if (Connect(engine, socket, address, request.IsAsynchronous, deadline, out error))
                return socket;
            errorText = Libc.ErrorMessage(error);
            Libc.Close(socket);
            if (deadline.HasPassed)
                break;
        }

        return -1;
    }

    private static void BindLocally(Engine engine, int socket, int family, byte[] host, int port)
    {
        byte[]? local = SocketName.Numeric(family, host, port);
        Set(socket, Internet, BindWithoutPort, 1);
        if (local is null)
        {
            engine.FunctionWarning("Invalid IP Address: " + PhpString.From(host).ToLatin1());
            return;
        }

        int result = Libc.Bind(socket, local);
        if (result < 0)
            engine.FunctionWarning("Failed to bind to '" + PhpString.From(host).ToLatin1() + ":" + port + "', system said: " + Libc.ErrorMessage(-result));
    }

    /// <summary>Connects a socket.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Not connected.</param>
    /// <param name="address">Where to.</param>
    /// <param name="isAsynchronous">The connection need not be there yet; the socket does not wait then.</param>
    /// <param name="deadline">How long it may take.</param>
    /// <param name="error">Becomes errno; EINPROGRESS while an asynchronous connection is being made.</param>
    public static bool Connect(Engine engine, int socket, ReadOnlySpan<byte> address, bool isAsynchronous, Deadline deadline, out int error)
    {
        int flags = Libc.Control(socket, ControlCommands.GetFlags);
        Libc.Control(socket, ControlCommands.SetFlags, flags | (long)OpenFlags.NonBlocking);
        error = Math.Max(0, -Libc.Connect(socket, address));
        if (error == Errno.EINPROGRESS && isAsynchronous)
            return true;
        if (error == Errno.EINPROGRESS)
            error = AwaitConnection(engine, socket, deadline);
        else if (error != 0)
            return false;
        if (!isAsynchronous)
            Libc.Control(socket, ControlCommands.SetFlags, flags);
        return error == 0;
    }

    private static int AwaitConnection(Engine engine, int socket, Deadline deadline)
    {
        while (true)
        {
            Span<PollDescriptor> wait =
            [
                new PollDescriptor { Descriptor = socket, Events = PollEvents.Input | PollEvents.Error | PollEvents.HangUp | PollEvents.Output },
            ];
            int ready = engine.AwaitAny(wait, deadline.Remaining);
            if (ready > 0)
                break;
            if (ready == 0 || (ready == -Errno.EINTR && deadline.HasPassed))
                return Errno.ETIMEDOUT;
            if (ready != -Errno.EINTR)
                return -ready;
        }

        int pending = 0;
        int result = Libc.SocketOption(socket, SocketLevel, PendingError, MemoryMarshal.AsBytes(new Span<int>(ref pending)), out _);
        return result < 0 ? -result : pending;
    }

    /// <summary>A new socket that is bound to one of a host's addresses.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="host">A name, or an address as text.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="socketType">SOCK_STREAM or SOCK_DGRAM.</param>
    /// <param name="context">Options: ipv6_v6only, so_reuseport, so_broadcast.</param>
    /// <param name="errorText">Becomes the last error in words.</param>
    /// <returns>The socket; -1.</returns>
    public static int BindToHost(Engine engine, ReadOnlySpan<byte> host, int port, int socketType, StreamContext? context, ref string? errorText)
    {
        const int datagram = 2;
        List<byte[]> addresses = SocketName.LookUp(engine, host, socketType, ref errorText);
        if (addresses.Count == 0)
            return -1;
        int error = 0;
        foreach (byte[] address in addresses)
        {
            if (!SocketName.SetPort(address, port))
                continue;
            int socket = Libc.Socket(SocketName.Family(address), socketType, 0);
            if (socket < 0)
                continue;
            Set(socket, SocketLevel, ReuseAddress, 1);
            if (Option(context, "ipv6_v6only") is { IsUndefined: false, IsNull: false } only)
                Set(socket, Internet6, OnlyInternet6, Conversions.ToBool(only) ? 1 : 0);
            if (IsOn(context, "so_reuseport"))
                Set(socket, SocketLevel, ReusePort, 1);
            if (socketType == datagram && IsOn(context, "so_broadcast"))
                Set(socket, SocketLevel, Broadcast, 1);
            int result = Libc.Bind(socket, address);
            if (result >= 0)
                return socket;
            error = -result;
            Libc.Close(socket);
        }

        errorText = Libc.ErrorMessage(error);
        return -1;
    }

    /// <summary>Sends small pieces at once.</summary>
    public static void SetNoDelay(int socket) => Set(socket, Tcp, NoDelay, 1);

    /// <summary>An option of the context's "socket" part; undefined when it is not set.</summary>
    public static Value Option(StreamContext? context, string name) => context is null ? Value.Undefined : context["socket", name].Dereferenced;

    /// <summary>Whether an option of the context's "socket" part is set and true.</summary>
    public static bool IsOn(StreamContext? context, string name) => Option(context, name) is { IsUndefined: false } option && Conversions.ToBool(option);

    private static void Set(int socket, int level, int option, int value)
        => Libc.SetSocketOption(socket, level, option, MemoryMarshal.AsBytes(new ReadOnlySpan<int>(ref value)));
}

/// <summary>What <see cref="SocketConnection.ToHost"/> is asked for.</summary>
internal readonly ref struct HostConnection
{
    public required Engine Engine { get; init; }

    /// <summary>A name, or an address as text.</summary>
    public required ReadOnlySpan<byte> Host { get; init; }

    public required int Port { get; init; }

    /// <summary>SOCK_STREAM or SOCK_DGRAM.</summary>
    public required int SocketType { get; init; }

    public bool IsAsynchronous { get; init; }

    /// <summary>Null for no limit.</summary>
    public TimeValue64? Timeout { get; init; }

    /// <summary>The local address, as text; null for any.</summary>
    public byte[]? BindTo { get; init; }

    public int BindPort { get; init; }

    public bool MayBroadcast { get; init; }

    public bool HasNoDelay { get; init; }
}
