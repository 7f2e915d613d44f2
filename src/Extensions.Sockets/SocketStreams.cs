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
}
