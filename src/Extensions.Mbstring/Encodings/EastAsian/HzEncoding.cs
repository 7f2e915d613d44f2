namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>HZ: ASCII, and GB 2312 between "~{" and "~}" (RFC 1843).</summary>
internal sealed class HzEncoding() : TextEncoding("HZ", "HZ-GB-2312")
{
    // The states.
    private const uint Ascii = 0;
    private const uint Chinese = 1;

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        MultiByteTable table = EastAsianEncodings.EucCn.Table;
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < points.Length)
        {
            byte c = text[read++];
            if (c == '~')
            {
                if (read == text.Length)
                    break;
                byte second = text[read++];
                if (second == '}' && state == Chinese)
                    state = Ascii;
                else if (second == '{' && state == Ascii)
                    state = Chinese;
                else if (second != '\n')
                    points[written++] = second == '~' && state == Ascii ? '~' : Malformed;
            }
            else if (state == Chinese && (c is (> 0x20 and <= 0x29) or (>= 0x30 and <= 0x77)) && read < text.Length)
            {
                byte second = text[read++];
                uint point = second is > 0x20 and < 0x7F ? table.Pair(c | 0x80, second | 0x80) : '\0';

                // Here the parallel lines are those of mathematics.
                points[written++] = point == 0 ? Malformed : point == 0x2016 ? 0x2225 : point;
            }
            else
            {
                points[written++] = c < 0x80 && state == Ascii ? c : Malformed;
            }
        }

        input = text[read..];
        return written;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        MultiByteTable table = EastAsianEncodings.EucCn.Table;
        foreach (uint point in points)
        {
            uint code = point < 0x80 || point == 0x2016 ? 0 : table.Code(point);
            if (code != 0)
            {
                if (output.State != Chinese)
                    output.Add("~{"u8);
                output.State = Chinese;
                output.AddPair(code & 0x7F7F);
                continue;
            }

            if (point >= 0x80)
            {
                output.Substitute(point, this);
                continue;
            }

            if (output.State != Ascii)
                output.Add("~}"u8);
            output.State = Ascii;
            output.Add((byte)point);
            if (point == '~')
                output.Add((byte)'~');
        }

        if (isLast && output.State != Ascii)
        {
            output.Add("~}"u8);
            output.State = Ascii;
        }
    }
}
