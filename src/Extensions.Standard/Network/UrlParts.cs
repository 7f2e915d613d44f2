using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network;

/// <summary>A URL taken apart. What it does not have is null. Control characters have become "_".</summary>
internal sealed class UrlParts
{
    public PhpString? Scheme { get; private set; }

    public PhpString? Host { get; private set; }

    /// <summary>0 to 65535.</summary>
    public int? Port { get; private set; }

    public PhpString? User { get; private set; }

    public PhpString? Password { get; private set; }

    public PhpString? Path { get; private set; }

    public PhpString? Query { get; private set; }

    public PhpString? Fragment { get; private set; }

    /// <summary>Takes a URL apart; null when it is seriously malformed.</summary>
    /// <remarks>php-src ext/standard/url.c: which malformed ones are taken, and how, is PHP's own.</remarks>
    public static UrlParts? Parse(ReadOnlySpan<byte> url)
    {
        var parts = new UrlParts();
        int colon = url.IndexOf((byte)':');
        bool isRelative = url.StartsWith("//"u8);
        if (colon > 0)
        {
            if (!IsScheme(url[..colon]))
            {
                // Something like a.com:80/x?y: the colon may be a port's.
                int end = url.IndexOfAny((byte)'?', (byte)'#');
                if (colon + 1 < url.Length && (end < 0 || colon < end))
                    return parts.ReadPort(url, colon);
                return isRelative ? parts.ReadHost(url[2..]) : parts.ReadPath(url);
            }

            return parts.ReadScheme(url, colon);
        }

        if (colon == 0)
            return parts.ReadPort(url, colon);
        return isRelative ? parts.ReadHost(url[2..]) : parts.ReadPath(url);
    }

    private static bool IsScheme(ReadOnlySpan<byte> text)
    {
        foreach (byte c in text)
        {
            if (!ByteText.IsLetter(c) && !ByteText.IsDigit(c) && c is not ((byte)'+' or (byte)'.' or (byte)'-'))
                return false;
        }

        return true;
    }

    private UrlParts? ReadScheme(ReadOnlySpan<byte> url, int colon)
    {
        const int longestPort = 7;
        ReadOnlySpan<byte> rest = url[(colon + 1)..];
        if (!rest.IsEmpty && rest[0] != '/')
        {
            int digits = 0;
            while (digits < rest.Length && ByteText.IsDigit(rest[digits]))
                digits++;
            if ((digits == rest.Length || rest[digits] == '/') && digits + 1 < longestPort)
                return ReadPort(url, colon);
        }

        Scheme = Clean(url[..colon]);
        if (rest.IsEmpty)
            return this;
        if (!rest.StartsWith("//"u8))
            return ReadPath(rest);
        ReadOnlySpan<byte> after = rest[2..];
        if (ByteText.EqualsIgnoreCase(Scheme.Span, "file"u8) && after.StartsWith("/"u8))
            return ReadPath(after.Length > 2 && after[2] == ':' ? after[1..] : after);
        return ReadHost(after);
    }

    private UrlParts? ReadPort(ReadOnlySpan<byte> url, int colon)
    {
        const int mostDigits = 5;
        ReadOnlySpan<byte> rest = url[(colon + 1)..];
        int digits = 0;
        while (digits < rest.Length && digits <= mostDigits && ByteText.IsDigit(rest[digits]))
            digits++;
        if (digits is > 0 and <= mostDigits && (digits == rest.Length || rest[digits] == '/'))
        {
            if (!TrySetPort(rest[..digits]))
                return null;
            return ReadHost(url.StartsWith("//"u8) ? url[2..] : url);
        }

        if (digits == 0 && rest.IsEmpty)
            return null;
        return url.StartsWith("//"u8) ? ReadHost(url[2..]) : ReadPath(url);
    }

    private bool TrySetPort(ReadOnlySpan<byte> text)
    {
        // What C's strtol reads: blanks and a sign before the digits, and whatever after them.
        int start = 0;
        while (start < text.Length && ByteText.IsSpace(text[start]))
            start++;
        bool isNegative = start < text.Length && text[start] == '-';
        if (start < text.Length && text[start] is (byte)'-' or (byte)'+')
            start++;
        int end = start;
        int port = 0;
        for (; end < text.Length && ByteText.IsDigit(text[end]); end++)
            port = port * 10 + (text[end] - '0');
        if (end == start || (isNegative && port > 0) || port > ushort.MaxValue)
            return false;
        Port = port;
        return true;
    }

    private UrlParts? ReadHost(ReadOnlySpan<byte> text)
    {
        const int mostDigits = 5;
        int end = text.IndexOfAny("/?#"u8);
        ReadOnlySpan<byte> host = end < 0 ? text : text[..end];
        int at = host.LastIndexOf((byte)'@');
        if (at >= 0)
        {
            ReadOnlySpan<byte> login = host[..at];
            int separator = login.IndexOf((byte)':');
            User = Clean(separator < 0 ? login : login[..separator]);
            if (separator >= 0)
                Password = Clean(login[(separator + 1)..]);
            host = host[(at + 1)..];
        }

        int colon = host.Length > 0 && host[0] == '[' && host[^1] == ']' ? -1 : host.LastIndexOf((byte)':');
        if (colon >= 0)
        {
            ReadOnlySpan<byte> port = host[(colon + 1)..];
            if (Port is null or 0 && (port.Length > mostDigits || (port.Length > 0 && !TrySetPort(port))))
                return null;
            host = host[..colon];
        }

        if (host.IsEmpty)
            return null;
        Host = Clean(host);
        return end < 0 ? this : ReadPath(text[end..]);
    }

    private UrlParts ReadPath(ReadOnlySpan<byte> text)
    {
        bool wasEmpty = text.IsEmpty;
        int hash = text.IndexOf((byte)'#');
        if (hash >= 0)
        {
            Fragment = Clean(text[(hash + 1)..]);
            text = text[..hash];
        }

        int mark = text.IndexOf((byte)'?');
        if (mark >= 0)
        {
            Query = Clean(text[(mark + 1)..]);
            text = text[..mark];
        }

        if (text.Length > 0 || wasEmpty)
            Path = Clean(text);
        return this;
    }

    private static PhpString Clean(ReadOnlySpan<byte> text)
    {
        byte[] clean = text.ToArray();
        foreach (ref byte c in clean.AsSpan())
        {
            if (c is < 0x20 or 0x7f)
                c = (byte)'_';
        }

        return PhpString.FromOwned(clean);
    }
}
