namespace MiniPhp.Extensions.Mbstring.Encodings.Transfer;

/// <summary>Quoted-Printable: its "characters" are bytes.</summary>
internal sealed class QuotedPrintableEncoding() : TextEncoding("Quoted-Printable", "Quoted-Printable", "qprint")
{
    /// <summary>Lines are broken once they have so many characters.</summary>
    private const int LineLength = 72;

    public override bool IsTransfer => true;

    public override int LeastRoom => 3;

    public override string Deprecation => "Handling QPrint via mbstring is deprecated; use quoted_printable_encode/quoted_printable_decode instead";

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && points.Length - written >= 3)
        {
            byte c = text[read++];
            if (c != '=' || read == text.Length)
            {
                points[written++] = c;
                continue;
            }

            byte second = text[read++];
            bool hasThird = read < text.Length;
            if (hasThird && char.IsAsciiHexDigit((char)second))
            {
                byte third = text[read++];
                if (char.IsAsciiHexDigit((char)third))
                {
                    points[written++] = (ValueOf(second) << 4) | ValueOf(third);
                }
                else
                {
                    points[written++] = '=';
                    points[written++] = second;
                    points[written++] = third;
                }
            }
            else if (hasThird && second == '\r')
            {
                byte third = text[read++];
                if (third != '\n')
                    points[written++] = third;
            }
            else if (second != '\n')
            {
                points[written++] = '=';
                points[written++] = second;
            }
        }

        input = text[read..];
        return written;
    }

    private static uint ValueOf(byte digit) => digit <= '9' ? digit - (uint)'0' : (digit | 0x20u) - 'a' + 10;

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        // The state is the length of the line. The most that a byte becomes is the end of a line, an equals sign and two digits.
        Span<byte> room = output.Reserve(points.Length * 6);
        int written = 0;
        uint length = output.State;
        foreach (uint point in points)
        {
            if (point == '\r')
                continue;
            if (point is 0 or '\n')
            {
                if (point == '\n')
                    room[written++] = (byte)'\r';
                room[written++] = (byte)point;
                length = 0;
                continue;
            }

            if (length >= LineLength)
            {
                "=\r\n"u8.CopyTo(room[written..]);
                written += 3;
                length = 0;
            }

            if (point is >= 0x80 or '=')
            {
                room[written++] = (byte)'=';
                room[written++] = "0123456789ABCDEF"u8[(int)(point >> 4) & 15];
                room[written++] = "0123456789ABCDEF"u8[(int)point & 15];
                length += 3;
            }
            else
            {
                room[written++] = (byte)point;
                length++;
            }
        }

        output.Advance(written);
        output.State = length;
    }
}
