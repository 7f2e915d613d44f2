namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>GB18030: the pairs of GBK, and four bytes for all other characters of Unicode.</summary>
internal sealed class Gb18030Encoding() : ExtendedAsciiEncoding("GB18030", "GB18030", ["gb-18030", "gb-18030-2000"])
{
    /// <summary>How many characters below U+10000 have four bytes.</summary>
    private const int BasicCount = 39420;

    private readonly Lazy<Tables> _tables = new(static () => new Tables(), isThreadSafe: true);

    private sealed class Tables
    {
        public MultiByteTable Two { get; } = new MultiByteTable("81-fe").AddPairs(CodePage.ReadPairs(CodePage.Gb18030)).MakeCodes();

        /// <summary>The characters with four bytes, in the order of their codes, which is that of Unicode.</summary>
        public char[] Four { get; } = new char[BasicCount];

        public Tables()
        {
            int count = 0;
            for (uint point = 0x80; point <= 0xFFFF && count < BasicCount; point++)
            {
                if (Two.Code(point) == 0 && point is not (>= 0xD800 and <= 0xDFFF))
                    Four[count++] = (char)point;
            }
        }
    }

    protected override MultiByteTable Pairs => _tables.Value.Two;

    protected override uint ReadOther(ReadOnlySpan<byte> text, ref int read, byte lead)
    {
        if (lead is 0x80 or 0xFF || read == text.Length)
            return 0;
        byte second = text[read++];
        if (second is < 0x30 or > 0x39 || lead is not ((>= 0x81 and <= 0x84) or (>= 0x90 and <= 0xE3)))
            return 0;
        return ReadRest(text, ref read, lead, second, _tables.Value);
    }

    /// <summary>Reads the last two bytes of four; those that do not fit are read, too. Zero for nothing.</summary>
    private static uint ReadRest(ReadOnlySpan<byte> text, ref int read, byte lead, byte second, Tables tables)
    {
        if (read == text.Length)
            return 0;
        byte third = text[read++];
        if (third is < 0x81 or > 0xFE || read == text.Length)
            return 0;
        byte fourth = text[read++];
        if (fourth is < 0x30 or > 0x39)
            return 0;
        bool isBasic = lead <= 0x84;
        int index = (((lead - (isBasic ? 0x81 : 0x90)) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
        if (isBasic)
            return index < BasicCount ? tables.Four[index] : '\0';
        return index <= 0xFFFFF ? 0x10000 + (uint)index : 0;
    }

    protected override uint CodeOfOther(uint point)
    {
        if (point <= char.MaxValue && Array.BinarySearch(_tables.Value.Four, (char)point) is >= 0 and int index)
            return CodeOfFour((uint)index, 0x81);
        return point is >= 0x10000 and <= 0x10FFFF ? CodeOfFour(point - 0x10000, 0x90) : 0;
    }

    private static uint CodeOfFour(uint index, uint lead) =>
        ((lead + (index / 12600)) << 24) | ((0x30 + (index / 1260 % 10)) << 16) | ((0x81 + (index / 10 % 126)) << 8) | (0x30 + (index % 10));
}
