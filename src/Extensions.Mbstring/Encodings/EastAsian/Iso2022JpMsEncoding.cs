namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>ISO-2022-JP-MS: ISO-2022-JP with Microsoft's characters, narrow kana, and a set of users' characters.</summary>
internal sealed class Iso2022JpMsEncoding() : ShiftedJapaneseEncoding("ISO-2022-JP-MS", "ISO2022JPMS")
{
    private const uint FirstUser = 0xE000;
    private const uint CellsOfRow = 94;
    private const uint RowsOfUsers = 20;

    public override int LeastRoom => 1;

    protected override uint Read(JapaneseSet set, byte row, byte cell)
    {
        if (set == JapaneseSet.Kanji)
            return EastAsianEncodings.Cp51932.Table.Pair(row | 0x80, cell | 0x80);
        return row - 0x21u < RowsOfUsers ? FirstUser + ((row - 0x21u) * CellsOfRow) + cell - 0x21u : 0;
    }

    protected override JapaneseCode Find(uint point)
    {
        if (point - FirstUser < RowsOfUsers * CellsOfRow)
            return new JapaneseCode(JapaneseSet.User, ((((point - FirstUser) / CellsOfRow) + 0x21) << 8) | (((point - FirstUser) % CellsOfRow) + 0x21));
        return point == 0xAF ? JapaneseCode.Macron : JapaneseCode.FromEuc(EastAsianEncodings.Cp51932.Table.Code(point));
    }

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < points.Length)
        {
            byte c = text[read++];
            var set = (JapaneseSet)state;
            if (c == Escape)
            {
                if (ReadEscape(text, ref read) is { } chosen)
                    state = (uint)chosen;
                else
                    points[written++] = Malformed;
            }
            else if (set == JapaneseSet.Kana && c is >= 0x21 and <= 0x5F)
            {
                points[written++] = 0xFF40u + c;
            }
            else if (set >= JapaneseSet.Kanji && c is >= 0x21 and <= 0x7F)
            {
                uint point = 0;
                if (read < text.Length)
                {
                    byte cell = text[read++];
                    point = cell is >= 0x21 and <= 0x7E && c != 0x7F ? Read(set, c, cell) : 0;
                }

                points[written++] = point == 0 ? Malformed : point;
            }
            else
            {
                points[written++] = c < 0x80 ? c : c is >= 0xA1 and <= 0xDF ? 0xFEC0u + c : Malformed;
            }
        }

        input = text[read..];
        return written;
    }

    private static JapaneseSet? ReadEscape(ReadOnlySpan<byte> text, ref int read)
    {
        if (text.Length - read < 2)
        {
            read = text.Length;
            return null;
        }

        byte second = text[read++];
        if (second is not ((byte)'$' or (byte)'('))
            return null;
        byte third = text[read++];
        if (second == '(')
            return third switch { (byte)'B' or (byte)'J' => JapaneseSet.Ascii, (byte)'I' => JapaneseSet.Kana, _ => null };
        if (third is (byte)'@' or (byte)'B')
            return JapaneseSet.Kanji;
        if (third != '(' || read == text.Length)
            return null;
        return text[read++] switch { (byte)'@' or (byte)'B' => JapaneseSet.Kanji, (byte)'?' => JapaneseSet.User, _ => null };
    }
}
