namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>How narrow kana are written.</summary>
internal enum NarrowKana : byte
{
    /// <summary>As wide ones: CP50220.</summary>
    Widened,

    /// <summary>After an escape: CP50221.</summary>
    Escaped,

    /// <summary>Between two bytes: CP50222.</summary>
    Shifted,
}

/// <summary>Microsoft's forms of ISO-2022-JP, with the characters of CP932.</summary>
internal sealed class Cp5022xEncoding(string name, NarrowKana kana, params string[] aliases) : ShiftedJapaneseEncoding(name, aliases)
{
    private const uint FirstUser = 0xE000;
    private const uint LastUser = 0xE757;
    private const int CellsOfRow = 94;

    /// <summary>Rows of Microsoft's characters, of users' and of IBM's follow those of JIS X 0208.</summary>
    protected override byte LastRow => 0x97;

    private static TextEncoding Escaped { get; } = new Cp5022xEncoding("CP50221", NarrowKana.Escaped);

    protected override TextEncoding Fallback => kana == NarrowKana.Widened ? Escaped : this;

    protected override uint Read(JapaneseSet set, byte row, byte cell)
    {
        MultiByteTable jis = EastAsianEncodings.EucJp.Table;
        if (set == JapaneseSet.Supplement)
            return row < 0x7F ? jis.Triple(row | 0x80, cell | 0x80) : 0u;
        if (row is 0x2D or (>= 0x79 and <= 0x7E))
            return EastAsianEncodings.Cp51932.Table.Pair(row | 0x80, cell | 0x80);
        if (row < 0x79)
            return jis.Pair(row | 0x80, cell | 0x80);
        int pair = ShiftJis.Encode(row, cell);
        return EastAsianEncodings.Cp932.Table.Pair(pair >> 8, pair & 0xFF);
    }

    protected override JapaneseCode Find(uint point)
    {
        if (point is 0xA5 or 0x203E)
            return new JapaneseCode(JapaneseSet.Latin, point == 0xA5 ? '\\' : (uint)'~');
        if (point is >= FirstUser and <= LastUser)
            return new JapaneseCode(JapaneseSet.Kanji, ((((point - FirstUser) / CellsOfRow) + 0x7F) << 8) | (((point - FirstUser) % CellsOfRow) + 0x21));
        return point == 0xAF ? JapaneseCode.Macron : JapaneseCode.FromEuc(EastAsianEncodings.Cp51932.Table.Code(point));
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        if (kana != NarrowKana.Widened)
        {
            base.Encode(points, ref output, isLast);
            return;
        }

        // A kana waits, above the set in the state, for the mark that may follow it.
        foreach (uint point in points)
        {
            bool isTaken = WriteWaiting(point, ref output);
            if (isTaken)
                continue;
            if (point is >= 0xFF61 and <= 0xFF9F)
                output.State |= point << 8;
            else
                Encode(point, ref output);
        }

        if (!isLast)
            return;
        WriteWaiting(0, ref output);
        Switch(JapaneseSet.Ascii, ref output);
    }

    /// <summary>Writes the kana that waits, if any.</summary>
    /// <returns>Whether the next character is part of it.</returns>
    private bool WriteWaiting(uint next, ref CharacterWriter output)
    {
        uint waiting = output.State >> 8;
        if (waiting == 0)
            return false;
        output.State &= 0xFF;
        uint wide = KanaConversion.Convert(waiting, next, KanaFlags.WidenToKatakana | KanaFlags.JoinMarks, out bool isTaken, out _);
        Encode(wide, ref output);
        return isTaken;
    }

    protected override void Switch(JapaneseSet set, ref CharacterWriter output)
    {
        if (kana != NarrowKana.Shifted || output.State == (uint)set || (set != JapaneseSet.Kana && output.State != (uint)JapaneseSet.Kana))
        {
            base.Switch(set, ref output);
            return;
        }

        output.Add(set == JapaneseSet.Kana ? ShiftOut : ShiftIn);
        if (set is JapaneseSet.Kana or JapaneseSet.Ascii)
            output.State = (uint)set;
        else
            base.Switch(set, ref output);
    }
}
