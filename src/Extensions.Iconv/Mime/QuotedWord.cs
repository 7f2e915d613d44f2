using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv.Mime;

/// <summary>The text of an encoded word in the scheme "Q".</summary>
internal static class QuotedWord
{
    /// <summary>Decodes a text: <c>=3F</c> is a byte, <c>_</c> a blank, <c>=</c> at the end of a line joins it with the next. A zero byte ends it.</summary>
    /// <returns>Null when something else follows a =.</returns>
    public static PhpString? Decode(ReadOnlySpan<byte> text)
    {
        text = CText.UpToNull(text);
        var decoded = new ByteBuilder([]);
        while (text.Length > 0)
        {
            byte b = text[0];
            text = text[1..];
            if (b != '=')
            {
                decoded.Append(b == '_' ? (byte)' ' : b);
                continue;
            }

            if (text.IsEmpty)
                break;
            if (!TryDecode(ref text, ref decoded))
            {
                decoded.Dispose();
                return null;
            }
        }

        return decoded.ToPhpString();
    }

    /// <summary>What follows a =.</summary>
    private static bool TryDecode(ref ReadOnlySpan<byte> text, ref ByteBuilder decoded)
    {
        int high = EncodedText.HexDigit(text[0]);
        if (high >= 0)
        {
            int low = text.Length > 1 ? EncodedText.HexDigit(text[1]) : -1;
            if (low < 0)
                return false;
            decoded.Append((byte)(high << 4 | low));
            text = text[2..];
            return true;
        }

        if (text[0] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            return false;
        text = text.TrimStart(" \t"u8);
        if (text.IsEmpty || (EncodedText.HexDigit(text[0]) < 0 && text[0] is not ((byte)'\r' or (byte)'\n')))
            return false;
        text = text[(text.StartsWith("\r\n"u8) ? 2 : 1)..];
        return true;
    }
}
