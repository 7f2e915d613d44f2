using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>What is particular to streams on sockets: names, datagrams, urgent data.</summary>
[PhpExtension("standard")]
public static class SocketStreams
{
    /// <summary>Two sockets connected to each other.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="domain">STREAM_PF_*.</param>
    /// <param name="type">STREAM_SOCK_*.</param>
    /// <param name="protocol">STREAM_IPPROTO_*.</param>
    /// <returns>The two streams; false, with a warning, when the system refuses.</returns>
    /// <remarks>https://www.php.net/stream_socket_pair</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? stream_socket_pair(Engine engine, long domain, long type, long protocol)
    {
        int result = Libc.SocketPair((int)domain, (int)type, (int)protocol, out int first, out int second);
        if (result < 0)
        {
            engine.FunctionWarning("Failed to create sockets: [" + -result + "]: " + Libc.ErrorMessage(-result));
            return null;
        }

        var pair = new PhpArray();
        pair.Append(SocketOperations.Open(engine, first, SocketKind.Generic));
        pair.Append(SocketOperations.Open(engine, second, SocketKind.Generic));
        return pair;
    }

    /// <summary>Ends one direction of a connection, or both.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">A socket.</param>
    /// <param name="mode">STREAM_SHUT_RD, _WR or _RDWR.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: another mode.</exception>
    /// <remarks>https://www.php.net/stream_socket_shutdown</remarks>
    [PhpFunction]
    public static bool stream_socket_shutdown(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream, long mode)
    {
        if (mode is < StreamConstants.STREAM_SHUT_RD or > StreamConstants.STREAM_SHUT_RDWR)
            throw engine.ArgumentValueError(2, "must be one of STREAM_SHUT_RD, STREAM_SHUT_WR, or STREAM_SHUT_RDWR");
        return stream.Operations is SocketOperations && Libc.ShutDown(stream.Operations.Descriptor(stream), (int)mode) >= 0;
    }

    /// <summary>A socket's own address or the other side's.</summary>
    /// <param name="socket">The stream.</param>
    /// <param name="remote">The other side's.</param>
    /// <returns>"127.0.0.1:80", "[::1]:80" or a path; false for other streams, and without a name that can be shown.</returns>
    /// <remarks>https://www.php.net/stream_socket_get_name</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? stream_socket_get_name([PhpParameter(Type = "stream")] PhpStream socket, bool remote)
    {
        PhpString? name = (socket.Operations as SocketOperations)?.Name(remote);
        return name is { IsEmpty: false } && name[0] != 0 ? name : null;
    }

    /// <summary>Sends without buffers and filters.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">The stream.</param>
    /// <param name="data">A datagram, or a piece.</param>
    /// <param name="flags">STREAM_OOB for urgent data.</param>
    /// <param name="address">Where to, "127.0.0.1:80"; "" for the connected side.</param>
    /// <returns>Bytes; -1 with a warning when the system refuses; false with a warning for what is no address.</returns>
    /// <remarks>https://www.php.net/stream_socket_sendto</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value stream_socket_sendto(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream socket,
        PhpString data,
        long flags = 0,
        [PhpParameter(Default = "\"\"")] PhpString? address = null)
    {
        byte[]? target = null;
        if (address is { IsEmpty: false })
        {
            target = ParseAddress(engine, address.Span);
            if (target is null)
            {
                engine.FunctionWarning("Failed to parse `" + CText.UpToNull(address.ToLatin1()) + "' into a valid network address");
                return false;
            }
        }

        bool isUrgent = (flags & StreamConstants.STREAM_OOB) != 0;
        if ((isUrgent || target is not null) && socket.HasWriteFilters)
        {
            engine.FunctionWarning("Cannot write OOB data, or data to a targeted address on a filtered stream");
            return -1;
        }

        if (socket.Operations is not SocketOperations operations)
            return -1;
        long count = operations.SendTo(data.Span, isUrgent, target);
        if (count >= 0)
            return count;
        engine.FunctionWarning(Libc.ErrorMessage((int)-count) + "\n");
        return -1;
    }

    /// <summary>The address that "host:port" or "[host]:port" stands for; null when it is none.</summary>
    private static byte[]? ParseAddress(Engine engine, ReadOnlySpan<byte> text)
    {
        const int datagram = 2;
        int colon = text.IndexOf((byte)':');
        ReadOnlySpan<byte> host = colon < 0 ? default : text[..colon];
        if (text[0] == '[')
        {
            int end = text.IndexOf((byte)']');
            colon = end > 0 && end + 1 < text.Length && text[end + 1] == ':' ? end + 1 : -1;
            host = colon < 0 ? default : text[1..end];
        }

        if (colon < 0)
            return null;
        int port = SocketName.ByteNumber(text[(colon + 1)..]);
        if ((SocketName.Numeric(SocketName.Internet6, host, port) ?? SocketName.Numeric(SocketName.Internet, host, port)) is { } address)
            return address;
        string? problem = null;
        List<byte[]> found = SocketName.LookUp(engine, host, datagram, ref problem);
        if (problem is not null)
            engine.FunctionWarning("Failed to resolve `" + PhpString.From(host).ToLatin1() + "': " + problem);
        return found.Count > 0 && SocketName.SetPort(found[0], port) ? found[0] : null;
    }

    /// <summary>Receives without buffers and filters.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="socket">The stream.</param>
    /// <param name="length">The most bytes.</param>
    /// <param name="flags">STREAM_OOB for urgent data, STREAM_PEEK to leave it there.</param>
    /// <param name="address">Becomes the sender's address.</param>
    /// <returns>False when there is nothing to receive.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is not positive.</exception>
    /// <remarks>https://www.php.net/stream_socket_recvfrom</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? stream_socket_recvfrom(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream socket,
        long length,
        long flags = 0,
        PhpReference? address = null)
    {
        if (address is not null)
            Slot.Assign(engine, address, Value.Null);
        if (length <= 0)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        if (length > Array.MaxLength)
            Runtime.Lifetime.MemoryGuard.Request(length);
        if (socket.Operations is not SocketOperations operations)
            return null;
        byte[] buffer = GC.AllocateUninitializedArray<byte>((int)length);
        bool isUrgent = (flags & StreamConstants.STREAM_OOB) != 0;
        bool peeks = (flags & StreamConstants.STREAM_PEEK) != 0;
        long count = operations.ReceiveFrom(engine, buffer, isUrgent, peeks, out PhpString? sender);
        if (count < 0)
            return null;
        if (address is not null && sender is not null)
            Slot.Assign(engine, address, sender);
        return PhpString.From(buffer.AsSpan(0, (int)count));
    }

    /// <summary>Starts or ends encryption (TLS).</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">A TCP connection; its context's part "ssl" has the options.</param>
    /// <param name="enable">Start it.</param>
    /// <param name="crypto_method">STREAM_CRYPTO_METHOD_*; null for the option crypto_method.</param>
    /// <param name="session_stream">A stream whose session is taken up again.</param>
    /// <returns>True when it is done; 0 when a stream that does not wait has to be asked again; false, mostly after a warning, when it failed.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no method.</exception>
    /// <remarks>https://www.php.net/stream_socket_enable_crypto</remarks>
    [PhpFunction(Returns = "int|bool")]
    public static Value stream_socket_enable_crypto(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream stream,
        bool enable,
        long? crypto_method = null,
        PhpResource? session_stream = null)
    {
        var operations = stream.Operations as SocketOperations;
        bool canEncrypt = operations is { CanEncrypt: true };
        if (enable)
        {
            if (crypto_method is null && stream.Context?["ssl", "crypto_method"].Dereferenced is { IsUndefined: false } option)
                crypto_method = Runtime.Operators.Conversions.ToInt(engine, option);
            if (crypto_method is null)
                throw engine.ArgumentValueError(3, "must be specified when enabling encryption");
            PhpStream? resumed = null;
            if (session_stream is not null)
                resumed = session_stream is PhpStream { IsOpen: true } open ? open : throw engine.TypeError("stream_socket_enable_crypto(): supplied resource is not a valid stream resource");
            if (!canEncrypt)
            {
                engine.FunctionWarning("This stream does not support SSL/crypto");
                return false;
            }

            if (!operations!.SetUpEncryption(stream, crypto_method.Value, resumed))
                return false;
            int state = operations.StartEncryption(stream);
            return state < 0 ? false : state == 0 ? 0 : true;
        }

        if (!canEncrypt)
        {
            engine.FunctionWarning("This stream does not support SSL/crypto");
            return true;
        }

        operations!.StopEncryption();
        return false;
    }

    /// <summary>What addresses of sockets can begin with.</summary>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/stream_get_transports</remarks>
    [PhpFunction]
    public static PhpArray stream_get_transports()
    {
        var names = new PhpArray();
        foreach (string name in SocketTransport.Names)
            names.Append(Value.FromLatin1(name));
        return names;
    }
}
