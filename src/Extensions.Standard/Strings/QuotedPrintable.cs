using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Quoted-printable text of mail (RFC 2045, section 6.7).</summary>
[PhpExtension("standard")]
public static class QuotedPrintable
{
    private const int LineLength = 75;

    /// <summary>Everything but printable ASCII as =XX, in lines of at most 76 characters; CR LF stays, and bytes of UTF-8 that belong together stay in a line.</summary>
    /// <remarks>https://www.php.net/quoted_printable_encode</remarks>
    [PhpFunction]
    public static PhpString quoted_printable_encode(PhpString @string)
    {
        ReadOnlySpan<byte> text = @string.Span;
        var result = new ByteBuilder(text.Length * 2L);
        int used = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            byte next = i + 1 < text.Length ? text[i + 1] : (byte)0;
            if (c == '\r' && next == '\n')
            {
                result.Append("\r\n"u8);
                used = 0;
                i++;
                continue;
            }

            bool isPlain = c is >= 0x20 and < 0x7f and not (byte)'=' && !(c == ' ' && next == '\r');
            used += isPlain ? 1 : 3;
            if (used + (isPlain ? 0 : FollowingLength(c)) > LineLength)
            {
                result.Append("=\r\n"u8);
                used = isPlain ? 1 : 3;
            }

            if (isPlain)
            {
                result.Append(c);
                continue;
            }

            result.Append((byte)'=');
            result.Append("0123456789ABCDEF"u8[c >> 4]);
            result.Append("0123456789ABCDEF"u8[c & 15]);
        }

        return result.ToPhpString();
    }

    /// <summary>How many characters the bytes take that follow a first byte of UTF-8. Of bytes that begin nothing, lines may become longer.</summary>
    private static int FollowingLength(byte first) => first switch
    {
        <= 0x7f => 0,
        <= 0xdf => 3,
        <= 0xef => 6,
        <= 0xf4 => 9,
        _ => int.MinValue / 2,
    };

    /// <summary>Undoes it; stops at a NUL.</summary>
    /// <remarks>https://www.php.net/quoted_printable_decode</remarks>
    [PhpFunction]
    public static PhpString quoted_printable_decode(PhpString @string)
    {
        ReadOnlySpan<byte> text = CText.UpToNull(@string.Span);
        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] != '=')
            {
                result.Append(text[i++]);
            }
            else if (i + 2 < text.Length && EncodedText.HexDigit(text[i + 1]) is >= 0 and int high && EncodedText.HexDigit(text[i + 2]) is >= 0 and int low)
            {
                result.Append((byte)(high << 4 | low));
                i += 3;
            }
            else if (SoftBreakLength(text[i..]) is > 0 and int length)
            {
                i += length;
            }
            else
            {
                result.Append(text[i++]);
            }
        }

        return result.ToPhpString();
    }

    /// <summary>The length of "=", white space and the end of the line; 0 when something else follows.</summary>
    private static int SoftBreakLength(ReadOnlySpan<byte> text)
    {
        int i = 1;
        while (i < text.Length && text[i] is (byte)' ' or (byte)'\t')
            i++;
        if (i == text.Length)
            return i;
        if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            return i + 2;
        return text[i] is (byte)'\r' or (byte)'\n' ? i + 1 : 0;
    }
}
