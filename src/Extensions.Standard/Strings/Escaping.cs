using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Backslashes before bytes, and their removal.</summary>
[PhpExtension("standard")]
public static class Escaping
{
    /// <summary>A backslash before ' " \ and NUL (which becomes \0).</summary>
    /// <remarks>https://www.php.net/addslashes</remarks>
    [PhpFunction]
    public static PhpString addslashes(PhpString @string)
    {
        ReadOnlySpan<byte> text = @string.Span;
        if (text.IndexOfAny("'\"\\\0"u8) < 0)
            return @string;
        var result = new ByteBuilder(text.Length + 16L);
        foreach (byte c in text)
        {
            if (c is (byte)'\'' or (byte)'"' or (byte)'\\' or 0)
                result.Append((byte)'\\');
            result.Append(c == 0 ? (byte)'0' : c);
        }

        return result.ToPhpString();
    }

    /// <remarks>https://www.php.net/stripslashes</remarks>
    [PhpFunction]
    public static PhpString stripslashes(PhpString @string)
    {
        ReadOnlySpan<byte> text = @string.Span;
        if (!text.Contains((byte)'\\'))
            return @string;
        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
                result.Append(text[i]);
            else if (++i < text.Length)
                result.Append(text[i] == '0' ? (byte)0 : text[i]);
        }

        return result.ToPhpString();
    }

    /// <summary>A backslash before every byte of a set; control bytes and those from 127 on as C escapes or octal.</summary>
    /// <remarks>https://www.php.net/addcslashes</remarks>
    [PhpFunction]
    public static PhpString addcslashes(Engine engine, PhpString @string, PhpString characters)
    {
        if (@string.IsEmpty || characters.IsEmpty)
            return @string;
        Span<bool> members = stackalloc bool[256];
        ByteMask.Fill(engine, characters.Span, members);
        var result = new ByteBuilder(@string.Length + 16L);
        foreach (byte c in @string.Span)
        {
            if (!members[c])
            {
                result.Append(c);
                continue;
            }

            result.Append((byte)'\\');
            if (c is >= 32 and <= 126)
                result.Append(c);
            else
                AppendControl(ref result, c);
        }

        return result.ToPhpString();
    }

    private static void AppendControl(ref ByteBuilder result, byte c)
    {
        int letter = "\a\b\t\n\v\f\r"u8.IndexOf(c);
        if (letter >= 0)
        {
            result.Append("abtnvfr"u8[letter]);
            return;
        }

        result.Append((byte)('0' + (c >> 6)));
        result.Append((byte)('0' + (c >> 3 & 7)));
        result.Append((byte)('0' + (c & 7)));
    }

    /// <summary>Undoes addcslashes: C escapes, \x with up to two hex digits, up to three octal digits.</summary>
    /// <remarks>https://www.php.net/stripcslashes</remarks>
    [PhpFunction]
    public static PhpString stripcslashes(PhpString @string)
    {
        ReadOnlySpan<byte> text = @string.Span;
        if (!text.Contains((byte)'\\'))
            return @string;
        var result = new ByteBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            int letter = "abtnvfr"u8.IndexOf(text[i]);
            if (letter >= 0)
                result.Append("\a\b\t\n\v\f\r"u8[letter]);
            else if (text[i] == 'x' && i + 1 < text.Length && char.IsAsciiHexDigit((char)text[i + 1]))
                result.Append(ReadDigits(text, ref i, start: i + 1, most: 2, @base: 16));
            else if (text[i] is >= (byte)'0' and <= (byte)'7')
                result.Append(ReadDigits(text, ref i, start: i, most: 3, @base: 8));
            else
                result.Append(text[i]);
        }

        return result.ToPhpString();
    }

    private static byte ReadDigits(ReadOnlySpan<byte> text, ref int i, int start, int most, int @base)
    {
        int value = 0;
        int position = start;
        while (position < text.Length && position - start < most && char.IsAsciiHexDigit((char)text[position]))
        {
            int digit = Convert.ToInt32(((char)text[position]).ToString(), 16);
            if (digit >= @base)
                break;
            value = value * @base + digit;
            position++;
        }

        i = position - 1;
        return (byte)value;
    }

    /// <summary>A backslash before . \ + * ? [ ^ ] $ ( ).</summary>
    /// <remarks>https://www.php.net/quotemeta</remarks>
    [PhpFunction]
    public static PhpString quotemeta(PhpString @string)
    {
        var result = new ByteBuilder(@string.Length + 8L);
        foreach (byte c in @string.Span)
        {
            if (".\\+*?[^]$()"u8.Contains(c))
                result.Append((byte)'\\');
            result.Append(c);
        }

        return result.ToPhpString();
    }
}
