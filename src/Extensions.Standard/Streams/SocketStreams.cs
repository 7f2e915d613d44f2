using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Sockets as streams.</summary>
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
        pair.Append(SocketOperations.Open(engine, first, "generic_socket"));
        pair.Append(SocketOperations.Open(engine, second, "generic_socket"));
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
}
