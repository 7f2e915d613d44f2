namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>The character sets between which ISO-2022-JP and its relatives switch.</summary>
internal enum JapaneseSet : byte
{
    Ascii = 0,

    /// <summary>JIS X 0201: ASCII with yen and overline.</summary>
    Latin = 1,

    /// <summary>JIS X 0201: narrow kana.</summary>
    Kana = 2,

    /// <summary>JIS X 0208.</summary>
    Kanji = 3,

    /// <summary>JIS X 0212.</summary>
    Supplement = 4,

    /// <summary>Characters of users, in ISO-2022-JP-MS.</summary>
    User = 5,

    /// <summary>No set has the character.</summary>
    None = 0xFF,
}

/// <summary>A character in one of the sets.</summary>
/// <param name="Set">The set.</param>
/// <param name="Code">Its byte or two bytes, below 0x80 but for rows of users.</param>
internal readonly record struct JapaneseCode(JapaneseSet Set, uint Code)
{
    /// <summary>A character that no set has.</summary>
    public static JapaneseCode None => new(JapaneseSet.None, 0);

    /// <summary>What the macron becomes: the wide overline.</summary>
    public static JapaneseCode Macron => new(JapaneseSet.Kanji, 0x2131);

    /// <summary>Finds a character beyond ASCII by the bytes that EUC has for it: kana after 0x8E, JIS X 0212 after 0x8F.</summary>
    public static JapaneseCode FromEuc(uint code) => code switch
    {
        0 => None,
        > 0xFFFF => new JapaneseCode(JapaneseSet.Supplement, code & 0x7F7F),
        >= 0x8E00 and <= 0x8EFF => new JapaneseCode(JapaneseSet.Kana, code & 0x7F),
        <= 0xFF => None,
        _ => new JapaneseCode(JapaneseSet.Kanji, code & 0x7F7F),
    };
}
