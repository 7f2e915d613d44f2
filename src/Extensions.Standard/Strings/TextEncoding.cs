using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>A character set, as far as the HTML functions have to read characters of it.</summary>
internal sealed class TextEncoding
{
    private enum Family
    {
        Utf8,
        SingleByte,
        Big5,
        Gb2312,
        ShiftJis,
        EucJp,
    }

    private readonly Family _family;

    private TextEncoding(Family family) => _family = family;

    /// <summary>What stands for bytes that are no character.</summary>
    public ReadOnlySpan<byte> Replacement => _family == Family.Utf8 ? "\uFFFD"u8 : "&#xFFFD;"u8;

    /// <summary>The encoding by name, any case; the default_charset setting when it is null or empty; UTF-8 with a warning when unknown.</summary>
    public static TextEncoding Find(Engine engine, PhpString? name)
    {
        bool isGiven = name is { IsEmpty: false };
        string text = isGiven ? name!.ToLatin1() : engine.Ini.Get("default_charset") ?? "";
        switch (text.ToLowerInvariant())
        {
            case "utf-8" or "":
                return new TextEncoding(Family.Utf8);
            case "iso-8859-1" or "iso8859-1" or "iso-8859-15" or "iso8859-15" or "iso-8859-5" or "iso8859-5"
                or "windows-1252" or "1252" or "cp1252" or "windows-1251" or "1251" or "cp1251" or "win-1251"
                or "koi8-r" or "koi8-ru" or "koi8r" or "cp866" or "866" or "ibm866" or "macroman":
                return new TextEncoding(Family.SingleByte);
            case "big5" or "950" or "big5-hkscs":
                return new TextEncoding(Family.Big5);
            case "gb2312" or "936":
                return new TextEncoding(Family.Gb2312);
            case "shift_jis" or "sjis" or "sjis-win" or "cp932" or "932":
                return new TextEncoding(Family.ShiftJis);
            case "euc-jp" or "eucjp" or "eucjp-win":
                return new TextEncoding(Family.EucJp);
        }

        if (isGiven)
            engine.FunctionWarning("Charset \"" + text + "\" is not supported, assuming UTF-8");
        return new TextEncoding(Family.Utf8);
    }

    /// <summary>Reads a character and steps over it, or over the bytes that are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the character begins; moved behind it.</param>
    /// <param name="character">Its code point in UTF-8, its bytes' value in other sets.</param>
    public bool TryRead(ReadOnlySpan<byte> text, ref int position, out int character)
    {
        byte first = text[position];
        character = first;
        if (first < 0x80 || _family == Family.SingleByte)
        {
            position++;
            return true;
        }

        if (_family == Family.Utf8)
            return TryReadUtf8(text, ref position, out character);
        int length = LengthOf(first);
        bool isWhole = length > 0 && position + length <= text.Length;
        for (int i = 1; isWhole && i < length; i++)
            isWhole = IsTrail(text[position + i]);
        position += isWhole ? length : 1;
        return isWhole;
    }

    /// <summary>How many bytes a character takes that begins so; 0 when none does.</summary>
    private int LengthOf(byte first) => _family switch
    {
        Family.Big5 => first is >= 0x81 and <= 0xfe ? 2 : 1,
        Family.ShiftJis => first is >= 0xa1 and <= 0xdf ? 1 : first is >= 0x81 and <= 0x9f or >= 0xe0 and <= 0xfc ? 2 : 0,
        _ when first is 0xa0 or 0xff => 0,
        _ when first >= 0xa1 => 2,
        Family.Gb2312 => first is 0x8e or 0x8f ? 0 : 1,
        _ => first switch { 0x8e => 2, 0x8f => 3, _ => 1 },
    };

    private bool IsTrail(byte value) => _family switch
    {
        Family.Big5 => value is >= 0x40 and <= 0x7e or >= 0xa1 and <= 0xfe,
        Family.ShiftJis => value is >= 0x40 and not 0x7f and < 0xfd,
        _ => value is >= 0xa1 and <= 0xfe,
    };

    private static bool TryReadUtf8(ReadOnlySpan<byte> text, ref int position, out int character)
    {
        byte first = text[position];
        int length = first switch { < 0xc2 => 0, < 0xe0 => 2, < 0xf0 => 3, < 0xf5 => 4, _ => 0 };
        character = first & (0xff >> (length + 1));
        if (length == 0)
        {
            position++;
            return false;
        }

        for (int i = 1; i < length; i++)
        {
            int at = position + i;
            if (at < text.Length && (text[at] & 0xc0) == 0x80)
            {
                character = character << 6 | text[at] & 0x3f;
                continue;
            }

            position += WrongLength(text, position, length);
            return false;
        }

        position += length;
        return length switch
        {
            3 => character is >= 0x800 and not (>= 0xd800 and <= 0xdfff),
            4 => character is >= 0x10000 and <= 0x10ffff,
            _ => true,
        };
    }

    /// <summary>How many bytes of a broken sequence to step over: up to the first that could begin a character.</summary>
    private static int WrongLength(ReadOnlySpan<byte> text, int position, int length)
    {
        if (length == 2 && position + 1 >= text.Length)
            return 1;
        for (int i = 1; i < length; i++)
        {
            if (position + i >= text.Length || text[position + i] is < 0x80 or (>= 0xc2 and <= 0xf4))
                return i;
        }

        return length;
    }
}
