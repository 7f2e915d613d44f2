using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Messages with addresses and control messages.</summary>
[PhpExtension("sockets")]
public static class SocketMessages
{
    private const int DefaultBuffer = 8192;
    private const int LargestBuffer = 100 * 1024 * 1024;

    /// <summary>As many pieces as the kernel takes (IOV_MAX).</summary>
    private const int MostPieces = 1024;

    /// <summary>Sends a message.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Any.</param>
    /// <param name="message"><c>array{name?: array, iov?: list&lt;string&gt;, control?: list&lt;array{level: int, type: int, data: mixed}&gt;}</c>.</param>
    /// <param name="flags">MSG_….</param>
    /// <returns>Bytes sent; false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the flags are no C int.</exception>
    /// <remarks>https://www.php.net/socket_sendmsg</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_sendmsg(Engine engine, Socket socket, PhpArray message, long flags = 0)
    {
        SocketArguments.RequireInt(engine, 3, flags);
        SocketErrors.RequireOpen(engine, socket);
        var conversion = new MessageConversion(engine, socket, "user", "msghdr");
        byte[] name = [];
        byte[] control = [];
        var data = new List<byte>();
        int pieces = 0;
        conversion.At(message, "name", value => name = MessageAddresses.Write(conversion, value));
        conversion.At(message, "iov", value => pieces = Gather(conversion, value, data));
        conversion.At(message, "control", value => control = ControlMessages.Write(conversion, value));
        if (!conversion.Report())
            return false;

        socket.Await(engine, PollEvents.Output, flags);
        long sent = pieces > MostPieces
            ? -Errno.EMSGSIZE
            : Libc.SendMessage(socket.Descriptor, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(data), name, control, (int)flags);
        if (sent >= 0)
            return sent;
        SocketErrors.Fail(engine, socket, "Error in sendmsg", (int)-sent);
        return false;
    }

    /// <summary>Receives a message.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">Any.</param>
    /// <param name="message"><c>array{controllen: int, name?: array, buffer_size?: int}</c>; becomes <c>array{name: ?array, control: list&lt;array&gt;,
    /// iov: list&lt;string&gt;, flags: int}</c>, or false with a warning when PHP has no form for something in it.</param>
    /// <param name="flags">MSG_….</param>
    /// <returns>Bytes received; false with a warning on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the flags are no C int.</exception>
    /// <remarks>https://www.php.net/socket_recvmsg</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value socket_recvmsg(Engine engine, Socket socket, [PhpParameter(Type = "array")] PhpReference message, long flags = 0)
    {
        SocketArguments.RequireInt(engine, 3, flags);
        SocketErrors.RequireOpen(engine, socket);
        var conversion = new MessageConversion(engine, socket, "user", "msghdr");
        byte[] name = [];
        int size = DefaultBuffer;
        uint controlSize = 0;
        PhpArray wanted = message.Value.AsArray;
        conversion.At(wanted, "name", value => name = MessageAddresses.Receiving(conversion, value));
        conversion.At(wanted, "buffer_size", value => size = BufferSize(conversion, value));
        conversion.At(wanted, "controllen", value => controlSize = ControlSize(conversion, value), isRequired: true);
        if (!conversion.Report())
            return false;

        socket.Await(engine, PollEvents.Input, flags);
        Span<byte> data = socket.Buffer(size).AsSpan(0, size);
        Span<byte> control = new byte[MemoryGuard.Grow(controlSize, controlSize)];
        int messageFlags = (int)flags;
        long received = Libc.ReceiveMessage(socket.Descriptor, data, name, control, ref messageFlags, out int controlLength);
        if (received < 0)
        {
            // Unlike other functions this one warns when it would have to wait, and the socket does not keep the error.
            SocketErrors.Keep(engine, null, (int)-received);
            SocketErrors.Warn(engine, "Error in recvmsg", (int)-received);
            return false;
        }

        conversion = new MessageConversion(engine, socket, "native", "msghdr");
        var answer = new PhpArray(4);
        conversion.Enter("name");
        answer.Set("name", MessageAddresses.Read(conversion, name));
        conversion.Leave();
        conversion.Enter("control");
        answer.Set("control", ControlMessages.Read(conversion, control[..controlLength]));
        conversion.Leave();
        var pieces = new PhpArray();
        if (received > 0)
            pieces.Append(PhpString.From(data[..(int)Math.Min(received, size)]));
        answer.Set("iov", pieces);
        answer.Set("flags", messageFlags);
        SocketReferences.Assign(engine, message, conversion.Report() ? answer : false);
        return received;
    }

    /// <summary>How many bytes of "controllen" a control message takes.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="level">SOL_SOCKET, IPPROTO_IPV6.</param>
    /// <param name="type">SCM_RIGHTS, SCM_CREDENTIALS, IPV6_PKTINFO, IPV6_HOPLIMIT, IPV6_TCLASS.</param>
    /// <param name="num">Descriptors of SCM_RIGHTS, at least 0.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such type, or a number out of range.</exception>
    /// <remarks>https://www.php.net/socket_cmsg_space</remarks>
    [PhpFunction(Returns = "?int")]
    public static Value socket_cmsg_space(Engine engine, long level, long type, long num = 0)
    {
        SocketArguments.RequireInt(engine, 1, level);
        SocketArguments.RequireInt(engine, 2, type);
        SocketArguments.RequireInt(engine, 3, num);
        if (num < 0)
            throw engine.ArgumentValueError(3, "must be greater than or equal to 0");
        return ControlMessages.Space(level, type, num) ?? throw engine.ValueError("Pair level " + level.ToString(CultureInfo.InvariantCulture)
            + " and/or type " + type.ToString(CultureInfo.InvariantCulture) + " is not supported");
    }

    private static int Gather(MessageConversion conversion, Value value, List<byte> data)
    {
        if (conversion.Array(value) is not { } pieces)
            return 0;
        foreach ((_, Value piece) in pieces)
            data.AddRange(Conversions.ToPhpString(conversion.Engine, piece.Dereferenced).Span);
        return pieces.Count;
    }

    private static int BufferSize(MessageConversion conversion, Value value)
    {
        long size = conversion.Integer(value);
        if (conversion.HasFailed || size is >= 0 and <= LargestBuffer)
            return (int)size;
        conversion.Fail("the buffer size must be between 1 and " + LargestBuffer.ToString(CultureInfo.InvariantCulture)
            + "; given " + size.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static uint ControlSize(MessageConversion conversion, Value value)
    {
        uint size = conversion.Unsigned(value);
        if (!conversion.HasFailed && size == 0)
            conversion.Fail("controllen cannot be 0");
        return size;
    }
}
