using MiniPhp.Extensions.Standard.Network;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Output.Rewriting;

/// <summary>Which tags, and which URLs in them, are rewritten: what the settings say at the moment.</summary>
internal sealed class RewriteRules
{
    private readonly Engine _engine;
    private readonly Dictionary<string, string> _tags = [];

    public RewriteRules(Engine engine)
    {
        _engine = engine;
        foreach (string rule in (engine.Ini.Get("url_rewriter.tags") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            int separator = rule.IndexOf('=', StringComparison.Ordinal);
            if (separator >= 0)
                _tags.TryAdd(AsciiCase.ToLower(rule[..separator]), rule[(separator + 1)..]);
        }
    }

    /// <summary>The attribute of a tag, in lower case, whose URL is rewritten, "" for none; null when the tag is left as it is.</summary>
    public string? AttributeOf(string tag) => _tags.GetValueOrDefault(tag);

    /// <summary>Whether a form that is sent to this URL gets hidden fields: one of this host, or of one that <c>url_rewriter.hosts</c> lists.</summary>
    public bool IsOwnForm(ReadOnlySpan<byte> action)
    {
        if (action.IsEmpty)
            return true;
        if (UrlParts.Parse(action) is not { } parts || !IsWeb(parts))
            return false;
        if (parts.Host is not { } host)
            return true;
        string[] hosts = Hosts("url_rewriter.hosts");
        string name = host.ToLatin1();
        return (hosts.Length == 0 && name.Equals(HostOfRequest(), StringComparison.OrdinalIgnoreCase)) || Array.IndexOf(hosts, name) >= 0;
    }

    /// <summary>Writes a URL with the variables: one of http or https, of this host or of one that <c>session.trans_sid_hosts</c> lists; any other as it is.</summary>
    public void Append(ByteBuffer target, ReadOnlySpan<byte> url, ReadOnlySpan<byte> query)
    {
        UrlParts? parts = UrlParts.Parse(url);
        if (parts is null || !IsWeb(parts) || (parts.Fragment is not null && url[0] == '#')
            || (parts.Host is { } host && Array.IndexOf(Hosts("session.trans_sid_hosts"), AsciiCase.ToLower(host.ToLatin1())) < 0))
        {
            target.Append(url);
            return;
        }

        if (parts.Path is null && parts.Query is null && parts.Fragment is null)
        {
            target.Append(url);
            target.Append("/?"u8);
            target.Append(query);
            return;
        }

        AppendPlace(target, url, parts);
        target.Append((byte)'?');
        if (parts.Query is { } given)
        {
            target.Append(given);
            target.Append(RewriteVariables.Separator(_engine));
        }

        target.Append(query);
        if (parts.Fragment is not { } fragment)
            return;
        target.Append((byte)'#');
        target.Append(fragment);
    }

    /// <summary>What stands before the query. Where there is a password, it is PHP that puts the colon behind it.</summary>
    private static void AppendPlace(ByteBuffer target, ReadOnlySpan<byte> url, UrlParts parts)
    {
        if (parts.Scheme is { } scheme)
        {
            target.Append(scheme);
            target.Append("://"u8);
        }
        else if (url.StartsWith("//"u8))
        {
            target.Append("//"u8);
        }

        if (parts.User is { } user)
        {
            target.Append(user);
            if (parts.Password is { } password)
            {
                target.Append(password);
                target.Append((byte)':');
            }

            target.Append((byte)'@');
        }

        if (parts.Host is { } host)
            target.Append(host);
        if (parts.Port is > 0 and { } port)
        {
            target.Append((byte)':');
            target.Append((long)port);
        }

        if (parts.Path is { } path)
            target.Append(path);
    }

    private static bool IsWeb(UrlParts parts) => parts.Scheme is null || AsciiCase.ToLower(parts.Scheme.ToLatin1()) is "http" or "https";

    private string[] Hosts(string setting) => AsciiCase.ToLower(_engine.Ini.Get(setting) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The host that the client asked, without port; null when there is no request.</summary>
    private string? HostOfRequest() =>
        _engine.SuperGlobalArray("_SERVER")?["HTTP_HOST"] is { IsString: true } host ? host.AsString.ToLatin1().Split(':')[0] : null;
}
