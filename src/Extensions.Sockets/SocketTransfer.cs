using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Data through connected sockets.</summary>
[PhpExtension("sockets")]
public static class SocketTransfer
{
    /// <summary>PHP gives up reading a line from a closed connection after so many empty reads.</summary>
    private const int EmptyReads = 200;

    /// <summary>Writes at most <paramref name="length"/> bytes of <paramref name="data"/>.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Connected.</param>
    /// <param name="data">Bytes.</param>
    /// <param name="length">At least 0; null and anything above the data's length mean all of it.</param>
    /// <returns>Bytes written, possibly fewer; false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: <paramref name="length"/> is negative.</exception>
    /// <remarks>https://www.php.net/socket_write</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_write(Engine engine, Socket socket, PhpString data, long? length = null)
    {
        SocketErrors.RequireOpen(engine, socket);
        if (length < 0)
            throw engine.ArgumentValueError(3, "must be greater than or equal to 0");
        ReadOnlySpan<byte> bytes = data.Span;
        if (length < bytes.Length)
            bytes = bytes[..(int)length];
        socket.Await(engine, PollEvents.Output);
        long written = Libc.Write(socket.Descriptor, bytes);
        if (written >= 0)
            return written;
        SocketErrors.Fail(engine, socket, "unable to write to socket", (int)-written);
        return false;
    }

    /// <summary>Reads what is there, at most <paramref name="length"/> bytes, or up to the end of a line.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Connected.</param>
    /// <param name="length">Bytes; below 1 nothing is read and the result is false.</param>
    /// <param name="mode">PHP_NORMAL_READ stops after \n or \r; anything else reads as much as one call gives.</param>
    /// <returns>"" at the end; false on failure, with a warning unless the socket would only have had to wait.</returns>
    /// <remarks>https://www.php.net/socket_read</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value socket_read(Engine engine, Socket socket, long length, [PhpParameter(Default = "PHP_BINARY_READ")] long mode = SocketConstants.PHP_BINARY_READ)
    {
        SocketErrors.RequireOpen(engine, socket);
        if (length < 1)
            return false;
        byte[] buffer = socket.Buffer(length);
        var room = buffer.AsSpan(0, (int)Math.Min(length, buffer.Length));
        long read = mode == SocketConstants.PHP_NORMAL_READ ? ReadLine(engine, socket, room) : Receive(engine, socket, room, 0);
        if (read >= 0)
            return PhpString.From(room[..(int)read]);
        SocketErrors.Fail(engine, socket, "unable to read from socket", (int)-read);
        return false;
    }

    /// <summary>Receives with flags.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Connected.</param>
    /// <param name="data">Becomes the bytes; null at the end and on failure.</param>
    /// <param name="length">Bytes at most; below 1 nothing happens and the result is false.</param>
    /// <param name="flags">MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT.</param>
    /// <returns>Bytes received; false on failure.</returns>
    /// <remarks>https://www.php.net/socket_recv</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_recv(Engine engine, Socket socket, PhpReference data, long length, long flags)
    {
        SocketErrors.RequireOpen(engine, socket);
        if (length < 1)
            return false;
        byte[] buffer = socket.Buffer(length);
        var room = buffer.AsSpan(0, (int)Math.Min(length, buffer.Length));
        long received = Receive(engine, socket, room, flags);
        SocketReferences.Assign(engine, data, received < 1 ? Value.Null : PhpString.From(room[..(int)received]));
        if (received >= 0)
            return received;
        SocketErrors.Fail(engine, socket, "Unable to read from socket", (int)-received);
        return false;
    }

    /// <summary>Sends with flags.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Connected.</param>
    /// <param name="data">Bytes.</param>
    /// <param name="length">How many of them, at least 0.</param>
    /// <param name="flags">MSG_OOB, MSG_EOR, MSG_DONTROUTE, …</param>
    /// <returns>Bytes sent; false on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: <paramref name="length"/> is negative.</exception>
    /// <remarks>https://www.php.net/socket_send</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_send(Engine engine, Socket socket, PhpString data, long length, long flags)
    {
        SocketErrors.RequireOpen(engine, socket);
        if (length < 0)
            throw engine.ArgumentValueError(3, "must be greater than or equal to 0");
        ReadOnlySpan<byte> bytes = data.Span;
        if (length < bytes.Length)
            bytes = bytes[..(int)length];
        socket.Await(engine, PollEvents.Output, flags);
        long sent = Libc.Send(socket.Descriptor, bytes, (int)flags);
        if (sent >= 0)
            return sent;
        SocketErrors.Fail(engine, socket, "Unable to write to socket", (int)-sent);
        return false;
    }

    private static long Receive(Engine engine, Socket socket, Span<byte> room, long flags)
    {
        socket.Await(engine, PollEvents.Input, flags);
        return Libc.Receive(socket.Descriptor, room, (int)flags);
    }

    /// <summary>Byte after byte up to and with \n or \r; waits even where the socket does not. Bytes read, or the negated errno.</summary>
    private static long ReadLine(Engine engine, Socket socket, Span<byte> line)
    {
        int flags = Libc.Control(socket.Descriptor, ControlCommands.GetFlags);
        if (flags < 0)
            return flags;
        bool waits = (flags & (int)OpenFlags.NonBlocking) == 0;
        int length = 0;
        int empty = 1;
        while (length < line.Length)
        {
            long read = Receive(engine, socket, line.Slice(length, 1), 0);
            if (read == -Errno.EAGAIN)
            {
                Span<PollDescriptor> wait = [new PollDescriptor { Descriptor = socket.Descriptor, Events = PollEvents.Input }];
                engine.AwaitAny(wait, null);
                continue;
            }

            if (read < 0)
                return read;
            if (read == 0)
            {
                empty++;
                if (!waits)
                    return length;
                if (empty > EmptyReads)
                    return -Errno.ECONNRESET;
                continue;
            }

            if (line[length++] is (byte)'\n' or (byte)'\r')
                break;
        }

        return length;
    }
}
