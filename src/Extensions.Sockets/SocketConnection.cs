using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Names of sockets, and connections between them.</summary>
[PhpExtension("sockets")]
public static class SocketConnection
{
    /// <summary>Gives a socket an address of its own.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Not bound yet.</param>
    /// <param name="address">A path for AF_UNIX, otherwise an IP address or a host name.</param>
    /// <param name="port">0 takes a free one; not for AF_UNIX.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_bind</remarks>
    [PhpFunction]
    public static bool socket_bind(Engine engine, Socket socket, PhpString address, long port = 0)
    {
        SocketErrors.RequireOpen(engine, socket);
        byte[]? name = socket.Family == SocketConstants.AF_UNIX
            ? SocketAddress.OfPath(engine, address)
            : SocketAddress.OfHost(engine, socket, address, port);
        return name is not null && Succeeded(engine, socket, Libc.Bind(socket.Descriptor, name), "Unable to bind address");
    }

    /// <summary>Connects to an address.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Not connected yet.</param>
    /// <param name="address">A path for AF_UNIX, otherwise an IP address or a host name.</param>
    /// <param name="port">Required for AF_INET and AF_INET6.</param>
    /// <returns>false with a warning on failure; without one while a connection that does not wait is in progress.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no port, or a path that is too long.</exception>
    /// <remarks>https://www.php.net/socket_connect</remarks>
    [PhpFunction]
    public static bool socket_connect(Engine engine, Socket socket, PhpString address, long? port = null)
    {
        SocketErrors.RequireOpen(engine, socket);
        byte[]? name;
        if (socket.Family == SocketConstants.AF_UNIX)
        {
            name = SocketAddress.OfPath(engine, address);
        }
        else
        {
            RequirePort(engine, socket, port, 3);
            name = SocketAddress.OfHost(engine, socket, address, port!.Value);
        }

        return name is not null && Succeeded(engine, socket, Libc.Connect(socket.Descriptor, name), "unable to connect");
    }

    /// <summary>Lets others connect.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Bound.</param>
    /// <param name="backlog">How many connections may wait to be accepted.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_listen</remarks>
    [PhpFunction]
    public static bool socket_listen(Engine engine, Socket socket, long backlog = 0)
    {
        SocketErrors.RequireOpen(engine, socket);
        return Succeeded(engine, socket, Libc.Listen(socket.Descriptor, (int)backlog), "unable to listen on socket");
    }

    /// <summary>Takes the next connection, waiting for one if the socket waits.</summary>
    /// <returns>The connected socket; false on failure, without a warning when there is none and the socket does not wait.</returns>
    /// <remarks>https://www.php.net/socket_accept</remarks>
    [PhpFunction(Returns = "Socket|false")]
    public static Value socket_accept(Engine engine, Socket socket)
    {
        SocketErrors.RequireOpen(engine, socket);
        Span<byte> address = stackalloc byte[Libc.LongestAddress];
        int length = 0;
        int descriptor = socket.MayAccept();
        if (descriptor >= 0)
        {
            socket.Await(engine, PollEvents.Input);
            descriptor = Libc.Accept(socket.Descriptor, address, out length);
        }

        if (descriptor >= 0)
            return new Socket(engine, descriptor, SocketAddress.Family(address[..Math.Min(length, address.Length)]));
        // The error belongs to the new socket, which does not come to be: only the general one is kept.
        SocketErrors.Fail(engine, null, "unable to accept incoming connection", -descriptor);
        return false;
    }

    /// <summary>A TCP socket that listens on all IPv4 addresses.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="backlog">How many connections may wait to be accepted.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_create_listen</remarks>
    [PhpFunction(Returns = "Socket|false")]
    public static Value socket_create_listen(Engine engine, long port, long backlog = 128)
    {
        const int family = (int)SocketConstants.AF_INET;
        int descriptor = Libc.Socket(family, (int)SocketConstants.SOCK_STREAM, 0);
        if (descriptor < 0)
        {
            SocketErrors.Fail(engine, null, "unable to create listening socket", -descriptor);
            return false;
        }

        var socket = new Socket(engine, descriptor, family);
        byte[] anywhere = [family, 0, (byte)(port >> 8), (byte)port, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        return Succeeded(engine, socket, Libc.Bind(descriptor, anywhere), "unable to bind to given address")
            && Succeeded(engine, socket, Libc.Listen(descriptor, (int)backlog), "unable to listen on socket")
            ? socket
            : false;
    }

    /// <summary>A socket's own address.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Any.</param>
    /// <param name="address">Becomes the path or IP address.</param>
    /// <param name="port">Becomes the port; unchanged for AF_UNIX.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_getsockname</remarks>
    [PhpFunction]
    public static bool socket_getsockname(Engine engine, Socket socket, PhpReference address, PhpReference? port = null)
    {
        SocketErrors.RequireOpen(engine, socket);
        Span<byte> name = stackalloc byte[Libc.LongestAddress];
        int result = Libc.SocketName(socket.Descriptor, name, out int length);
        return Succeeded(engine, socket, result, "unable to retrieve socket name")
            && Give(engine, name[..Math.Min(length, name.Length)], address, port);
    }

    /// <summary>The address of a connected socket's other end.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Connected.</param>
    /// <param name="address">Becomes the path or IP address.</param>
    /// <param name="port">Becomes the port; unchanged for AF_UNIX.</param>
    /// <returns>false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_getpeername</remarks>
    [PhpFunction]
    public static bool socket_getpeername(Engine engine, Socket socket, PhpReference address, PhpReference? port = null)
    {
        SocketErrors.RequireOpen(engine, socket);
        Span<byte> name = stackalloc byte[Libc.LongestAddress];
        int result = Libc.PeerName(socket.Descriptor, name, out int length);
        return Succeeded(engine, socket, result, "unable to retrieve peer name")
            && Give(engine, name[..Math.Min(length, name.Length)], address, port);
    }

    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the family has ports, and none is given.</exception>
    internal static void RequirePort(Engine engine, Socket socket, long? port, int position)
    {
        if (port is null)
            throw engine.ArgumentValueError(position, "cannot be null when the socket type is " + (socket.Family == SocketConstants.AF_INET ? "AF_INET" : "AF_INET6"));
    }

    private static bool Give(Engine engine, ReadOnlySpan<byte> name, PhpReference address, PhpReference? port)
    {
        SocketReferences.Assign(engine, address, SocketAddress.Text(name));
        if (port is not null && SocketAddress.Family(name) != SocketConstants.AF_UNIX)
            SocketReferences.Assign(engine, port, SocketAddress.Port(name));
        return true;
    }

    private static bool Succeeded(Engine engine, Socket socket, int result, string problem)
    {
        if (result >= 0)
            return true;
        SocketErrors.Fail(engine, socket, problem, -result);
        return false;
    }
}
