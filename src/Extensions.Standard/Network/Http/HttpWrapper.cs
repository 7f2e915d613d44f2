using MiniPhp.Runtime;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Http;

/// <summary>Reads what <c>http://</c> addresses stand for.</summary>
/// <remarks>https://www.php.net/manual/en/wrappers.http.php</remarks>
internal sealed class HttpWrapper : StreamWrapper
{
    private const int MostRedirects = 20;

    public override string Label => "http";

    public override bool IsUrl => true;

    public override bool HidesStatus => true;

    public override PhpStream? Open(StreamOpening opening) => Open(opening, Label);

    /// <summary>Opens an address of another scheme too, when there is a proxy for it.</summary>
    /// <param name="opening">What was asked for.</param>
    /// <param name="label">The part of the context whose options "proxy" and "timeout" count.</param>
    public PhpStream? Open(StreamOpening opening, string label)
    {
        PhpArray? headers = null;
        PhpStream? stream = Open(opening, label, opening.Path, MostRedirects, RedirectState.None, ref headers);
        if (headers is not null)
            opening.Engine.SetScriptVariable("http_response_header", headers);
        return stream;
    }

    /// <summary>One request, and those to where it is redirected.</summary>
    /// <param name="opening">What was asked for.</param>
    /// <param name="label">As for the other method.</param>
    /// <param name="url">Where.</param>
    /// <param name="redirectsLeft">How many requests may be made.</param>
    /// <param name="redirect">Which one of the chain it is.</param>
    /// <param name="headers">The header lines of all answers; null before the first.</param>
    private PhpStream? Open(StreamOpening opening, string label, PhpString url, long redirectsLeft, RedirectState redirect, ref PhpArray? headers)
    {
        if (redirectsLeft < 1)
            return opening.Fail("Redirection limit reached, aborting");
        if (UrlParts.Parse(url.Span) is not { } parts)
            return null;
        bool isSecure = IsScheme(parts, "https");
        bool isForeign = !isSecure && !IsScheme(parts, "http");
        var request = new HttpRequest(opening.Engine, opening.Context, label, url, parts, isSecure, redirect) { IsForeign = isForeign };
        if (isForeign && request.Proxy is null)
            return StreamOpener.Open(opening.Engine, url, opening.Mode, StreamOptions.ReportErrors, opening.Context);
        if (!isForeign && opening.Mode.AsSpan().IndexOfAny("awx+") >= 0)
            return opening.Fail("HTTP wrapper does not support writeable connections");
        if (request.HasFullAddress && url.Span.IndexOfAny((byte)'\r', (byte)'\n') >= 0)
            return opening.Fail("HTTP wrapper full URI path does not allow CR or LF characters");
        PhpStream? stream = HttpConnection.Open(opening, request);
        if (stream is null)
            return null;
        opening.Context?.Notify(StreamEvent.Connected, StreamEventSeverity.Information);
        if (redirect == RedirectState.None && request.Option("max_redirects") is { IsUndefined: false } limit)
            redirectsLeft = (int)Runtime.Operators.Conversions.ToInt(opening.Engine, limit);
        stream.Write(request.Text().Span);
        var response = new HttpResponse(opening, stream, headers ??= new PhpArray());
        if (!response.ReadHead())
        {
            stream.Close();
            return null;
        }

        bool isRedirected = response.Location is not null && response.Follows;
        if (!response.IsAccepted || isRedirected)
        {
            bool staysHere = !response.Follows || (response.IsAcceptedAnyway && redirectsLeft <= 1);
            if (!staysHere)
            {
                stream.Close();
                if (response.Location is not { } location)
                    return opening.Fail("HTTP request failed! " + response.StatusLine);
                opening.Context?.Notify(StreamEvent.Redirected, StreamEventSeverity.Information, location);
                PhpString target = HttpRedirect.Target(location, parts, isSecure, request.Port);
                if (!HttpRedirect.IsSafe(target))
                    return opening.Fail("Invalid redirect URL! " + target.ToLatin1());
                RedirectState next = response.Status is 307 or 308 ? RedirectState.KeepsMethod : RedirectState.Changed;
                stream = Open(opening, label, target, redirectsLeft - 1, next, ref headers);
            }
        }

        if (stream is null)
            return null;
        response.StartContent(stream, opening.Mode);
        if (redirect == RedirectState.None)
            stream.WrapperData = headers;
        return stream;
    }

    private static bool IsScheme(UrlParts parts, string scheme)
        => parts.Scheme is { } own && own.ToLatin1().Equals(scheme, StringComparison.OrdinalIgnoreCase);
}
