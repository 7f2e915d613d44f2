namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>
/// What the bytes of an encoding mean and what characters become: one byte, two, or three after 0x8F. Built once, by the methods that
/// return it, in the order pairs, mends, codes.
/// </summary>
internal sealed class MultiByteTable
{
    private readonly char[] _singles = new char[0x80];
    private readonly bool[] _leads = new bool[0x100];
    private readonly char[] _pairs = new char[0x8000];
    private char[]? _triples;
    private readonly uint[]?[] _codes = new uint[0x100][];

    /// <summary>Begins with the bytes that begin a pair.</summary>
    /// <param name="leads">Bytes and ranges in hexadecimal.</param>
    public MultiByteTable(string leads)
    {
        foreach (Mends.Mend range in Mends.Read(leads))
        {
            for (uint lead = range.First; lead <= range.Last; lead++)
                _leads[lead] = true;
        }
    }

    /// <summary>Whether 0x8F begins characters of three bytes.</summary>
    public bool HasTriples => _triples is not null;

    /// <summary>Whether a byte begins a pair.</summary>
    public bool IsLead(byte value) => _leads[value];

    /// <summary>What a byte from 0x80 on means by itself; zero for nothing.</summary>
    public char Single(byte value) => _singles[value & 0x7F];

    /// <summary>What a pair means; zero for nothing.</summary>
    public char Pair(int lead, int trail) => _pairs[((lead & 0x7F) << 8) | trail];

    /// <summary>What two bytes after 0x8F mean; zero for nothing.</summary>
    public char Triple(int second, int third) => second < 0x80 || _triples is null ? '\0' : _triples[((second & 0x7F) << 8) | third];

    /// <summary>The bytes of a character as a number, the last one lowest; zero for none.</summary>
    public uint Code(uint point) => point <= char.MaxValue && _codes[point >> 8] is { } page ? page[point & 0xFF] : 0;

    /// <summary>Says what bytes mean by themselves.</summary>
    public MultiByteTable AddSingles(string list)
    {
        foreach (Mends.Mend mend in Mends.Read(list))
        {
            for (uint value = mend.First; value <= mend.Last; value++)
                _singles[value & 0x7F] = (char)(mend.Target!.Value + value - mend.First);
        }

        return this;
    }

    /// <summary>Adds the narrow kana that follow 0x8E.</summary>
    public MultiByteTable AddKana()
    {
        _leads[0x8E] = true;
        for (int trail = 0xA1; trail <= 0xDF; trail++)
            _pairs[(0x0E << 8) | trail] = (char)(0xFF61 + trail - 0xA1);
        return this;
    }

    /// <summary>Takes pairs from a code page's, those whose first byte is a lead.</summary>
    /// <param name="pairs">Of <see cref="CodePage.ReadPairs"/>.</param>
    /// <param name="firstTrail">Those with a second byte below are left out.</param>
    public MultiByteTable AddPairs(char[] pairs, int firstTrail = 0x21)
    {
        for (int lead = 0x80; lead <= 0xFE; lead++)
        {
            for (int trail = firstTrail; _leads[lead] && trail <= 0xFE; trail++)
                _pairs[((lead & 0x7F) << 8) | trail] = pairs[((lead & 0x7F) << 8) | trail];
        }

        return this;
    }

    /// <summary>Takes pairs from those of Shift JIS: rows of 94 characters, both bytes from 0xA1 on.</summary>
    /// <param name="pairs">Of <see cref="CodePage.ReadPairs"/>.</param>
    /// <param name="lastLead">The last row's first byte.</param>
    public MultiByteTable AddShiftJisRows(char[] pairs, int lastLead)
    {
        for (int lead = 0xA1; lead <= lastLead; lead++)
        {
            for (int trail = 0xA1; trail <= 0xFE; trail++)
                _pairs[((lead & 0x7F) << 8) | trail] = pairs[ShiftJis.Encode(lead & 0x7F, trail & 0x7F) & 0x7FFF];
        }

        return this;
    }

    /// <summary>Takes what follows 0x8F from a code page that has it with the second byte below 0x80.</summary>
    public MultiByteTable AddTriples(char[] pairs)
    {
        _triples = new char[0x8000];
        for (int second = 0xA1; second <= 0xFE; second++)
        {
            for (int third = 0xA1; third <= 0xFE; third++)
                _triples[((second & 0x7F) << 8) | third] = pairs[((second & 0x7F) << 8) | (third & 0x7F)];
        }

        return this;
    }

    /// <summary>Changes what bytes mean.</summary>
    /// <param name="list">Numbers of two bytes, or of three that begin with 8f, and characters.</param>
    public MultiByteTable Mend(string list)
    {
        foreach (Mends.Mend mend in Mends.Read(list))
        {
            char[] table = mend.First > 0xFFFF ? _triples! : _pairs;
            for (uint code = mend.First; code <= mend.Last; code++)
                table[code & 0x7FFF] = mend.Target is { } target ? (char)(target + code - mend.First) : '\0';
        }

        return this;
    }

    /// <summary>Makes the codes of characters: of several the first one, single bytes before pairs and these before three bytes.</summary>
    /// <param name="lastLeads">First bytes of pairs that are taken last.</param>
    public MultiByteTable MakeCodes(string lastLeads = "")
    {
        for (int value = 0x80; value <= 0xFF; value++)
            AddCode(_singles[value & 0x7F], (uint)value);
        var isLast = new bool[0x100];
        foreach (Mends.Mend range in Mends.Read(lastLeads))
            isLast.AsSpan((int)range.First, (int)(range.Last - range.First) + 1).Fill(true);
        foreach (bool takesLast in (ReadOnlySpan<bool>)[false, true])
        {
            for (int lead = 0x80; lead <= 0xFF; lead++)
            {
                for (int trail = 0; isLast[lead] == takesLast && trail <= 0xFF; trail++)
                    AddCode(Pair(lead, trail), (uint)((lead << 8) | trail));
            }
        }

        for (int i = 0; _triples is not null && i < _triples.Length; i++)
            AddCode(_triples[i], 0x8F8000u | (uint)i);
        return this;
    }

    /// <summary>Makes the codes of characters that have none yet.</summary>
    /// <param name="pairs">Of the form of <see cref="CodePage.ReadPairs"/>.</param>
    /// <param name="prefix">What is before them, and the highest bit of the first byte.</param>
    public void AddCodes(char[] pairs, uint prefix)
    {
        for (int i = 0; i < pairs.Length; i++)
            AddCode(pairs[i], prefix | (uint)i);
    }

    /// <summary>Changes the codes of characters.</summary>
    /// <param name="list">Characters, and numbers of one to three bytes.</param>
    public MultiByteTable MendCodes(string list)
    {
        foreach (Mends.Mend mend in Mends.Read(list))
        {
            for (uint point = mend.First; point <= mend.Last; point++)
                CodeOf(point) = mend.Target is { } target ? target + point - mend.First : 0;
        }

        return this;
    }

    private void AddCode(char character, uint code)
    {
        if (character != 0 && CodeOf(character) == 0)
            CodeOf(character) = code;
    }

    private ref uint CodeOf(uint point) => ref (_codes[point >> 8] ??= new uint[0x100])[point & 0xFF];
}
