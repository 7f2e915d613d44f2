using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Content in the name itself: <c>data:text/plain;charset=x;base64,…</c></summary>
/// <remarks>https://www.php.net/manual/en/wrappers.data.php, RFC 2397</remarks>
internal sealed class DataWrapper : StreamWrapper
{
    public override string Label => "RFC2397";

    public override bool IsUrl => true;

    public override PhpStream? Open(StreamOpening opening)
    {
        const int scheme = 5;
        ReadOnlySpan<byte> url = opening.Path.Span[scheme..];
        if (url.StartsWith("//"u8))
            url = url[2..];
        url = CText.UpToNull(url);
        int comma = url.IndexOf((byte)',');
        if (comma < 0)
            return opening.Fail("rfc2397: no comma in URL");
        var metadata = new PhpArray();
        if (ReadHead(url[..comma], metadata, out bool isBase64) is { } problem)
            return opening.Fail("rfc2397: " + problem);
        metadata.Set("base64", isBase64);
        PhpString content = PhpString.From(url[(comma + 1)..]);
        if (!isBase64)
            content = EncodedText.DecodeUrl(content, plusIsSpace: true);
        else if (!EncodedText.TryDecodeBase64(content.Span, strict: true, out content))
            return opening.Fail("rfc2397: unable to decode");
        return TemporaryOperations.OpenData(opening.Engine, opening.Mode, content.Span, metadata);
    }

    /// <returns>What is wrong, or null.</returns>
    private static string? ReadHead(ReadOnlySpan<byte> head, PhpArray metadata, out bool isBase64)
    {
        isBase64 = false;
        if (head.Length == 0)
            return null;
        int semicolon = head.IndexOf((byte)';');
        int slash = head.IndexOf((byte)'/');
        if (semicolon < 0 && slash < 0)
            return "illegal media type";
        if (semicolon < 0)
        {
            metadata.Set("mediatype", PhpString.From(head));
            return null;
        }

        if (slash >= 0 && slash < semicolon)
            metadata.Set("mediatype", PhpString.From(head[..semicolon]));
        else if (semicolon != 0 || !head.SequenceEqual(";base64"u8))
            return "illegal media type";
        return ReadParameters(head[semicolon..], metadata, out isBase64);
    }

    private static string? ReadParameters(ReadOnlySpan<byte> rest, PhpArray metadata, out bool isBase64)
    {
        isBase64 = false;
        while (rest.Length > 0 && rest[0] == ';')
        {
            rest = rest[1..];
            int equals = rest.IndexOf((byte)'=');
            int semicolon = rest.IndexOf((byte)';');
            if (equals < 0 || (semicolon >= 0 && semicolon < equals))
            {
                if (!rest.SequenceEqual("base64"u8))
                    return "illegal parameter";
                isBase64 = true;
                return null;
            }

            int end = semicolon < 0 ? rest.Length : semicolon;
            if (!rest[..equals].SequenceEqual("mediatype"u8))
                metadata.Set(ArrayKey.Literal(PhpString.From(rest[..equals])), PhpString.From(rest[(equals + 1)..end]));
            rest = rest[end..];
        }

        return rest.Length > 0 ? "illegal URL" : null;
    }
}
