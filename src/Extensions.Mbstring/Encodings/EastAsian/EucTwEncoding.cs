namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>EUC-TW: plane 1 of CNS 11643 in two bytes; planes 1, 2 and 14 in four, after 0x8E and the plane.</summary>
internal sealed class EucTwEncoding() : ExtendedAsciiEncoding("EUC-TW", "EUC-TW", ["EUC_TW", "eucTW", "x-euc-tw"])
{
    private const byte Prefix = 0x8E;
    private const byte FirstPlane = 0xA1;
    private const byte SecondPlane = 0xA2;
    private const byte FourteenthPlane = 0xAE;

    private readonly Lazy<Tables> _tables = new(static () => new Tables(), isThreadSafe: true);
    private readonly Lazy<byte[]> _lengths = new(CreateLengths, isThreadSafe: true);

    /// <summary>The planes: pairs as <see cref="CodePage.ReadPairs"/> has them, both bytes from 0xA1 on.</summary>
    private sealed class Tables
    {
        public Tables()
        {
            char[] codePage = CodePage.ReadPairs(CodePage.Cns);
            First = new MultiByteTable("a1-a6 c2 c4-fd").AddPairs(codePage, 0xA1)
                .Mend("a1a5:ff0e a1a6:30fb a1b0:fe52 a1b1:b7 a1b7:2014 a1b9:2013 a1ba-a1bd: a2a4: a2a6: a2c2:fe66 a2c3:fe65 a2d3:2641 a2d4:2609 a2dd:2016 a2de:ff5c a2e1:2215 a2f8:b0")
                .Mend("a3cf-a3fe: a4be: a4c0: a5ed:2c9 a5f1-a5fe: a6bf-a6fe: c2a1-c2c0:2400 c2c1:2421 c2c2-c2fe: f6c1:5f5e fdcc-fdfe:").MakeCodes();
            for (int row = 0xA1; row <= 0xF2; row++)
            {
                for (int cell = 0xA1; cell <= 0xFE; cell++)
                    Second[((row & 0x7F) << 8) | cell] = codePage[((row & 0x7F) << 8) | (cell & 0x7F)];
            }

            for (int row = 0; row < CnsPlane14.Rows.Length; row++)
                CnsPlane14.Rows[row].CopyTo(Fourteenth.AsSpan(((row + 0x21) << 8) | 0xA1));
            First.AddCodes(Second, 0x8EA28000);
            First.AddCodes(Fourteenth, 0x8EAE8000);
        }

        public MultiByteTable First { get; }

        public char[] Second { get; } = new char[0x8000];

        public char[] Fourteenth { get; } = new char[0x8000];
    }

    public override ReadOnlySpan<byte> Lengths => _lengths.Value;

    public override bool IsAsciiTransparent => true;

    private static byte[] CreateLengths()
    {
        var lengths = new byte[0x100];
        lengths.AsSpan().Fill(1);
        lengths.AsSpan(0xA1, 0xFE - 0xA1 + 1).Fill(2);
        lengths[Prefix] = 4;
        return lengths;
    }

    protected override MultiByteTable Pairs => _tables.Value.First;

    protected override uint ReadOther(ReadOnlySpan<byte> text, ref int read, byte lead)
    {
        Tables tables = _tables.Value;
        if (lead == Prefix)
            return ReadPlane(text, ref read, tables);
        if (tables.First.IsLead(lead))
            read = int.Min(read + 1, text.Length);
        return 0;
    }

    /// <summary>Reads what follows the prefix, up to the first byte that does not fit, that one included; zero for nothing.</summary>
    private static uint ReadPlane(ReadOnlySpan<byte> text, ref int read, Tables tables)
    {
        if (read == text.Length)
            return 0;
        byte plane = text[read++];
        if (plane is not (FirstPlane or SecondPlane or FourteenthPlane) || read == text.Length)
            return 0;
        byte row = text[read++];
        bool isRow = plane switch { FirstPlane => tables.First.IsLead(row), SecondPlane => row is >= 0xA1 and <= 0xF2, _ => row is >= 0xA1 and <= 0xE7 };
        if (!isRow || read == text.Length)
            return 0;
        byte cell = text[read++];
        if (cell is < 0xA1 or > 0xFE)
            return 0;
        int place = ((row & 0x7F) << 8) | cell;
        return plane switch { FirstPlane => tables.First.Pair(row, cell), SecondPlane => tables.Second[place], _ => tables.Fourteenth[place] };
    }
}
