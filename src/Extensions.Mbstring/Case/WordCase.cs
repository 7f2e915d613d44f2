using System.Globalization;

namespace MiniPhp.Extensions.Mbstring.Case;

/// <summary>What a character says about where words begin: Unicode's Cased and Case_Ignorable.</summary>
internal enum WordCase : byte
{
    /// <summary>A word may begin after it.</summary>
    Uncased,

    /// <summary>It is in a word.</summary>
    Cased,

    /// <summary>It changes nothing.</summary>
    Ignorable,
}

/// <summary>Finds a character's <see cref="WordCase"/>.</summary>
internal static class WordCases
{
    /// <summary>What a character says about where words begin.</summary>
    public static WordCase Of(uint point)
    {
        if (point < 0x80)
            return char.IsAsciiLetter((char)point) ? WordCase.Cased : point is '\'' or '.' or ':' or '^' or '`' ? WordCase.Ignorable : WordCase.Uncased;
        if (IsOtherCased(point))
            return WordCase.Cased;
        if (IsInWords(point) || point == 0x1171E)
            return WordCase.Ignorable;
        if (point > 0x10FFFF || NewerUnicode.HasNewCategory(point))
            return WordCase.Uncased;
        return CharUnicodeInfo.GetUnicodeCategory((int)point) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => WordCase.Cased,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter
                or UnicodeCategory.ModifierSymbol => WordCase.Ignorable,
            _ => WordCase.Uncased,
        };
    }

    /// <summary>Cased characters that are no letters with case: ordinals, Roman numerals, letters in circles and squares.</summary>
    private static bool IsOtherCased(uint point) =>
        point is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169)
            or (>= 0x1F170 and <= 0x1F189);

    /// <summary>Punctuation within words: middle dots, apostrophes, colons, and their forms.</summary>
    private static bool IsInWords(uint point) =>
        point is 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027 or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A;
}
