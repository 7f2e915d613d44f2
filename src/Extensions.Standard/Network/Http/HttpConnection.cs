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
        double seconds = request.ConnectionOption("timeout") is { IsUndefined: false } limit
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
        if (request.Proxy is null || !request.IsSecure || OpenTunnel(stream, request))
            return stream;
        stream.Close();
        opening.Fail("Cannot connect to HTTPS server through proxy");
        return null;
    }

    /// <summary>Has a proxy connect to the server, and starts encryption to that.</summary>
    private static bool OpenTunnel(PhpStream stream, HttpRequest request)
    {
        const long anyClient = 121;
        const int longestLine = 1023;
        StreamContext context = stream.Context ??= new StreamContext(stream.Engine);
        if (context["ssl", "peer_name"].IsUndefined)
            context.Set(ArrayKey.FromLatin1("ssl"), ArrayKey.FromLatin1("peer_name"), request.Host);
        PhpString head = request.TunnelText();
        if (stream.Write(head.Span) != head.Length)
            return false;
        while (stream.ReadLine(longestLine) is { } line && line[0] is not ((byte)'\r' or (byte)'\n'))
        {
        }

        return stream.Operations is SocketOperations { CanEncrypt: true } socket
            && socket.SetUpEncryption(stream, anyClient, null)
            && socket.StartEncryption(stream) >= 0;
    }
}
