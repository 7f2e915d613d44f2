namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>ISO-2022-KR: ASCII, and KS X 1001 between the bytes 0x0E and 0x0F (RFC 1557).</summary>
internal sealed class Iso2022KrEncoding() : TextEncoding("ISO-2022-KR", "ISO-2022-KR")
{
    private const byte Escape = 0x1B;
    private const byte ShiftOut = 0x0E;
    private const byte ShiftIn = 0x0F;

    // What the state says: bits, when writing.
    private const uint Korean = 1;
    private const uint HasHeader = 2;

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        MultiByteTable table = EastAsianEncodings.EucKr.Table;
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < points.Length)
        {
            byte c = text[read++];
            if (c == Escape)
            {
                if (!ReadEscape(text, ref read))
                    points[written++] = Malformed;
                else
                    state = 0;
            }
            else if (c is ShiftIn or ShiftOut)
            {
                state = c == ShiftOut ? Korean : 0;
            }
            else if (state == Korean && c is >= 0x21 and <= 0x7E)
            {
                uint point = 0;
                if (read < text.Length)
                {
                    byte second = text[read++];
                    if (second is >= 0x21 and <= 0x7E && (c != 0x22 || second <= 0x65))
                        point = table.Pair(c | 0x80, second | 0x80);
                }

                points[written++] = point == 0 ? Malformed : point;
            }
            else
            {
                points[written++] = c < 0x80 && state == 0 ? c : Malformed;
            }
        }

        input = text[read..];
        return written;
    }

    /// <summary>Reads what follows an escape; of what is none only as much as began like one.</summary>
    private static bool ReadEscape(ReadOnlySpan<byte> text, ref int read)
    {
        ReadOnlySpan<byte> rest = text[read..];
        if (rest.StartsWith("$)C"u8))
        {
            read += 3;
            return true;
        }

        if (rest.Length < 3)
        {
            if (rest.Length > 0)
                read += rest[0] == '$' && rest.Length > 1 ? 2 : 1;
            return false;
        }

        read += rest[1] == ')' ? 3 : rest[0] == '$' ? 2 : 1;
        return false;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        MultiByteTable table = EastAsianEncodings.EucKr.Table;
        if (!points.IsEmpty && (output.State & HasHeader) == 0)
        {
            output.Add("\x1B$)C"u8);
            output.State |= HasHeader;
        }

        foreach (uint point in points)
        {
            uint code = point < 0x80 ? point : table.Code(point) & 0x7F7F;

            // PHP takes the number of a character that has no code for one, where it looks like one.
            if (code == 0 && point is >= 0x2121 and <= 0x8080)
                code = point;
            if (code == 0 && point != 0)
            {
                output.Substitute(point, this);
                continue;
            }

            bool isKorean = code >= 0x80;
            if (isKorean != ((output.State & Korean) != 0))
            {
                output.Add(isKorean ? ShiftOut : ShiftIn);
                output.State ^= Korean;
            }

            if (isKorean)
                output.AddPair(code);
            else
                output.Add((byte)code);
        }

        if (isLast && (output.State & Korean) != 0)
        {
            output.Add(ShiftIn);
            output.State &= ~Korean;
        }
    }
}
