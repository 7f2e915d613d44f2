namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>GB18030: the pairs of GBK, and four bytes for all other characters of Unicode.</summary>
internal sealed class Gb18030Encoding() : TextEncoding("GB18030", "GB18030", "gb-18030", "gb-18030-2000")
{
    /// <summary>How many characters below U+10000 have four bytes.</summary>
    private const int BasicCount = 39420;

    private readonly Lazy<Tables> _tables = new(static () => new Tables(), isThreadSafe: true);

    private sealed class Tables
    {
        public MultiByteTable Pairs { get; } = new MultiByteTable("81-fe").AddPairs(CodePage.ReadPairs(CodePage.Gb18030)).MakeCodes();

        /// <summary>The characters with four bytes, in the order of their codes, which is that of Unicode.</summary>
        public char[] Four { get; } = new char[BasicCount];

        public Tables()
        {
            int count = 0;
            for (uint point = 0x80; point <= 0xFFFF && count < BasicCount; point++)
            {
                if (Pairs.Code(point) == 0 && point is not (>= 0xD800 and <= 0xDFFF))
                    Four[count++] = (char)point;
            }
        }
    }

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        Tables tables = _tables.Value;
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < points.Length)
        {
            byte lead = text[read++];
            uint point = lead;
            if (lead >= 0x80)
            {
                point = Malformed;
                if (lead is > 0x80 and < 0xFF && read < text.Length)
                {
                    byte second = text[read++];
                    if (second is >= 0x30 and <= 0x39)
                        point = lead is (>= 0x81 and <= 0x84) or (>= 0x90 and <= 0xE3) ? ReadRest(text, ref read, lead, second, tables) : Malformed;
                    else if (tables.Pairs.Pair(lead, second) is > '\0' and var pair)
                        point = pair;
                }
            }

            points[written++] = point;
        }

        input = text[read..];
        return written;
    }

    /// <summary>Reads the last two bytes of four; those that do not fit are read, too.</summary>
    private static uint ReadRest(ReadOnlySpan<byte> text, ref int read, byte lead, byte second, Tables tables)
    {
        if (read == text.Length)
            return Malformed;
        byte third = text[read++];
        if (third is < 0x81 or > 0xFE || read == text.Length)
            return Malformed;
        byte fourth = text[read++];
        if (fourth is < 0x30 or > 0x39)
            return Malformed;
        bool isBasic = lead <= 0x84;
        int index = (((lead - (isBasic ? 0x81 : 0x90)) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
        if (isBasic)
            return index < BasicCount ? tables.Four[index] : Malformed;
        return index <= 0xFFFFF ? 0x10000 + (uint)index : Malformed;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        Tables tables = _tables.Value;
        foreach (uint point in points)
        {
            if (point < 0x80)
                output.Add((byte)point);
            else if (tables.Pairs.Code(point) is > 0 and var code)
                output.AddPair(code);
            else if (point <= char.MaxValue && Array.BinarySearch(tables.Four, (char)point) is >= 0 and int index)
                AddFour((uint)index, 0x81, ref output);
            else if (point is >= 0x10000 and <= 0x10FFFF)
                AddFour(point - 0x10000, 0x90, ref output);
            else
                output.Substitute(point, this);
        }
    }

    private static void AddFour(uint index, uint lead, ref CharacterWriter output)
    {
        output.Add((byte)(lead + (index / 12600)), (byte)(0x30 + (index / 1260 % 10)));
        output.Add((byte)(0x81 + (index / 10 % 126)), (byte)(0x30 + (index % 10)));
    }
}
