using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Making sockets, and their end.</summary>
[PhpExtension("sockets")]
public static class SocketCreation
{
    /// <summary>The kernel has no type above SOCK_PACKET; flags that Linux adds to the type are not allowed here.</summary>
    private const int HighestType = 10;

    /// <summary>Creates two sockets that are connected to each other.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="domain">AF_UNIX; the kernel refuses AF_INET and AF_INET6 with "Operation not supported".</param>
    /// <param name="type">SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, …</param>
    /// <param name="protocol">0, or what getprotobyname() returns.</param>
    /// <param name="pair">Becomes <c>list&lt;Socket, Socket&gt;</c>; unchanged on failure.</param>
    /// <returns>false with a warning when the kernel refuses.</returns>
    /// <remarks>https://www.php.net/socket_create_pair</remarks>
    [PhpFunction]
    public static bool socket_create_pair(Engine engine, long domain, long type, long protocol, PhpReference pair)
    {
        RequireFamilyAndType(engine, domain, type);
        int result = Libc.SocketPair((int)domain, (int)type, (int)protocol, out int first, out int second);
        if (result < 0)
        {
            SocketState.Of(engine).LastError = -result;
            SocketErrors.Warn(engine, "Unable to create socket pair", -result);
            return false;
        }

        var sockets = new PhpArray(2);
        sockets.Append(new Socket(engine, first, (int)domain));
        sockets.Append(new Socket(engine, second, (int)domain));
        SocketReferences.Assign(engine, pair, sockets);
        return true;
    }

    /// <summary>Creates one socket.</summary>
    /// <returns>The socket; false with a warning when the kernel refuses.</returns>
    /// <remarks>https://www.php.net/socket_create</remarks>
    [PhpFunction(Returns = "Socket|false")]
    public static Value socket_create(Engine engine, long domain, long type, long protocol)
    {
        RequireFamilyAndType(engine, domain, type);
        int descriptor = Libc.Socket((int)domain, (int)type, (int)protocol);
        if (descriptor >= 0)
            return new Socket(engine, descriptor, (int)domain);

        SocketState.Of(engine).LastError = -descriptor;
        SocketErrors.Warn(engine, "Unable to create socket", -descriptor);
        return false;
    }

    /// <summary>Closes a socket and a stream on it; the object stays, and using it throws.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: a stream on it has been closed before. The socket is closed then, too.</exception>
    /// <remarks>https://www.php.net/socket_close</remarks>
    [PhpFunction]
    public static void socket_close(Engine engine, Socket socket)
    {
        SocketErrors.RequireOpen(engine, socket);
        bool hadClosedStream = socket.Stream is { IsOpen: false };
        socket.Close();
        if (hadClosedStream)
            throw engine.TypeError(engine.CurrentFunctionName + "(): supplied resource is not a valid stream resource");
    }

    /// <summary>Lets operations wait until they are done.</summary>
    /// <remarks>https://www.php.net/socket_set_block</remarks>
    [PhpFunction]
    public static bool socket_set_block(Engine engine, Socket socket)
        => SetBlocking(engine, socket, true, "unable to set blocking mode");

    /// <summary>Lets operations that would have to wait fail with SOCKET_EAGAIN.</summary>
    /// <remarks>https://www.php.net/socket_set_nonblock</remarks>
    [PhpFunction]
    public static bool socket_set_nonblock(Engine engine, Socket socket)
        => SetBlocking(engine, socket, false, "unable to set nonblocking mode");

    /// <summary>Ends one direction of a connection, or both.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Connected.</param>
    /// <param name="mode">0 reading, 1 writing, 2 both.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_shutdown</remarks>
    [PhpFunction]
    public static bool socket_shutdown(Engine engine, Socket socket, long mode = 2)
    {
        SocketErrors.RequireOpen(engine, socket);
        int result = Libc.ShutDown(socket.Descriptor, (int)mode);
        if (result == 0)
            return true;
        SocketErrors.Fail(engine, socket, "Unable to shutdown socket", -result);
        return false;
    }

    private static bool SetBlocking(Engine engine, Socket socket, bool blocking, string problem)
    {
        SocketErrors.RequireOpen(engine, socket);
        int result = 0;
        if (socket.Stream is not { IsOpen: true } stream || !stream.Operations.SetBlocking(stream, blocking))
            result = Libc.SetBlocking(socket.Descriptor, blocking);
        if (result >= 0)
        {
            socket.IsBlocking = blocking;
            return true;
        }

        SocketErrors.Fail(engine, socket, problem, -result);
        return false;
    }

    private static void RequireFamilyAndType(Engine engine, long domain, long type)
    {
        if (domain is not (SocketConstants.AF_UNIX or SocketConstants.AF_INET or SocketConstants.AF_INET6))
            throw engine.ArgumentValueError(1, "must be one of AF_UNIX, AF_INET6, or AF_INET");
        if (type > HighestType)
            throw engine.ArgumentValueError(2, "must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM");
    }
}
