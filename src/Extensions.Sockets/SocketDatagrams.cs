using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Messages to and from addresses.</summary>
[PhpExtension("sockets")]
public static class SocketDatagrams
{
    /// <summary>Receives a message and its sender.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Any.</param>
    /// <param name="data">Becomes the bytes.</param>
    /// <param name="length">Bytes at most; below 1 nothing happens and the result is false.</param>
    /// <param name="flags">MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT.</param>
    /// <param name="address">Becomes the sender's path or IP address.</param>
    /// <param name="port">Becomes the sender's port; required unless the socket is AF_UNIX.</param>
    /// <returns>Bytes received; false with a warning on failure.</returns>
    /// <remarks>https://www.php.net/socket_recvfrom</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_recvfrom(Engine engine, Socket socket, PhpReference data, long length, long flags, PhpReference address, PhpReference? port = null)
    {
        SocketErrors.RequireOpen(engine, socket);
        if (length is < 1 or long.MaxValue)
            return false;
        bool hasPort = socket.Family != SocketConstants.AF_UNIX;
        if (hasPort && port is null)
            throw engine.Error("ArgumentCountError", "Wrong parameter count for " + engine.CurrentFunctionName + "()");

        byte[] buffer = socket.Buffer(length);
        Span<byte> room = buffer.AsSpan(0, (int)Math.Min(length, buffer.Length));
        Span<byte> sender = stackalloc byte[Libc.LongestAddress];
        sender.Clear();
        sender[0] = (byte)socket.Family;
        socket.Await(engine, PollEvents.Input, flags);
        long received = Libc.ReceiveFrom(socket.Descriptor, room, (int)flags, sender, out int senderLength);
        if (received < 0)
        {
            SocketErrors.Fail(engine, socket, socket.Family == SocketConstants.AF_INET6 ? "unable to recvfrom" : "Unable to recvfrom", (int)-received);
            return false;
        }

        // A connected stream has no sender to tell: then the address is the family's "any".
        if (senderLength == 0)
            sender[0] = (byte)socket.Family;
        SocketReferences.Assign(engine, data, PhpString.From(room[..(int)received]));
        SocketReferences.Assign(engine, address, SocketAddress.Text(sender));
        if (hasPort)
            SocketReferences.Assign(engine, port!, SocketAddress.Port(sender));
        return received;
    }

    /// <summary>Sends a message to an address.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Any.</param>
    /// <param name="data">Bytes.</param>
    /// <param name="length">How many of them, at least 0.</param>
    /// <param name="flags">MSG_OOB, MSG_EOR, MSG_DONTROUTE, …</param>
    /// <param name="address">A path for AF_UNIX, otherwise an IP address or a host name.</param>
    /// <param name="port">Required for AF_INET and AF_INET6.</param>
    /// <returns>Bytes sent; false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a negative length, or no port.</exception>
    /// <remarks>https://www.php.net/socket_sendto</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_sendto(Engine engine, Socket socket, PhpString data, long length, long flags, PhpString address, long? port = null)
    {
        SocketErrors.RequireOpen(engine, socket);
        if (length < 0)
            throw engine.ArgumentValueError(3, "must be greater than or equal to 0");
        byte[]? name;
        if (socket.Family == SocketConstants.AF_UNIX)
        {
            name = SocketAddress.OfPath(SocketAddress.Fitting(address.Span));
        }
        else
        {
            SocketConnection.RequirePort(engine, socket, port, 6);
            name = SocketAddress.OfHost(engine, socket, address, port!.Value);
        }

        if (name is null)
            return false;
        ReadOnlySpan<byte> bytes = data.Span;
        if (length < bytes.Length)
            bytes = bytes[..(int)length];
        long sent = Libc.SendTo(socket.Descriptor, bytes, (int)flags, name);
        if (sent >= 0)
            return sent;
        SocketErrors.Fail(engine, socket, "Unable to write to socket", (int)-sent);
        return false;
    }
}
