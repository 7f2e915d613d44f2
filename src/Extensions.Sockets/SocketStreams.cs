using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Sockets;

/// <summary>Sockets as streams, and streams as sockets. Both share one descriptor, which the stream owns.</summary>
[PhpExtension("sockets")]
public static class SocketStreams
{
    /// <summary>A socket on the descriptor of a stream, which then reads without a buffer.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">A socket stream.</param>
    /// <returns>The socket, which keeps the stream open; false with a warning when the stream is on no socket.</returns>
    /// <remarks>https://www.php.net/socket_import_stream</remarks>
    [PhpFunction(Returns = "Socket|false")]
    public static Value socket_import_stream(Engine engine, [PhpParameter(Type = "stream")] PhpStream stream)
    {
        if (stream.Operations is not SocketOperations)
        {
            engine.FunctionWarning("Cannot represent a stream of type " + stream.Operations.Label + " as a Socket Descriptor");
            return false;
        }

        if (Socket.FromDescriptor(engine, stream.Operations.Descriptor(stream)) is not { } socket)
            return false;
        socket.Stream = stream;
        stream.IsUnbuffered = true;
        return socket;
    }

    /// <summary>A stream on a socket's descriptor; always the same one, or the one that the socket was imported from.</summary>
    /// <remarks>https://www.php.net/socket_export_stream</remarks>
    [PhpFunction(Returns = "")]
    public static Value socket_export_stream(Engine engine, Socket socket)
    {
        SocketErrors.RequireOpen(engine, socket);
        socket.Stream ??= SocketOperations.Open(engine, socket.Descriptor, KindOf(socket), socket.IsBlocking);
        return Value.FromResource(socket.Stream);
    }

    private static SocketKind KindOf(Socket socket) => (socket.Family, Number(socket, SocketConstants.SO_TYPE)) switch
    {
        ((int)SocketConstants.AF_UNIX, (int)SocketConstants.SOCK_STREAM) => SocketKind.Unix,
        ((int)SocketConstants.AF_UNIX, (int)SocketConstants.SOCK_DGRAM) => SocketKind.UnixDatagram,
        ((int)SocketConstants.AF_INET or (int)SocketConstants.AF_INET6, (int)SocketConstants.SOCK_STREAM) when Number(socket, ProtocolOption) == SocketConstants.SOL_TCP => SocketKind.Tcp,
        ((int)SocketConstants.AF_INET or (int)SocketConstants.AF_INET6, (int)SocketConstants.SOCK_DGRAM) => SocketKind.Udp,
        _ => SocketKind.Generic,
    };

    private const long ProtocolOption = 38; // SO_PROTOCOL

    private static int Number(Socket socket, long option)
    {
        Span<byte> value = stackalloc byte[sizeof(int)];
        Libc.SocketOption(socket.Descriptor, (int)SocketConstants.SOL_SOCKET, (int)option, value, out _);
        return System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(value);
    }
}
