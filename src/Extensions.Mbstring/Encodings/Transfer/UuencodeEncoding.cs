namespace MiniPhp.Extensions.Mbstring.Encodings.Transfer;

/// <summary>Uuencode: its "characters" are bytes, 45 a line.</summary>
internal sealed class UuencodeEncoding() : TextEncoding("UUENCODE", "x-uuencode")
{
    private const uint LineLength = 45;

    private enum Part : uint
    {
        /// <summary>Before the line with "begin".</summary>
        Preamble,

        /// <summary>Where the length of a line is.</summary>
        Length,
        Data,
        LineEnd,
    }

    public override CharacterSize Size => CharacterSize.One;

    public override bool IsTransfer => true;

    public override int LeastRoom => 3;

    public override string Deprecation => "Handling Uuencode via mbstring is deprecated; use convert_uuencode/convert_uudecode instead";

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        ReadOnlySpan<byte> text = input;
        var part = (Part)(state & 0xFF);
        uint size = state >> 8;
        int read = 0;
        int written = 0;
        while (read < text.Length && points.Length - written >= 3)
        {
            byte c = text[read++];
            switch (part)
            {
                case Part.Preamble:
                    if (c == 'b' && text[read..].StartsWith("egin "u8))
                    {
                        int end = text[read..].IndexOf((byte)'\n');
                        read = end < 0 ? text.Length : read + end + 1;
                        part = Part.Length;
                    }

                    break;
                case Part.Length:
                    size = ValueOf(c);
                    part = Part.Data;
                    break;
                case Part.Data:
                    if (text.Length - read < 4)
                    {
                        read = text.Length;
                        break;
                    }

                    uint bits = (ValueOf(c) << 18) | (ValueOf(text[read]) << 12) | (ValueOf(text[read + 1]) << 6) | ValueOf(text[read + 2]);
                    read += 3;
                    for (int shift = 16; shift >= 0 && size > 0; shift -= 8, size--)
                        points[written++] = (bits >> shift) & 0xFF;
                    if (size == 0)
                        part = Part.LineEnd;
                    break;
                default:
                    part = Part.Length;
                    break;
            }
        }

        state = (size << 8) | (uint)part;
        input = text[read..];
        return written;
    }

    private static uint ValueOf(byte digit) => (digit - 0x20u) & 0x3F;

    private static byte DigitOf(uint bits) => (bits & 0x3F) == 0 ? (byte)'`' : (byte)((bits & 0x3F) + 0x20);

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        // Bit 0: begun; from bit 1: bytes on the line; from bit 8: those of them that wait for a whole group.
        uint count = (output.State >> 1) & 0x7F;
        uint bits = output.State >> 8;
        if (output.State == 0)
            output.Add("begin 0644 filename\n"u8);
        foreach (uint point in points)
        {
            if (count == 0)
                output.Add(0);
            bits = (bits << 8) | (point & 0xFF);
            count++;
            if (count % 3 == 0)
            {
                AddGroup(bits, ref output);
                bits = 0;
            }

            if (count == LineLength)
                EndLine(ref count, ref output);
        }

        if (isLast && count > 0)
        {
            if (count % 3 != 0)
                AddGroup(bits << (count % 3 == 1 ? 16 : 8), ref output);
            EndLine(ref count, ref output);
            bits = 0;
        }

        output.State = (bits << 8) | (count << 1) | 1;
    }

    private static void AddGroup(uint bits, ref CharacterWriter output)
    {
        output.Add(DigitOf(bits >> 18), DigitOf(bits >> 12));
        output.Add(DigitOf(bits >> 6), DigitOf(bits));
    }

    /// <summary>Writes the number of a line's bytes before them, and ends it.</summary>
    private static void EndLine(ref uint count, ref CharacterWriter output)
    {
        int digits = (int)((count + 2) / 3 * 4);
        output.Written[^(digits + 1)] = (byte)(count + 0x20);
        output.Add((byte)'\n');
        count = 0;
    }
}
