namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>How Shift JIS writes rows and cells.</summary>
internal static class ShiftJis
{
    /// <summary>The two bytes of a row and a cell, both counted from 0x21.</summary>
    public static int Encode(int row, int cell)
    {
        int lead = ((row - 0x21) >> 1) + 0x81;
        if (lead > 0x9F)
            lead += 0x40;
        int trail = (row & 1) == 0 ? cell - 0x21 + 0x9F : cell - 0x21 + 0x40;
        if ((row & 1) != 0 && trail >= 0x7F)
            trail++;
        return (lead << 8) | trail;
    }
}
