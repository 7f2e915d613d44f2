namespace MiniPhp.Extensions.Mbstring.Encodings.Unicode;

/// <summary>UTF-16.</summary>
internal sealed class Utf16Encoding(string name, ByteOrder order, params string[] aliases) : WideEncoding(name, name, order, 2, aliases)
{
    public override int LeastRoom => 2;

    public override int WholeLength(ReadOnlySpan<byte> text) => text.Length & ~1;

    public override int FindFault(ReadOnlySpan<byte> text)
    {
        Span<uint> points = stackalloc uint[LeastRoom];
        ReadOnlySpan<byte> rest = text;
        uint state = 0;
        while (true)
        {
            int start = text.Length - rest.Length;
            int count = Decode(ref rest, points, ref state);
            if (count == 0 || points[0] != Malformed)
                continue;
            bool isLittle = state == Little;
            if (text.Length - start < 2)
                return text.Length;

            // A second half shows at once, a first half with what follows it.
            uint unit = Read(text[start..], isLittle);
            if (start + 2 <= text.Length && (unit & 0xFC00) == 0xDC00)
                return start + 1;
            return int.Min(start + 3, text.Length);
        }
    }

    protected override int DecodeUnits(ref ReadOnlySpan<byte> input, scoped Span<uint> points, bool isLittle)
    {
        ReadOnlySpan<byte> text = input;
        int whole = text.Length & ~1;
        int read = 0;
        int written = 0;

        // A character may leave two code points: a lone half, and what follows it.
        int limit = points.Length - 1;
        while (read < whole && written < limit)
        {
            int count = PointBlocks.WidenPairs(text[read..], points[written..limit], isLittle, takesSurrogates: false);
            read += count * 2;
            written += count;
            if (read == whole || written == limit)
                break;
            uint value = Read(text[read..], isLittle);
            read += 2;
            if (value >= 0xDC00 || read == whole)
            {
                points[written++] = Malformed;
                continue;
            }

            uint second = Read(text[read..], isLittle);
            if ((second & 0xFC00) == 0xD800)
            {
                points[written++] = Malformed;
                continue;
            }

            read += 2;
            if ((second & 0xFC00) == 0xDC00)
            {
                points[written++] = (((value & 0x3FF) << 10) | (second & 0x3FF)) + 0x10000;
            }
            else
            {
                points[written++] = Malformed;
                points[written++] = second;
            }
        }

        if (read == whole && read < text.Length && written < limit)
        {
            points[written++] = Malformed;
            read++;
        }

        input = text[read..];
        return written;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        while (true)
        {
            Span<byte> room = output.Reserve(points.Length * 4);
            int count = PointBlocks.NarrowToPairs(points, room, WritesLittle);
            int length = count * 2;
            for (; count < points.Length && points[count] is > char.MaxValue and < 0x110000; count++)
            {
                ReadOnlySpan<uint> halves = [0xD800 | ((points[count] >> 10) - 0x40), 0xDC00 | (points[count] & 0x3FF)];
                length += PointBlocks.NarrowToPairs(halves, room[length..], WritesLittle) * 2;
            }

            output.Advance(length);
            points = points[count..];
            if (points.IsEmpty)
                return;
            if (points[0] <= char.MaxValue)
                continue;
            output.Substitute(points[0], this);
            points = points[1..];
        }
    }
}
