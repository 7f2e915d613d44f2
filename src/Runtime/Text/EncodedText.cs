using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Text;

/// <summary>Bytes that were written as text: base64, hexadecimal digits, URLs.</summary>
public static class EncodedText
{
    /// <summary>A digit's value; -1 for no digit.</summary>
    public static int HexDigit(byte c) => c switch
    {
        >= (byte)'0' and <= (byte)'9' => c - '0',
        >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Decodes base64; bytes outside the alphabet are skipped, or with <paramref name="strict"/> make it fail (whitespace apart).</summary>
    public static bool TryDecodeBase64(ReadOnlySpan<byte> text, bool strict, out PhpString decoded)
    {
        decoded = PhpString.Empty;
        var result = new ByteBuilder([]);
        int bits = 0;
        int count = 0;
        int padding = 0;
        foreach (byte c in text)
        {
            if (c == '=')
            {
                padding++;
                continue;
            }

            int digit = Base64Digit(c);
            if (digit < 0)
            {
                if (strict && !(c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                    return false;
                continue;
            }

            if (padding > 0 && strict)
                return false;
            bits = (bits << 6 | digit) & 0xffffff;
            if (++count % 4 == 0)
            {
                result.Append((byte)(bits >> 16));
                result.Append((byte)(bits >> 8));
                result.Append((byte)bits);
            }
        }

        int rest = count % 4;
        if (strict && (rest == 1 || (padding > 0 && (padding > 2 || (count + padding) % 4 != 0))))
            return false;
        if (rest >= 2)
            result.Append((byte)(rest == 2 ? bits >> 4 : bits >> 10));
        if (rest == 3)
            result.Append((byte)(bits >> 2));
        decoded = result.ToPhpString();
        return true;
    }

    /// <summary>The value of a base64 digit; -1 for none.</summary>
    public static int Base64Digit(byte c) => c switch
    {
        >= (byte)'A' and <= (byte)'Z' => c - 'A',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };

    /// <summary>Replaces <c>%XX</c> by bytes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="plusIsSpace">A + stands for a space, as in queries.</param>
    public static PhpString DecodeUrl(PhpString text, bool plusIsSpace)
    {
        ReadOnlySpan<byte> source = text.Span;
        if (source.IndexOfAny((byte)'%', (byte)'+') < 0)
            return text;
        var result = new ByteBuilder([]);
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i] == '%' && i + 2 < source.Length && HexDigit(source[i + 1]) >= 0 && HexDigit(source[i + 2]) >= 0)
            {
                result.Append((byte)(HexDigit(source[i + 1]) << 4 | HexDigit(source[i + 2])));
                i += 2;
            }
            else
            {
                result.Append(source[i] == '+' && plusIsSpace ? (byte)' ' : source[i]);
            }
        }

        return result.ToPhpString();
    }
}
