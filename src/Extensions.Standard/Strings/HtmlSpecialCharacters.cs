using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>The characters that mean something in HTML and XML.</summary>
[PhpExtension("standard")]
public static class HtmlSpecialCharacters
{
    [PhpConstant] public const long ENT_HTML401 = 0;
    [PhpConstant] public const long ENT_COMPAT = 2;
    [PhpConstant] public const long ENT_QUOTES = 3;
    [PhpConstant] public const long ENT_NOQUOTES = 0;
    [PhpConstant] public const long ENT_IGNORE = 4;
    [PhpConstant] public const long ENT_SUBSTITUTE = 8;
    [PhpConstant] public const long ENT_DISALLOWED = 128;
    [PhpConstant] public const long ENT_XML1 = 16;
    [PhpConstant] public const long ENT_XHTML = 32;
    [PhpConstant] public const long ENT_HTML5 = 48;

    private const long SingleQuotes = 1;
    private const long DocumentType = 48;
    private const string DefaultFlags = "ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401";

    /// <summary>Replaces &amp; &lt; &gt; and quotes by entities.</summary>
    /// <param name="engine">For warnings and the default_charset setting.</param>
    /// <param name="string">The text.</param>
    /// <param name="flags">Which quotes, which document type, what happens to bytes that are no text.</param>
    /// <param name="encoding">The text's character set; null or "" for default_charset.</param>
    /// <param name="double_encode">False to leave entities that are there already.</param>
    /// <returns>The text; "" when it is wrong in its encoding and the flags say nothing about that.</returns>
    /// <remarks>https://www.php.net/htmlspecialchars</remarks>
    [PhpFunction]
    public static PhpString htmlspecialchars(Engine engine, PhpString @string, [PhpParameter(Default = DefaultFlags)] long flags = ENT_QUOTES | ENT_SUBSTITUTE, PhpString? encoding = null, bool double_encode = true)
    {
        TextEncoding charset = TextEncoding.Find(engine, encoding);
        ReadOnlySpan<byte> text = @string.Span;
        // Most texts have nothing to replace and nothing to complain about.
        if (text.IndexOfAny("&<>\"'"u8) < 0 && !text.ContainsAnyExceptInRange((byte)0x20, (byte)0x7e))
            return @string;
        var result = new ByteBuilder(text.Length * 5L / 4 + 16);
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            if (!charset.TryRead(text, ref i, out int character))
            {
                if ((flags & ENT_IGNORE) != 0)
                    continue;
                if ((flags & ENT_SUBSTITUTE) == 0)
                    return PhpString.Empty;
                result.Append(charset.Replacement);
                continue;
            }

            ReadOnlySpan<byte> entity = EntityOf(character, flags);
            if (character == '&' && !double_encode && EntityLength(text[start..], flags) is > 0 and int length)
            {
                result.Append(text.Slice(start, length));
                i = start + length;
            }
            else if (entity.Length > 0)
            {
                result.Append(entity);
            }
            else if ((flags & ENT_DISALLOWED) != 0 && !IsAllowed(character, flags & DocumentType))
            {
                result.Append(charset.Replacement);
            }
            else
            {
                result.Append(text[start..i]);
            }
        }

        return result.ToPhpString();
    }

    private static ReadOnlySpan<byte> EntityOf(int character, long flags) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' when (flags & ENT_COMPAT) != 0 => "&quot;"u8,
        '\'' when (flags & SingleQuotes) != 0 => (flags & DocumentType) == ENT_HTML401 ? "&#039;"u8 : "&apos;"u8,
        _ => default,
    };

    /// <summary>The length of the entity that the text begins with, 0 when there is none or the document type does not know it.</summary>
    private static int EntityLength(ReadOnlySpan<byte> text, long flags)
    {
        int length = ReadNumber(text, out int character);
        if (length > 0)
            return (flags & ENT_DISALLOWED) == 0 || IsAllowedAsNumber(character, flags & DocumentType) ? length : 0;
        length = NameLength(text);
        return length > 0 && HtmlEntityNames.Contains(text[1..(length - 1)], flags & DocumentType) ? length : 0;
    }

    /// <summary>Reads "&amp;#123;" or "&amp;#x7b;"; 0 when it is neither.</summary>
    private static int ReadNumber(ReadOnlySpan<byte> text, out int character)
    {
        character = 0;
        if (text.Length < 4 || text[1] != '#')
            return 0;
        bool isHex = (text[2] | 0x20) == 'x';
        int start = isHex ? 3 : 2;
        int i = start;
        for (; i < text.Length && (isHex ? char.IsAsciiHexDigit((char)text[i]) : char.IsAsciiDigit((char)text[i])); i++)
        {
            int digit = text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            character = Math.Min(character * (isHex ? 16 : 10) + digit, 0x110000);
        }

        return i > start && i < text.Length && text[i] == ';' && character <= 0x10ffff ? i + 1 : 0;
    }

    /// <summary>The length of "&amp;name;"; 0 when it is not that.</summary>
    private static int NameLength(ReadOnlySpan<byte> text)
    {
        int i = 1;
        while (i < text.Length && char.IsAsciiLetterOrDigit((char)text[i]))
            i++;
        return i > 1 && i < text.Length && text[i] == ';' ? i + 1 : 0;
    }

    private static bool IsAllowedAsNumber(int character, long documentType) =>
        documentType == ENT_HTML401 || (IsAllowed(character, documentType) && (documentType != ENT_HTML5 || character != '\r'));

    private static bool IsAllowed(int character, long documentType)
    {
        if (documentType is ENT_XHTML or ENT_XML1)
        {
            return character is >= 0x20 and <= 0xd7ff or 0x0a or 0x09 or 0x0d
                || (character is >= 0xe000 and <= 0x10ffff && character is not (0xfffe or 0xffff));
        }

        if (character is >= 0x20 and <= 0x7e or 0x0a or 0x09 or 0x0d or >= 0xa0 and <= 0xd7ff)
            return true;
        if (documentType != ENT_HTML5)
            return character is >= 0xe000 and <= 0x10ffff;
        return character == 0x0c
            || (character is >= 0xe000 and <= 0x10ffff && (character & 0xffff) is not (0xfffe or 0xffff) && character is < 0xfdd0 or > 0xfdef);
    }

    /// <summary>Undoes htmlspecialchars: the entities of its characters, by name or number.</summary>
    /// <param name="string">The text.</param>
    /// <param name="flags">Which quotes, which document type.</param>
    /// <remarks>https://www.php.net/htmlspecialchars_decode</remarks>
    [PhpFunction]
    public static PhpString htmlspecialchars_decode(PhpString @string, [PhpParameter(Default = DefaultFlags)] long flags = ENT_QUOTES | ENT_SUBSTITUTE)
    {
        ReadOnlySpan<byte> text = @string.Span;
        int next = text.IndexOf((byte)'&');
        if (next < 0)
            return @string;
        var result = new ByteBuilder(text.Length);
        int copied = 0;
        for (; next >= 0; next = NextAmpersand(text, next))
        {
            int length = ReadNumber(text[next..], out int character);
            if (length == 0)
            {
                length = NameLength(text[next..]);
                character = length == 0 ? 0 : NamedCharacter(text.Slice(next + 1, length - 2), flags);
            }

            if (length == 0 || EntityOf(character, flags).IsEmpty)
                continue;
            result.Append(text[copied..next]);
            result.Append((byte)character);
            copied = next + length;
            next = copied - 1;
        }

        result.Append(text[copied..]);
        return result.ToPhpString();
    }

    private static int NextAmpersand(ReadOnlySpan<byte> text, int position)
    {
        int found = text[(position + 1)..].IndexOf((byte)'&');
        return found < 0 ? -1 : position + 1 + found;
    }

    private static int NamedCharacter(ReadOnlySpan<byte> name, long flags)
    {
        if (name.SequenceEqual("amp"u8))
            return '&';
        if (name.SequenceEqual("lt"u8))
            return '<';
        if (name.SequenceEqual("gt"u8))
            return '>';
        if (name.SequenceEqual("quot"u8))
            return '"';
        return name.SequenceEqual("apos"u8) && (flags & DocumentType) != ENT_HTML401 ? '\'' : 0;
    }
}
