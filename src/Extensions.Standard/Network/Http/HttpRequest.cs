using System.Globalization;
using MiniPhp.Extensions.Standard.Strings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Http;

/// <summary>One request, made from an address and the context's options.</summary>
/// <param name="engine">The engine.</param>
/// <param name="context">Its part "http": method, header, content, user_agent, proxy, request_fulluri, protocol_version, timeout, …</param>
/// <param name="label">The part of the context that has "proxy" and "timeout": "http", or that of another scheme whose addresses a proxy gets.</param>
/// <param name="url">The address.</param>
/// <param name="parts">The address taken apart.</param>
/// <param name="isSecure">By https.</param>
/// <param name="redirect">Which one of a chain it is.</param>
internal sealed class HttpRequest(
    Engine engine, StreamContext? context, string label, PhpString url, UrlParts parts, bool isSecure, RedirectState redirect)
{
    private readonly System.Text.StringBuilder _text = new();

    public bool IsSecure => isSecure;

    public PhpString Host => parts.Host!;

    public int Port => parts.Port is > 0 and var port ? port : isSecure ? 443 : 80;

    /// <summary>The address of a proxy, as a transport takes it; null for none.</summary>
    public PhpString? Proxy => TextOf(ConnectionOption("proxy"));

    /// <summary>The address is of another scheme, which a proxy understands.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The request names the whole address, as proxies want it.</summary>
    public bool HasFullAddress => IsForeign || Option("request_fulluri") is { IsUndefined: false } option && Conversions.ToBool(option);

    /// <summary>Content is sent: not any more after a redirection that changes the method.</summary>
    private PhpString? Content => redirect == RedirectState.Changed ? null : StringOption("content");

    /// <summary>An option; undefined when it is not set.</summary>
    public Value Option(string name) => context is null ? Value.Undefined : context["http", name].Dereferenced;

    /// <summary>An option about the connection; undefined when it is not set.</summary>
    public Value ConnectionOption(string name) => context is null ? Value.Undefined : context[label, name].Dereferenced;

    /// <summary>An option that is a string with something in it; null for others.</summary>
    private PhpString? StringOption(string name) => TextOf(Option(name));

    private static PhpString? TextOf(Value option) => option.IsString && !option.AsString.IsEmpty ? option.AsString : null;

    /// <summary>The request as it is sent, content included.</summary>
    public PhpString Text()
    {
        string own = UserHeaders();
        string known = own.ToLowerInvariant();
        _text.Append(Method()).Append(' ').Append(Target()).Append(" HTTP/").Append(Version()).Append("\r\n");
        AddLogin(known);
        if (!Has(known, "from:") && engine.Ini.Get("from") is { } from)
            _text.Append("From: ").Append(from).Append("\r\n");
        if (!Has(known, "host:"))
            _text.Append("Host: ").Append(Host.ToLatin1()).Append(Port == (isSecure ? 443 : 80) ? "" : ":" + Port).Append("\r\n");
        if (!Has(known, "connection:"))
            _text.Append("Connection: close\r\n");
        string? agent = Option("user_agent") is { IsString: true } option ? option.AsString.ToLatin1() : engine.Ini.Get("user_agent");
        if (!Has(known, "user-agent:") && !string.IsNullOrEmpty(agent))
            _text.Append("User-Agent: ").Append(agent).Append("\r\n");
        AddContent(own, known);
        PhpString head = PhpString.FromLatin1(_text.ToString());
        return Content is { } content ? head.Append(content) : head;
    }

    /// <summary>What a proxy is sent so that it connects to the server, with the Proxy-Authorization line of the option "header".</summary>
    public PhpString TunnelText()
    {
        string login = "";
        foreach (string line in UserHeaders(forProxy: true).Split('\n'))
        {
            string header = line.Trim(' ', '\t', '\r');
            if (login.Length == 0 && header.StartsWith("Proxy-Authorization:", System.StringComparison.OrdinalIgnoreCase))
                login = header + "\r\n";
        }

        return PhpString.FromLatin1("CONNECT " + Host.ToLatin1() + ":" + Port + " HTTP/1.0\r\n" + login + "\r\n");
    }

    private string Method()
    {
        if (StringOption("method") is not { } method)
            return "GET";
        string name = method.ToLatin1();
        return redirect == RedirectState.Changed && name is not ("GET" or "HEAD") ? "GET" : name;
    }

    private string Target()
    {
        if (HasFullAddress)
            return url.ToLatin1();
        string path = parts.Path is { IsEmpty: false } own ? own.ToLatin1() : "/";
        return parts.Query is { } query ? path + "?" + query.ToLatin1() : path;
    }

    private string Version() => Option("protocol_version") is { IsUndefined: false } version
        ? Conversions.ToFloat(engine, version).ToString("F1", CultureInfo.InvariantCulture)
        : "1.1";

    /// <summary>The option "header", a string or a list of lines, without white space at both ends.</summary>
    private string UserHeaders(bool forProxy = false)
    {
        Value option = Option("header");
        string lines = "";
        if (option.IsArray)
        {
            foreach ((_, Value line) in option.AsArray)
            {
                if (line.Dereferenced is { IsString: true } text)
                    lines += text.AsString.ToLatin1() + "\r\n";
            }
        }
        else if (option.IsString)
        {
            lines = option.AsString.ToLatin1();
        }

        lines = lines.Trim(' ', '\n', '\r', '\t', '\v', '\0');
        int zero = lines.IndexOf('\0', System.StringComparison.Ordinal);
        if (zero >= 0)
            lines = lines[..zero];
        if (isSecure && !forProxy && Proxy is not null)
            lines = Without(lines, "proxy-authorization:").TrimEnd('\r', '\n');
        return redirect == RedirectState.Changed ? Without(Without(lines, "content-length:"), "content-type:") : lines;
    }

    private static string Without(string lines, string name)
    {
        int start = lines.IndexOf(name, System.StringComparison.OrdinalIgnoreCase);
        if (start < 0 || (start > 0 && lines[start - 1] != '\n'))
            return lines;
        int end = lines.IndexOf('\n', start);
        return lines[..start] + (end < 0 ? "" : lines[(end + 1)..]);
    }

    private static bool Has(string lowerLines, string name)
    {
        for (int at = lowerLines.IndexOf(name, System.StringComparison.Ordinal); at >= 0; at = lowerLines.IndexOf(name, at + 1, System.StringComparison.Ordinal))
        {
            if (at == 0 || (at > 1 && lowerLines[at - 1] == '\n' && lowerLines[at - 2] == '\r'))
                return true;
        }

        return false;
    }

    private void AddLogin(string known)
    {
        if (parts.User is not { } user || Has(known, "authorization:"))
            return;
        PhpString login = EncodedText.DecodeUrl(user, plusIsSpace: true).Append(":"u8);
        if (parts.Password is { } password)
            login = login.Append(EncodedText.DecodeUrl(password, plusIsSpace: true));
        _text.Append("Authorization: Basic ").Append(Encoding.base64_encode(login).ToLatin1()).Append("\r\n");
        context?.Notify(StreamEvent.AuthenticationRequired, StreamEventSeverity.Information);
    }

    private void AddContent(string own, string known)
    {
        bool hasLength = Has(known, "content-length:");
        // Some servers want the length before the type, which may be among the script's own lines.
        if (own.Length > 0)
        {
            if (!hasLength && Content is { } early)
                _text.Append("Content-Length: ").Append(early.Length).Append("\r\n");
            _text.Append(own).Append("\r\n");
        }
        else if (!hasLength && Content is { } late)
        {
            _text.Append("Content-Length: ").Append(late.Length).Append("\r\n");
        }

        if (Content is not null && !Has(known, "content-type:"))
        {
            _text.Append("Content-Type: application/x-www-form-urlencoded\r\n");
            engine.FunctionNotice("Content-type not specified assuming application/x-www-form-urlencoded");
        }

        _text.Append("\r\n");
    }
}
