namespace MiniPhp.Extensions.Mbstring.Encodings.Unicode;

/// <summary>UTF-7: ASCII, and UTF-16 in base64 between an escape character and what ends it.</summary>
internal class Utf7Encoding : TextEncoding
{
    // What a byte is, when it is no digit of base64.
    private const byte Dash = 0xFC;
    private const byte Direct = 0xFD;
    private const byte OtherAscii = 0xFE;
    private const byte Illegal = 0xFF;

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+";

    /// <summary>What bytes are in base64: values of digits, or one of the above.</summary>
    private readonly Lazy<byte[]> _kinds;

    /// <summary>For the characters of ASCII, whether they are written as themselves.</summary>
    private readonly Lazy<bool[]> _direct;

    public Utf7Encoding(string name = "UTF-7", string? mimeName = "UTF-7", params string[] aliases)
        : base(name, mimeName, aliases)
    {
        _kinds = new Lazy<byte[]>(() => [.. Enumerable.Range(0, 0x100).Select(value => Classify((byte)value))], isThreadSafe: true);
        _direct = new Lazy<bool[]>(() => [.. Enumerable.Range(0, 0x80).Select(point => IsWrittenDirectly((uint)point))], isThreadSafe: true);
    }

    public override bool HasNoCodePoints => true;

    public override int LeastRoom => 6;

    public override bool HasStricterCheck => true;

    /// <summary>What begins base64.</summary>
    protected virtual byte Escape => (byte)'+';

    /// <summary>The last digit of base64.</summary>
    protected virtual byte LastDigit => (byte)'/';

    /// <summary>Whether a character of ASCII is written as itself.</summary>
    protected virtual bool IsWrittenDirectly(uint point) => point < 0x80 && (char.IsAsciiLetterOrDigit((char)point) || point is 0 or '/' or '-' || EndsBase64(point));

    /// <summary>Whether a character ends base64 without a dash.</summary>
    protected virtual bool EndsBase64(uint point) => point < 0x80 && " \t\r\n'(),.:?".Contains((char)point);

    /// <summary>Whether a character in base64 is an error.</summary>
    protected virtual bool IsForbiddenInBase64(uint unit) => false;

    /// <summary>The first of the bytes that are characters outside of base64.</summary>
    protected virtual byte FirstDirect => 0;

    /// <summary>The last of the bytes that are characters outside of base64.</summary>
    protected virtual byte LastDirect => 0x7F;

    /// <summary>Whether what ends base64, unless it is a dash, is a character of its own.</summary>
    protected virtual bool KeepsEnd => true;

    /// <summary>Whether a text may end in base64.</summary>
    protected virtual bool MayEndInBase64 => true;

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        // One place is kept for the error at the end.
        int limit = points.Length - 1;
        var section = new Base64Section { IsOpen = (state & 1) != 0, High = state >> 1 };
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < limit)
        {
            if (section.IsOpen)
            {
                // At most this many come of eight digits.
                if (limit - written < 5)
                    break;
                DecodeGroup(text, ref read, points, ref written, ref section);
                continue;
            }

            int run = CountDirect(text.Slice(read, int.Min(text.Length - read, limit - written)));
            PointBlocks.WidenAscii(text.Slice(read, run), points[written..]);
            read += run;
            written += run;
            if (read == text.Length || written == limit)
                break;
            byte value = text[read++];
            if (value != Escape)
                points[written++] = Malformed;
            else if (read < text.Length && text[read] == '-')
                points[written++] = text[read++ - 1];
            else
                section.IsOpen = read < text.Length || !MayEndInBase64;
        }

        if (read == text.Length && section.IsOpen && !MayEndInBase64)
            points[written++] = Malformed;
        state = (section.High << 1) | (section.IsOpen ? 1u : 0);
        input = text[read..];
        return written;
    }

    /// <summary>How many bytes a text begins with that are characters by themselves, and do not begin base64.</summary>
    private int CountDirect(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf(Escape);
        if (end >= 0)
            text = text[..end];
        end = text.IndexOfAnyExceptInRange(FirstDirect, LastDirect);
        return end < 0 ? text.Length : end;
    }

    public override int FindFault(ReadOnlySpan<byte> text)
    {
        Span<uint> points = stackalloc uint[SmallestPiece];
        var section = default(Base64Section);
        int read = 0;
        while (read < text.Length)
        {
            int written = 0;
            if (section.IsOpen)
            {
                DecodeGroup(text, ref read, points, ref written, ref section);
                if (points[..written].Contains(Malformed))
                    return read - 1;
                continue;
            }

            byte value = text[read++];
            if (value == Escape && read < text.Length && text[read] == '-')
                read++;
            else if (value == Escape)
                section.IsOpen = true;
            else if (value < FirstDirect || value > LastDirect)
                return read - 1;
        }

        return text.Length;
    }

    /// <summary>Where a decoder is.</summary>
    private struct Base64Section
    {
        /// <summary>Whether it is in base64.</summary>
        public bool IsOpen;

        /// <summary>The first half of a surrogate pair whose second half is to come; 0 for none.</summary>
        public uint High;
    }

    /// <summary>Decodes up to eight digits of base64, which are three numbers of UTF-16, or to the end of the section.</summary>
    private void DecodeGroup(ReadOnlySpan<byte> text, ref int read, Span<uint> points, ref int written, ref Base64Section section)
    {
        byte[] kinds = _kinds.Value;
        uint bits = 0;
        for (int count = 0; count < 8; count++)
        {
            bool isBroken = count switch { 0 => false, 3 => (bits & 0x3) != 0, 6 => (bits & 0xF) != 0, _ => true };
            if (read == text.Length)
            {
                if (isBroken || section.High != 0)
                    points[written++] = Malformed;
                section.High = 0;

                // Whole numbers at the end leave the section open.
                section.IsOpen = count is 3 or 6;
                return;
            }

            byte digit = kinds[text[read++]];
            if (digit >= Dash)
            {
                if (isBroken || section.High != 0 || (digit == Illegal && !KeepsEnd))
                    points[written++] = Malformed;
                section.High = 0;
                section.IsOpen = false;
                if (KeepsEnd && digit == Illegal)
                    points[written++] = Malformed;
                else if (KeepsEnd && digit != Dash)
                    read--;
                return;
            }

            bits = (bits << 6) | digit;
            if (count is 2 or 5 or 7)
                AddUnit((bits >> (count switch { 2 => 2, 5 => 4, _ => 0 })) & 0xFFFF, points, ref written, ref section.High);
        }
    }

    private void AddUnit(uint unit, Span<uint> points, ref int written, ref uint high)
    {
        if (high != 0)
        {
            uint first = high;
            high = 0;
            if ((unit & 0xFC00) == 0xDC00)
            {
                points[written++] = ((first & 0x3FF) << 10) + (unit & 0x3FF) + 0x10000;
                return;
            }

            points[written++] = Malformed;
        }

        if ((unit & 0xFC00) == 0xD800)
            high = unit;
        else
            points[written++] = (unit & 0xFC00) == 0xDC00 || IsForbiddenInBase64(unit) ? Malformed : unit;
    }

    private byte Classify(byte value)
    {
        if (value == LastDigit)
            return 63;
        if (value >= 0x80)
            return Illegal;
        int digit = Digits.IndexOf((char)value);
        if (digit >= 0)
            return (byte)digit;
        if (value == '-')
            return Dash;
        if (!KeepsEnd)
            return Illegal;
        return value == 0 || EndsBase64(value) || IsOptionallyDirect(value) ? Direct : OtherAscii;
    }

    private static bool IsOptionallyDirect(byte value) => value < 0x80 && "!\"#$%&*;<=>@[]^_`{|}".Contains((char)value);

    public override bool IsValid(ReadOnlySpan<byte> text)
    {
        Span<uint> points = stackalloc uint[SmallestPiece];
        var section = default(Base64Section);
        int read = 0;
        while (read < text.Length)
        {
            if (section.IsOpen)
            {
                int written = 0;
                DecodeGroup(text, ref read, points, ref written, ref section);
                if (points[..written].Contains(Malformed))
                    return false;
                continue;
            }

            byte value = text[read++];
            if (value == Escape)
            {
                if (read == text.Length)
                    return true;
                byte next = _kinds.Value[text[read]];
                if (next > Dash)
                    return false;
                if (next == Dash)
                    read++;
                else
                    section.IsOpen = true;
            }
            else if (!IsWrittenDirectly(value) && !IsOptionallyDirect(value))
            {
                return false;
            }
        }

        return section.High == 0;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        bool[] direct = _direct.Value;
        Restore(output.State, out bool isOpen, out int bitCount, out ulong bits);
        foreach (uint point in points)
        {
            if (point < (uint)direct.Length && direct[point])
            {
                if (isOpen)
                {
                    AddRest(bits, bitCount, ref output);
                    if (!EndsBase64(point))
                        output.Add((byte)'-');
                    isOpen = false;
                    bitCount = 0;
                }

                output.Add((byte)point);
                if (point == Escape)
                    output.Add((byte)'-');
                continue;
            }

            if (point >= 0x110000)
            {
                output.State = Save(isOpen, bitCount, bits);
                output.Substitute(point, this);
                Restore(output.State, out isOpen, out bitCount, out bits);
                continue;
            }

            if (!isOpen)
                output.Add(Escape);
            isOpen = true;
            if (point < 0x10000)
            {
                bits = (bits << 16) | point;
                bitCount += 16;
            }
            else
            {
                bits = (bits << 32) | 0xD800DC00 | ((point - 0x10000) >> 10 << 16) | (point & 0x3FF);
                bitCount += 32;
            }

            for (; bitCount >= 6; bitCount -= 6)
                output.Add(DigitOf((uint)(bits >> (bitCount - 6)) & 0x3F));
            bits &= (1UL << bitCount) - 1;
        }

        if (!isLast)
        {
            output.State = Save(isOpen, bitCount, bits);
            return;
        }

        AddRest(bits, bitCount, ref output);
        if (isOpen)
            output.Add((byte)'-');
        output.State = 0;
    }

    private void AddRest(ulong bits, int bitCount, ref CharacterWriter output)
    {
        if (bitCount > 0)
            output.Add(DigitOf((uint)(bits << (6 - bitCount)) & 0x3F));
    }

    private byte DigitOf(uint value) => value == 63 ? LastDigit : (byte)Digits[(int)value];

    private static uint Save(bool isOpen, int bitCount, ulong bits) => ((uint)bits << 4) | ((uint)bitCount << 1) | (isOpen ? 1u : 0);

    private static void Restore(uint state, out bool isOpen, out int bitCount, out ulong bits)
    {
        isOpen = (state & 1) != 0;
        bitCount = (int)(state >> 1) & 7;
        bits = state >> 4;
    }
}
