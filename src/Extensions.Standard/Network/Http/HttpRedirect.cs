using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Network.Http;

/// <summary>Which request of a chain of redirections it is.</summary>
internal enum RedirectState
{
    /// <summary>The first.</summary>
    None,

    /// <summary>A later one, which asks by GET or HEAD, without content.</summary>
    Changed,

    /// <summary>A later one, which repeats method and content (307, 308).</summary>
    KeepsMethod,
}

/// <summary>Where a <c>Location</c> header leads.</summary>
internal static class HttpRedirect
{
    /// <summary>The address, made from the one that was asked for when it is a path only.</summary>
    /// <param name="location">The header's value.</param>
    /// <param name="from">What was asked for.</param>
    /// <param name="isSecure">By https.</param>
    /// <param name="port">Where.</param>
    public static PhpString Target(PhpString location, UrlParts from, bool isSecure, int port)
    {
        const int shortest = 8;
        ReadOnlySpan<byte> text = location.Span;
        if (text.Length >= shortest && (Starts(text, "http://"u8) || Starts(text, "https://"u8) || Starts(text, "ftp://"u8) || Starts(text, "ftps://"u8)))
            return location;
        PhpString path = location;
        if (text.IsEmpty || text[0] != '/')
            path = (text.Length > 1 && from.Path is { } current ? Folder(current) : PhpString.FromByte((byte)'/')).Append(location);
        bool isUsual = port == (isSecure ? 443 : 80);
        return PhpString.FromLatin1(from.Scheme!.ToLatin1() + "://" + from.Host!.ToLatin1() + (isUsual ? "" : ":" + port)).Append(path);
    }

    private static bool Starts(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start) => ByteText.StartsWithIgnoreCase(text, start);

    /// <summary>What stands before a relative path: PHP puts a second slash behind all folders but the root.</summary>
    private static PhpString Folder(PhpString path)
    {
        int slash = path.Span.LastIndexOf((byte)'/');
        return slash <= 0 ? PhpString.FromByte((byte)'/') : path.Substring(0, slash + 1).Append("/"u8);
    }

    /// <summary>It can be taken apart, and has no control characters in login and path, written as %XX or not.</summary>
    public static bool IsSafe(PhpString url)
    {
        return UrlParts.Parse(url.Span) is { } parts && !HasControl(parts.User) && !HasControl(parts.Password) && !HasControl(parts.Path);

        static bool HasControl(PhpString? text)
        {
            if (text is null)
                return false;
            foreach (byte c in EncodedText.DecodeUrl(text, plusIsSpace: true).Span)
            {
                if (c is < 0x20 or 0x7f)
                    return true;
            }

            return false;
        }
    }
}
