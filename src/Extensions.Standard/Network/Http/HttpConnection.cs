using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Http;

/// <summary>Connects to the server of a request, or to a proxy.</summary>
internal static class HttpConnection
{
    /// <summary>The connection; null after <see cref="StreamOpening.Fail"/>.</summary>
    public static PhpStream? Open(StreamOpening opening, HttpRequest request)
    {
        double seconds = request.Option("timeout") is { IsUndefined: false } limit
            ? Conversions.ToFloat(opening.Engine, limit)
            : opening.Engine.Ini.GetInt("default_socket_timeout");
        TimeValue64? timeout = double.IsFinite(seconds) ? Deadline.TimeOf(seconds) : null;
        string name = request.Proxy?.ToLatin1() ?? (request.IsSecure ? "ssl://" : "tcp://") + request.Host.ToLatin1() + ":" + request.Port;
        var transport = new SocketTransport(opening.Engine, opening.Context) { Timeout = timeout };
        PhpStream? stream = transport.OpenClient(PhpString.FromLatin1(name), TransportFlags.Connect);
        if (transport.ErrorText is { } problem)
            opening.Fail(problem);
        if (stream is null)
            return null;
        const long micro = 1000;
        if (timeout is { } time)
            stream.Operations.SetTimeout(stream, time.Seconds, time.Fraction / micro);
        else
            stream.Operations.SetTimeout(stream, -1, 0);
        return stream;
    }
}
