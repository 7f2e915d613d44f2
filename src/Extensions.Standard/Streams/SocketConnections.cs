using MiniPhp.Extensions.Standard.Files;
using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Clients and servers by address.</summary>
[PhpExtension("standard")]
public static class SocketConnections
{
    private const long NoDefaultContext = 16;
    private const long BindAndListen = StreamConstants.STREAM_SERVER_BIND | StreamConstants.STREAM_SERVER_LISTEN;

    /// <summary>Connects.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="address">Transport and target: "tcp://127.0.0.1:80".</param>
    /// <param name="error_code">Becomes errno, 0 for none.</param>
    /// <param name="error_message">Becomes the reason of a failure.</param>
    /// <param name="timeout">Seconds for connecting; null for default_socket_timeout, negative for no limit.</param>
    /// <param name="flags">STREAM_CLIENT_*.</param>
    /// <param name="context">Options.</param>
    /// <returns>The stream; false, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the timeout is not finite.</exception>
    /// <remarks>https://www.php.net/stream_socket_client</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_socket_client(
        Engine engine,
        PhpString address,
        PhpReference? error_code = null,
        PhpReference? error_message = null,
        double? timeout = null,
        [PhpParameter(Default = "STREAM_CLIENT_CONNECT")] long flags = StreamConstants.STREAM_CLIENT_CONNECT,
        PhpResource? context = null)
    {
        if (timeout is { } limit && !double.IsFinite(limit))
            throw engine.ArgumentValueError(4, "must be a finite value");
        StreamContext? options = ContextFor(engine, context, flags);
        Report(engine, error_code, error_message, 0, "");
        var transport = new SocketTransport(engine, options) { Timeout = TimeoutOf(engine, timeout) };
        TransportFlags wanted = (flags & StreamConstants.STREAM_CLIENT_CONNECT) != 0 ? TransportFlags.Connect : TransportFlags.None;
        if ((flags & StreamConstants.STREAM_CLIENT_ASYNC_CONNECT) != 0)
            wanted |= TransportFlags.ConnectAsynchronously;
        bool isPersistent = (flags & StreamConstants.STREAM_CLIENT_PERSISTENT) != 0;
        if (transport.OpenClient(address, wanted, isPersistent ? "stream_socket_client__" + address.ToLatin1() : null) is { } stream)
            return stream;
        engine.FunctionWarning("Unable to connect to " + Escaping.addslashes(address).ToLatin1() + " (" + (transport.ErrorText ?? "Unknown error") + ")");
        Report(engine, error_code, error_message, transport.ErrorCode, transport.ErrorText);
        return false;
    }

    /// <summary>Makes a socket that others connect to, or send to.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="address">Transport and local address: "tcp://0.0.0.0:80"; port 0 takes a free one.</param>
    /// <param name="error_code">Becomes 0.</param>
    /// <param name="error_message">Becomes the reason of a failure.</param>
    /// <param name="flags">STREAM_SERVER_BIND, and STREAM_SERVER_LISTEN where there are connections.</param>
    /// <param name="context">Options.</param>
    /// <returns>The stream; false, with a warning, when that fails.</returns>
    /// <remarks>https://www.php.net/stream_socket_server</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_socket_server(
        Engine engine,
        PhpString address,
        PhpReference? error_code = null,
        PhpReference? error_message = null,
        [PhpParameter(Default = "STREAM_SERVER_BIND | STREAM_SERVER_LISTEN")] long flags = BindAndListen,
        PhpResource? context = null)
    {
        StreamContext? options = ContextFor(engine, context, flags);
        Report(engine, error_code, error_message, 0, "");
        var transport = new SocketTransport(engine, options);
        if (transport.OpenServer(address, (TransportFlags)(flags & BindAndListen)) is { } stream)
            return stream;
        engine.FunctionWarning("Unable to connect to " + CText.UpToNull(address.ToLatin1()) + " (" + (transport.ErrorText ?? "Unknown error") + ")");
        Report(engine, error_code, error_message, 0, transport.ErrorText);
        return false;
    }

    /// <summary>Takes the next connection of a server.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">The server.</param>
    /// <param name="timeout">Seconds to wait; null for default_socket_timeout, negative for no limit.</param>
    /// <param name="peer_name">Becomes the other side's address.</param>
    /// <returns>The connection; false, with a warning, when there is none in time.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the timeout is not finite.</exception>
    /// <remarks>https://www.php.net/stream_socket_accept</remarks>
    [PhpFunction(Returns = "")]
    public static Value stream_socket_accept(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream socket,
        double? timeout = null,
        PhpReference? peer_name = null)
    {
        if (timeout is { } limit && !double.IsFinite(limit))
            throw engine.ArgumentValueError(2, "must be a finite value");
        PhpString? peer = null;
        string problem = "Unknown error";
        if ((socket.Operations as SocketOperations)?.Accept(socket, TimeoutOf(engine, timeout), out peer, out problem) is not { } stream)
        {
            engine.FunctionWarning("Accept failed: " + problem);
            return false;
        }

        if (peer_name is not null && peer is not null)
            Slot.Assign(engine, peer_name, peer);
        return stream;
    }

    /// <summary>Connects to a host.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="hostname">A host, possibly with a transport: "udp://127.0.0.1", or "unix://" and a path.</param>
    /// <param name="port">-1 for none.</param>
    /// <param name="error_code">Becomes errno, 0 for none.</param>
    /// <param name="error_message">Becomes the reason of a failure.</param>
    /// <param name="timeout">Seconds for connecting; null for default_socket_timeout.</param>
    /// <returns>The stream; false, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the timeout is negative and not -1, or beyond all clocks.</exception>
    /// <remarks>https://www.php.net/fsockopen</remarks>
    [PhpFunction(Returns = "")]
    public static Value fsockopen(
        Engine engine,
        PhpString hostname,
        long port = -1,
        PhpReference? error_code = null,
        PhpReference? error_message = null,
        double? timeout = null)
        => Open(engine, hostname, port, error_code, error_message, timeout, persistentKey: null);

    /// <summary>As fsockopen(), with a connection that stays when nothing holds it, and is given out again.</summary>
    /// <remarks>https://www.php.net/pfsockopen</remarks>
    [PhpFunction(Returns = "")]
    public static Value pfsockopen(
        Engine engine,
        PhpString hostname,
        long port = -1,
        PhpReference? error_code = null,
        PhpReference? error_message = null,
        double? timeout = null)
        => Open(engine, hostname, port, error_code, error_message, timeout, "pfsockopen__" + hostname.ToLatin1() + ":" + port);

    private static Value Open(Engine engine, PhpString host, long port, PhpReference? code, PhpReference? message, double? timeout, string? persistentKey)
    {
        const double longest = ulong.MaxValue / 1_000_000.0;
        double limit = timeout ?? engine.Ini.GetInt("default_socket_timeout");
        if (limit != -1 && !(limit >= 0 && limit <= longest))
            throw engine.ValueError(engine.CurrentFunctionName + "(): Argument #6 must be -1 or between 0 and " + (ulong)longest);
        PhpString name = port > 0 ? host.Append(PhpString.FromLatin1(":" + port)) : host;
        var transport = new SocketTransport(engine, null) { Timeout = Deadline.TimeOf(limit) };
        if (transport.OpenClient(name, TransportFlags.Connect, persistentKey) is { } stream)
        {
            Report(engine, code, message, 0, "");
            return stream;
        }

        engine.FunctionWarning("Unable to connect to " + CText.UpToNull(host.ToLatin1()) + ":" + port + " (" + (transport.ErrorText ?? "Unknown error") + ")");
        Report(engine, code, message, transport.ErrorCode, transport.ErrorText);
        return false;
    }

    private static StreamContext? ContextFor(Engine engine, PhpResource? given, long flags)
        => (flags & NoDefaultContext) != 0 ? StreamContext.GivenOrNone(engine, given) : StreamContext.GivenOrDefault(engine, given);

    private static TimeValue64? TimeoutOf(Engine engine, double? seconds)
        => Deadline.TimeOf(seconds ?? engine.Ini.GetInt("default_socket_timeout"));

    private static void Report(Engine engine, PhpReference? code, PhpReference? message, int errno, string? text)
    {
        if (code is not null)
            Slot.Assign(engine, code, errno);
        if (message is not null && text is not null)
            Slot.Assign(engine, message, Value.FromLatin1(text));
    }
}
