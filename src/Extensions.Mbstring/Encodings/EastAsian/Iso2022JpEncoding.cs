namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>ISO-2022-JP (RFC 1468), and JIS, which writes narrow kana and JIS X 0212, too.</summary>
/// <param name="name">PHP's name.</param>
/// <param name="isJis">Whether it is JIS.</param>
internal sealed class Iso2022JpEncoding(string name, bool isJis) : ShiftedJapaneseEncoding(name)
{
    private static TextEncoding Plain { get; } = new Iso2022JpEncoding("ISO-2022-JP", isJis: false);

    public override bool HasStricterCheck => true;

    protected override TextEncoding Fallback => isJis ? Plain : this;

    protected override uint Read(JapaneseSet set, byte row, byte cell)
    {
        MultiByteTable table = EastAsianEncodings.EucJp.Table;
        return set == JapaneseSet.Supplement ? table.Triple(row | 0x80, cell | 0x80) : table.Pair(row | 0x80, cell | 0x80);
    }

    protected override JapaneseCode Find(uint point)
    {
        if (point == 0xA5)
            return new JapaneseCode(JapaneseSet.Latin, '\\');
        if (point == 0x203E && isJis)
            return new JapaneseCode(JapaneseSet.Latin, '~');
        JapaneseCode code = point == 0xAF ? JapaneseCode.Macron : JapaneseCode.FromEuc(EastAsianEncodings.EucJp.Table.Code(point));
        return isJis || code.Set == JapaneseSet.Kanji ? code : JapaneseCode.None;
    }

    public override bool IsValid(ReadOnlySpan<byte> text)
    {
        var set = JapaneseSet.Ascii;
        bool isShifted = false;
        int read = 0;
        while (read < text.Length)
        {
            byte c = text[read++];
            if (c == Escape)
            {
                if (isShifted || !ReadEscape(text, ref read, ref set))
                    return false;
            }
            else if (c is ShiftOut or ShiftIn)
            {
                if (!isJis || isShifted != (c == ShiftIn) || set != JapaneseSet.Ascii)
                    return false;
                isShifted = c == ShiftOut;
            }
            else if (set >= JapaneseSet.Kanji && c is > 0x20 and < 0x7F)
            {
                if (read == text.Length)
                    return false;
                byte cell = text[read++];
                if (cell is <= 0x20 or >= 0x7F || Read(set, c, cell) == 0)
                    return false;
            }
            else if (c >= 0x80 && (!isJis || c is < 0xA1 or > 0xDF))
            {
                return false;
            }
        }

        return set == JapaneseSet.Ascii && !isShifted;
    }

    private bool ReadEscape(ReadOnlySpan<byte> text, ref int read, ref JapaneseSet set)
    {
        ReadOnlySpan<byte> rest = text[read..];
        int length = 2;
        if (rest.StartsWith("$@"u8) || rest.StartsWith("$B"u8))
            set = JapaneseSet.Kanji;
        else if (rest.StartsWith("(B"u8) || (isJis && rest.StartsWith("(H"u8)))
            set = JapaneseSet.Ascii;
        else if (rest.StartsWith("(J"u8))
            set = JapaneseSet.Latin;
        else if (isJis && rest.StartsWith("(I"u8))
            set = JapaneseSet.Kana;
        else if (isJis && rest.Length > 2 && rest.StartsWith("$("u8) && (rest[2] is (byte)'@' or (byte)'B' or (byte)'D'))
            (set, length) = (rest[2] == 'D' ? JapaneseSet.Supplement : JapaneseSet.Kanji, 3);
        else
            return false;
        read += length;
        return true;
    }
}
