namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Entities as they are written, and the characters of the document types.</summary>
internal static class HtmlText
{
    /// <summary>The bits of the flags that say the document type.</summary>
    public const long DocumentType = 48;

    private const long SingleQuotes = 1;

    /// <summary>By byte: printable ASCII that is none of &amp; &lt; &gt; " '.</summary>
    private static readonly bool[] PlainBytes = MakePlainBytes();

    /// <summary>The entity, with ampersand and semicolon, of a character that means something in every document; empty when it has none.</summary>
    public static ReadOnlySpan<byte> BasicEntity(int character, long documentType) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => documentType == HtmlSpecialCharacters.ENT_HTML401 ? "&#039;"u8 : "&apos;"u8,
        _ => default,
    };

    /// <summary>The index of the first byte, from <paramref name="start"/> on, that may have to be replaced or is not of ASCII's printable ones; else the end.</summary>
    public static int SkipPlain(ReadOnlySpan<byte> text, int start)
    {
        ReadOnlySpan<bool> isPlain = PlainBytes;
        while (start < text.Length && isPlain[text[start]])
            start++;
        return start;
    }

    /// <summary>The character of an entity of <see cref="BasicEntity"/>, 0 when it is none.</summary>
    public static int BasicCharacter(ReadOnlySpan<byte> name, long documentType)
    {
        if (name.SequenceEqual("amp"u8))
            return '&';
        if (name.SequenceEqual("lt"u8))
            return '<';
        if (name.SequenceEqual("gt"u8))
            return '>';
        if (name.SequenceEqual("quot"u8))
            return '"';
        return name.SequenceEqual("apos"u8) && documentType != HtmlSpecialCharacters.ENT_HTML401 ? '\'' : 0;
    }

    /// <summary>Whether it is a quote that the flags leave alone.</summary>
    public static bool IsKeptQuote(int character, long flags) =>
        (character == '\'' && (flags & SingleQuotes) == 0) || (character == '"' && (flags & HtmlSpecialCharacters.ENT_COMPAT) == 0);

    /// <summary>The entity of that name in the document type; null when there is none.</summary>
    public static HtmlEntity? FindNamed(ReadOnlySpan<byte> name, long documentType)
    {
        if (documentType == HtmlSpecialCharacters.ENT_XML1 || (documentType == HtmlSpecialCharacters.ENT_XHTML && name.SequenceEqual("apos"u8)))
            return BasicCharacter(name, documentType) is not 0 and int character ? new HtmlEntity("", character, 0) : null;
        return (documentType == HtmlSpecialCharacters.ENT_HTML5 ? HtmlEntityTable.Html5 : HtmlEntityTable.Html4).Find(name);
    }

    /// <summary>Reads "&amp;#123;" or "&amp;#x7b;": its length, 0 when it is neither.</summary>
    public static int ReadNumber(ReadOnlySpan<byte> text, out int character)
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
    public static int NameLength(ReadOnlySpan<byte> text)
    {
        int i = 1;
        while (i < text.Length && char.IsAsciiLetterOrDigit((char)text[i]))
            i++;
        return i > 1 && i < text.Length && text[i] == ';' ? i + 1 : 0;
    }

    /// <summary>Whether the document type allows the character as it is.</summary>
    public static bool IsAllowed(int character, long documentType)
    {
        if (documentType is HtmlSpecialCharacters.ENT_XHTML or HtmlSpecialCharacters.ENT_XML1)
        {
            return character is >= 0x20 and <= 0xd7ff or 0x0a or 0x09 or 0x0d
                || (character is >= 0xe000 and <= 0x10ffff && character is not (0xfffe or 0xffff));
        }

        if (character is >= 0x20 and <= 0x7e or 0x0a or 0x09 or 0x0d or >= 0xa0 and <= 0xd7ff)
            return true;
        if (documentType != HtmlSpecialCharacters.ENT_HTML5)
            return character is >= 0xe000 and <= 0x10ffff;
        return character == 0x0c || (character is >= 0xe000 and <= 0x10ffff && !IsNoCharacter(character));
    }

    /// <summary>Whether the document type allows the character by its number.</summary>
    public static bool IsAllowedAsNumber(int character, long documentType) => documentType switch
    {
        HtmlSpecialCharacters.ENT_HTML401 => true,
        HtmlSpecialCharacters.ENT_HTML5 => character is >= 0x20 and <= 0x7e or 0x09 or 0x0a or 0x0c
            || (character is >= 0xa0 and <= 0x10ffff && !IsNoCharacter(character)),
        _ => IsAllowed(character, documentType),
    };

    private static bool[] MakePlainBytes()
    {
        var isPlain = new bool[256];
        for (int value = 0x20; value <= 0x7e; value++)
            isPlain[value] = (char)value is not ('&' or '<' or '>' or '"' or '\'');
        return isPlain;
    }

    private static bool IsNoCharacter(int character) => (character & 0xffff) is 0xfffe or 0xffff || character is >= 0xfdd0 and <= 0xfdef;
}
