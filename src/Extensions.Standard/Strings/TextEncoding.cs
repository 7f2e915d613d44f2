using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>A character set, as far as the HTML functions have to know its characters.</summary>
internal sealed class TextEncoding
{
    /// <summary>What <see cref="ToUnicode"/> gives for bytes that have no character.</summary>
    public const int NoCharacter = 0xffff;

    private enum Family
    {
        Utf8,
        Latin1,
        SingleByte,
        MacRoman,
        Big5,
        Big5HongKong,
        Gb2312,
        ShiftJis,
        EucJp,
    }

    private static readonly TextEncoding Utf8Encoding = new(Family.Utf8);

    private readonly Family _family;

    /// <summary>The characters from 0x80 on.</summary>
    private readonly string _upper;

    private TextEncoding(Family family, string upper = "")
    {
        _family = family;
        _upper = upper;
    }

    public bool IsUtf8 => _family == Family.Utf8;

    /// <summary>Whether characters are read as their code points in Unicode.</summary>
    public bool IsUnicode => _family <= Family.Latin1;

    /// <summary>Whether all its characters are known, not just those of ASCII.</summary>
    public bool HasCharacters => _family <= Family.MacRoman;

    /// <summary>What stands for bytes that are no character.</summary>
    public ReadOnlySpan<byte> Replacement => IsUtf8 ? "\uFFFD"u8 : "&#xFFFD;"u8;

    /// <summary>The encoding by name, any case; that of the settings when it is null or empty; UTF-8, with a warning, when it is unknown.</summary>
    public static TextEncoding Find(Engine engine, PhpString? name)
    {
        string given = CText.UpToNull(name?.ToLatin1() ?? "");
        if (given.Length == 0)
            given = engine.Ini.Get("internal_encoding") is { Length: > 0 } own ? own : engine.Ini.Get("default_charset") ?? "";
        given = CText.UpToNull(given);
        if (given is "UTF-8")
            return Utf8Encoding;
        switch (given.ToLowerInvariant())
        {
            case "utf-8" or "":
                return Utf8Encoding;
            case "iso-8859-1" or "iso8859-1":
                return new TextEncoding(Family.Latin1);
            case "iso-8859-15" or "iso8859-15":
                return new TextEncoding(Family.SingleByte, SingleByteSets.Iso8859Part15);
            case "iso-8859-5" or "iso8859-5":
                return new TextEncoding(Family.SingleByte, SingleByteSets.Iso8859Part5);
            case "windows-1252" or "1252" or "cp1252":
                return new TextEncoding(Family.SingleByte, SingleByteSets.Windows1252);
            case "windows-1251" or "1251" or "cp1251" or "win-1251":
                return new TextEncoding(Family.SingleByte, SingleByteSets.Windows1251);
            case "koi8-r" or "koi8-ru" or "koi8r":
                return new TextEncoding(Family.SingleByte, SingleByteSets.Koi8R);
            case "cp866" or "866" or "ibm866":
                return new TextEncoding(Family.SingleByte, SingleByteSets.Ibm866);
            case "macroman":
                return new TextEncoding(Family.MacRoman, SingleByteSets.MacRoman);
            case "big5" or "950":
                return new TextEncoding(Family.Big5);
            case "big5-hkscs":
                return new TextEncoding(Family.Big5HongKong);
            case "gb2312" or "936":
                return new TextEncoding(Family.Gb2312);
            case "shift_jis" or "sjis" or "sjis-win" or "cp932" or "932":
                return new TextEncoding(Family.ShiftJis);
            case "euc-jp" or "eucjp" or "eucjp-win":
                return new TextEncoding(Family.EucJp);
        }

        engine.FunctionWarning("Charset \"" + given + "\" is not supported, assuming UTF-8");
        return Utf8Encoding;
    }

    /// <summary>The characters of the set that begin an entity, in the set's own numbers, ascending.</summary>
    public IEnumerable<int> Characters(HtmlEntityTable entities)
    {
        if (IsUnicode)
        {
            foreach (int character in entities.Characters)
            {
                if (IsUtf8 || character <= 0xff)
                    yield return character;
            }

            yield break;
        }

        for (int character = 0; character <= 0xff; character++)
        {
            if (entities.Beginning(ToUnicode(character)).Count > 0)
                yield return character;
        }
    }

    /// <summary>The code point of a character in the set's own number; <see cref="NoCharacter"/> when it has none.</summary>
    public int ToUnicode(int character)
    {
        if (IsUnicode)
            return character;
        if (character >= 0x80)
            return _upper[character - 0x80];
        return _family == Family.MacRoman && character is < 0x20 or 0x7f ? NoCharacter : character;
    }

    /// <summary>The number in the set of a code point; of sets of several bytes a character only what they have of ASCII.</summary>
    public bool TryFromUnicode(int codePoint, out int character)
    {
        character = codePoint;
        switch (_family)
        {
            case Family.Utf8:
                return true;
            case Family.Latin1:
                return codePoint <= 0xff;
            case Family.MacRoman when codePoint == 0x7f:
                return false;
            case Family.SingleByte or Family.MacRoman:
                int index = codePoint < 0x80 ? codePoint - 0x80 : codePoint < NoCharacter ? _upper.IndexOf((char)codePoint) : -1;
                character = 0x80 + index;
                return codePoint < 0x80 || index >= 0;
            case Family.ShiftJis or Family.EucJp:
                // 0x5c is the Yen sign there.
                return codePoint is >= 0x20 and <= 0x7d and not 0x5c;
            default:
                return codePoint is >= 0x20 and <= 0x7d;
        }
    }

    /// <summary>The number, for a key of a table, of the second character of an entity. Of Latin-1 every code point is one, which loses its upper bits.</summary>
    public bool TryGiveKey(int codePoint, out int character)
    {
        character = codePoint;
        return IsUnicode || TryFromUnicode(codePoint, out character);
    }

    /// <summary>Writes a character, of several bytes only in UTF-8.</summary>
    public static void AppendCharacter(ref ByteBuilder text, int character, bool isUtf8)
    {
        if (!isUtf8)
        {
            text.Append((byte)character);
            return;
        }

        text.Advance(Utf8.Write(character, text.Reserve(4)));
    }

    /// <summary>Reads a character and steps over it, or over the bytes that are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the character begins; moved behind it.</param>
    /// <param name="character">Its code point in UTF-8, its bytes' value in other sets.</param>
    public bool TryRead(ReadOnlySpan<byte> text, ref int position, out int character)
    {
        byte first = text[position];
        character = first;
        if (first < 0x80 || (_family is > Family.Utf8 and <= Family.MacRoman))
        {
            position++;
            return true;
        }

        ReadOnlySpan<byte> rest = text[position..];
        int length;
        bool isValid = true;
        if (IsUtf8)
            isValid = Utf8.TryRead(rest, out character, out length);
        else if (LengthOf(first) is > 1 and int wanted)
            isValid = ReadTrail(rest, wanted, out length, ref character);
        else
            (isValid, length) = (LengthOf(first) == 1, 1);
        position += length;
        return isValid;
    }

    /// <summary>Reads what follows the first byte; of a broken character, as many bytes as could not begin another one are stepped over.</summary>
    private bool ReadTrail(ReadOnlySpan<byte> text, int wanted, out int length, ref int character)
    {
        bool isValid = true;
        for (int i = 1; i < wanted && isValid; i++)
            isValid = i < text.Length && IsTrail(text[0], text[i]);
        if (isValid)
        {
            length = wanted;
            for (int i = 1; i < wanted; i++)
                character = character << 8 | text[i];
            return true;
        }

        length = 1;
        while (length < wanted && length < text.Length && !CanBegin(text[length]))
            length++;
        return false;
    }

    /// <summary>How many bytes a character takes that begins so; 0 when none does.</summary>
    private int LengthOf(byte first) => _family switch
    {
        Family.Big5 or Family.Big5HongKong => first is >= 0x81 and <= 0xfe ? 2 : 1,
        Family.ShiftJis => first is >= 0xa1 and <= 0xdf ? 1 : first is >= 0x81 and <= 0x9f or >= 0xe0 and <= 0xfc ? 2 : 0,
        _ when first is 0xa0 or 0xff => 0,
        _ when first >= 0xa1 => 2,
        Family.Gb2312 => first is 0x8e or 0x8f ? 0 : 1,
        _ => first switch { 0x8e => 2, 0x8f => 3, _ => 1 },
    };

    private bool IsTrail(byte first, byte value) => _family switch
    {
        Family.Big5 or Family.Big5HongKong => value is >= 0x40 and <= 0x7e or >= 0xa1 and <= 0xfe,
        Family.ShiftJis => value is >= 0x40 and not 0x7f and < 0xfd,
        Family.EucJp when first == 0x8e => value is >= 0xa1 and <= 0xdf,
        _ => value is >= 0xa1 and <= 0xfe,
    };

    /// <summary>Whether a character may begin with a byte that did not fit into the one before it.</summary>
    private bool CanBegin(byte value) => _family switch
    {
        Family.Big5 => true,
        Family.Big5HongKong => value is not (0x80 or 0xff),
        Family.ShiftJis => value is not (0x80 or 0xa0) and < 0xfd,
        Family.Gb2312 => value is not (0x8e or 0x8f or 0xa0 or 0xff),
        _ => value is not (0xa0 or 0xff),
    };
}
