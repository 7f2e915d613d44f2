using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>The bytes that string literals stand for.</summary>
internal static class StringLiteral
{
    public static PhpString ToBytes(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return PhpString.Empty;
        return PhpString.FromOwned(Latin1Text.ToBytes(text));
    }

    /// <summary>Only <c>\\</c> and <c>\'</c> are escapes.</summary>
    public static PhpString UnescapeSingleQuoted(ReadOnlySpan<char> text)
    {
        int i = text.IndexOf('\\');
        if (i < 0)
            return ToBytes(text);
        var bytes = new byte[text.Length];
        Latin1Text.Narrow(text[..i], bytes);
        int length = i;
        while (i < text.Length)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '\\' or '\'')
                i++;
            bytes[length++] = (byte)text[i++];
        }

        return Trimmed(bytes, length);
    }

    /// <summary>The text of a double-quoted string, of backquotes or of a heredoc.</summary>
    /// <param name="text">One char for each byte of the source.</param>
    /// <param name="quote">The quote that may be escaped; NUL for a heredoc.</param>
    /// <param name="line">The line in which the text begins.</param>
    /// <param name="octalOverflow">Where the digits of the first octal escape above <c>\377</c> are, or -1.</param>
    /// <exception cref="PhpSyntaxException">A <c>\u{…}</c> that names no code point.</exception>
    public static PhpString Unescape(ReadOnlySpan<char> text, char quote, int line, out int octalOverflow)
    {
        octalOverflow = -1;
        int i = text.IndexOf('\\');
        if (i < 0)
            return ToBytes(text);
        var bytes = new byte[text.Length];
        Latin1Text.Narrow(text[..i], bytes);
        int length = i;
        while (i < text.Length)
        {
            char c = text[i++];
            if (c != '\\' || i == text.Length)
            {
                bytes[length++] = (byte)c;
                continue;
            }

            int escape = i;
            char e = text[i++];
            switch (e)
            {
                case 'n': bytes[length++] = (byte)'\n'; break;
                case 'r': bytes[length++] = (byte)'\r'; break;
                case 't': bytes[length++] = (byte)'\t'; break;
                case 'f': bytes[length++] = (byte)'\f'; break;
                case 'v': bytes[length++] = (byte)'\v'; break;
                case 'e': bytes[length++] = 0x1B; break;
                case '\\':
                case '$':
                    bytes[length++] = (byte)e;
                    break;
                case '"' or '`' when e == quote:
                    bytes[length++] = (byte)e;
                    break;
                case 'x' or 'X' when i < text.Length && char.IsAsciiHexDigit(text[i]):
                    int hex = HexDigit(text[i++]);
                    if (i < text.Length && char.IsAsciiHexDigit(text[i]))
                        hex = hex * 16 + HexDigit(text[i++]);
                    bytes[length++] = (byte)hex;
                    break;
                case 'u' when i < text.Length && text[i] == '{':
                    int codePoint = CodePoint(text, ref i, line + CountLines(text[..escape]));
                    length += EncodeUtf8(codePoint, bytes.AsSpan(length));
                    break;
                case >= '0' and <= '7':
                    int octal = e - '0';
                    for (int digits = 1; digits < 3 && i < text.Length && text[i] is >= '0' and <= '7'; digits++)
                        octal = octal * 8 + text[i++] - '0';
                    if (octal > 255 && octalOverflow < 0)
                        octalOverflow = escape;
                    bytes[length++] = (byte)octal;
                    break;
                default:
                    bytes[length++] = (byte)'\\';
                    bytes[length++] = (byte)e;
                    break;
            }
        }

        return Trimmed(bytes, length);
    }

    /// <summary>The digits of the octal escape above <c>\377</c> that follows the one at <paramref name="previous"/>, or -1.</summary>
    public static int NextOctalOverflow(ReadOnlySpan<char> text, int previous)
    {
        for (int i = previous + 3; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\')
                continue;
            i++;
            if (i + 2 < text.Length && text[i] is >= '4' and <= '7' && text[i + 1] is >= '0' and <= '7' && text[i + 2] is >= '0' and <= '7')
                return i;
        }

        return -1;
    }

    public static int CountLines(ReadOnlySpan<char> text)
    {
        int lines = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                lines++;
        }

        return lines;
    }

    /// <param name="i">At the brace that opens; then after the one that closes.</param>
    private static int CodePoint(ReadOnlySpan<char> text, ref int i, int line)
    {
        int start = i + 1;
        int end = start;
        while (end < text.Length && char.IsAsciiHexDigit(text[end]))
            end++;
        if (end == start || end == text.Length || text[end] != '}')
            throw new PhpSyntaxException("Invalid UTF-8 codepoint escape sequence", line);
        i = end + 1;
        int codePoint = 0;
        for (int k = start; k < end; k++)
        {
            codePoint = codePoint * 16 + HexDigit(text[k]);
            if (codePoint > 0x10FFFF)
                throw new PhpSyntaxException("Invalid UTF-8 codepoint escape sequence: Codepoint too large", line);
        }

        return codePoint;
    }

    /// <summary>UTF-8 as PHP writes it: surrogates too.</summary>
    private static int EncodeUtf8(int codePoint, Span<byte> bytes)
    {
        if (codePoint < 0x80)
        {
            bytes[0] = (byte)codePoint;
            return 1;
        }

        int length = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        for (int i = length - 1; i > 0; i--, codePoint >>= 6)
            bytes[i] = (byte)(0x80 | (codePoint & 0x3F));
        bytes[0] = (byte)((length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0) | codePoint);
        return length;
    }

    private static int HexDigit(char c) => c <= '9' ? c - '0' : (c | 32) - 'a' + 10;

    private static PhpString Trimmed(byte[] bytes, int length) =>
        PhpString.FromOwned(length == bytes.Length ? bytes : bytes.AsSpan(0, length).ToArray());
}
