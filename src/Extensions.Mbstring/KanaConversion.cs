namespace MiniPhp.Extensions.Mbstring;

/// <summary>What mb_convert_kana() changes. A flag in the upper byte is the way back of that in the lower.</summary>
[Flags]
internal enum KanaFlags
{
    None = 0,
    WidenAll = 0x1,
    WidenLetters = 0x2,
    WidenDigits = 0x4,
    WidenSpace = 0x8,
    WidenToKatakana = 0x10,
    WidenToHiragana = 0x20,
    WidenSymbols = 0x40,
    HiraganaToKatakana = 0x80,
    NarrowAll = 0x100,
    NarrowLetters = 0x200,
    NarrowDigits = 0x400,
    NarrowSpace = 0x800,
    NarrowKatakana = 0x1000,
    NarrowHiragana = 0x2000,
    NarrowSymbols = 0x4000,
    KatakanaToHiragana = 0x8000,

    /// <summary>A narrow kana and a voice mark behind it become one.</summary>
    JoinMarks = 0x10000,
}

/// <summary>Changes the widths of Japanese and Latin characters, and between the two kana.</summary>
internal static class KanaConversion
{
    private const uint FirstNarrow = 0xFF61;
    private const uint LastNarrow = 0xFF9F;
    private const uint VoiceMark = 0xFF9E;
    private const uint HalfVoiceMark = 0xFF9F;
    private const uint Wide = 0xFEE0;

    // Between these no character is changed.
    private const uint LastWideKana = 0x30FF;
    private const uint FirstWideLetter = 0xFF01;

    private const KanaFlags WidensAscii = KanaFlags.WidenAll | KanaFlags.WidenLetters | KanaFlags.WidenDigits | KanaFlags.WidenSpace | KanaFlags.WidenSymbols;

    /// <summary>Wide katakana for the narrow ones from U+FF61 on.</summary>
    private const string WideKatakana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    /// <summary>Converts a character.</summary>
    /// <param name="point">The character.</param>
    /// <param name="next">The one behind it; 0 for none.</param>
    /// <param name="flags">What is to be changed.</param>
    /// <param name="takesNext">Whether that is part of the result.</param>
    /// <param name="mark">A second character of the result; 0 for none.</param>
    public static uint Convert(uint point, uint next, KanaFlags flags, out bool takesNext, out uint mark)
    {
        takesNext = false;
        mark = 0;
        if (point < 0x80 ? (flags & WidensAscii) == 0 : point is (> LastWideKana and < FirstWideLetter) or > char.MaxValue)
            return point;
        return Widen(point, next, flags, ref takesNext) ?? Narrow(point, flags, ref mark) ?? SwapKana(point, flags) ?? NarrowSymbol(point, flags) ?? point;
    }

    private static uint? Widen(uint point, uint next, KanaFlags flags, ref bool takesNext)
    {
        bool isLetter = point is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
        bool isDigit = point is >= '0' and <= '9';
        if (((flags & KanaFlags.WidenAll) != 0 && point is >= 0x21 and <= 0x7D and not ('"' or '\'' or '\\'))
            || ((flags & KanaFlags.WidenLetters) != 0 && isLetter) || ((flags & KanaFlags.WidenDigits) != 0 && isDigit))
            return point + Wide;
        if ((flags & KanaFlags.WidenSpace) != 0 && point == ' ')
            return 0x3000;
        if ((flags & (KanaFlags.WidenToKatakana | KanaFlags.WidenToHiragana)) != 0 && point is >= FirstNarrow and <= LastNarrow)
            return WidenKana(point, next, flags, ref takesNext);
        if ((flags & KanaFlags.WidenSymbols) == 0)
            return null;
        return point switch
        {
            '\\' or 0xA5 => 0xFFE5,
            '~' or 0x203E => 0xFFE3,
            '\'' => 0x2019,
            '"' => 0x201D,
            _ => null,
        };
    }

    private static uint WidenKana(uint point, uint next, KanaFlags flags, ref bool takesNext)
    {
        uint katakana = WideKatakana[(int)(point - FirstNarrow)];
        bool toHiragana = (flags & KanaFlags.WidenToKatakana) == 0;
        uint wide = toHiragana && katakana is >= 0x30A1 and <= 0x30F3 ? katakana - 0x60 : katakana;
        if ((flags & KanaFlags.JoinMarks) == 0)
            return wide;

        // Voiced kana stand behind their unvoiced ones: those of rows K, S, T and H.
        bool isHRow = point is >= 0xFF8A and <= 0xFF8E;
        takesNext = true;
        if (next == VoiceMark && (isHRow || point is >= 0xFF76 and <= 0xFF84))
            return wide + 1;
        if (next == VoiceMark && point == 0xFF73 && !toHiragana)
            return 0x30F4;
        if (next == HalfVoiceMark && isHRow)
            return wide + 2;
        takesNext = false;
        return wide;
    }

    private static uint? Narrow(uint point, KanaFlags flags, ref uint mark)
    {
        if (((flags & KanaFlags.NarrowAll) != 0 && point is >= 0xFF01 and <= 0xFF5D and not (0xFF02 or 0xFF07 or 0xFF3C))
            || ((flags & KanaFlags.NarrowLetters) != 0 && (point is (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A)))
            || ((flags & KanaFlags.NarrowDigits) != 0 && point is >= 0xFF10 and <= 0xFF19))
            return point - Wide;
        if ((flags & KanaFlags.NarrowSpace) != 0 && point == 0x3000)
            return ' ';
        if ((flags & KanaFlags.NarrowAll) != 0 && point == 0x2212)
            return '-';
        if ((flags & (KanaFlags.NarrowKatakana | KanaFlags.NarrowHiragana)) == 0)
            return null;
        if ((flags & KanaFlags.NarrowKatakana) != 0 && point is >= 0x30A1 and <= 0x30F4)
            return NarrowKatakana(point, ref mark);
        if ((flags & KanaFlags.NarrowHiragana) != 0 && point is >= 0x3041 and <= 0x3093)
            return NarrowKatakana(point + 0x60, ref mark);
        return point is 0x3001 or 0x3002 or 0x300C or 0x300D or 0x309B or 0x309C or 0x30FB or 0x30FC
            ? FirstNarrow + (uint)WideKatakana.IndexOf((char)point)
            : null;
    }

    private static uint NarrowKatakana(uint point, ref uint mark)
    {
        uint plain = point switch
        {
            0x30EE => 'ワ',
            0x30F0 => 'イ',
            0x30F1 => 'エ',
            0x30F4 => 'ウ',
            0x30F5 => 'カ',
            0x30F6 => 'ケ',
            _ => point,
        };
        if (point == 0x30F4)
            mark = VoiceMark;
        int place = WideKatakana.IndexOf((char)plain);
        if (place < 0)
        {
            // A voiced one stands behind its unvoiced one, a half-voiced one behind that.
            place = WideKatakana.IndexOf((char)(point - 1));
            mark = VoiceMark;
        }

        if (place < 0)
        {
            place = WideKatakana.IndexOf((char)(point - 2));
            mark = HalfVoiceMark;
        }

        return FirstNarrow + (uint)place;
    }

    private static uint? SwapKana(uint point, KanaFlags flags)
    {
        if ((flags & KanaFlags.HiraganaToKatakana) != 0 && (point is (>= 0x3041 and <= 0x3093) or 0x309D or 0x309E))
            return point + 0x60;
        if ((flags & KanaFlags.KatakanaToHiragana) != 0 && (point is (>= 0x30A1 and <= 0x30F3) or 0x30FD or 0x30FE))
            return point - 0x60;
        return null;
    }

    private static uint? NarrowSymbol(uint point, KanaFlags flags)
    {
        if ((flags & KanaFlags.NarrowSymbols) == 0)
            return null;
        return point switch
        {
            0xFFE5 or 0xFF3C => '\\',
            0xFFE3 or 0x203E => '~',
            0x2018 or 0x2019 => '\'',
            0x201C or 0x201D => '"',
            _ => null,
        };
    }
}
