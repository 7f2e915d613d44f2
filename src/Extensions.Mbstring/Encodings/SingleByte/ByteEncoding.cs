namespace MiniPhp.Extensions.Mbstring.Encodings.SingleByte;

/// <summary>Encodings whose bytes are the first code points: 7bit, 8bit, ASCII, ISO-8859-1.</summary>
/// <param name="name">PHP's name.</param>
/// <param name="mimeName">The name in MIME.</param>
/// <param name="limit">The first code point that is none: 0x80 or 0x100.</param>
/// <param name="isTransfer">Whether it says something about bytes only.</param>
/// <param name="aliases">Other names.</param>
internal sealed class ByteEncoding(string name, string mimeName, uint limit, bool isTransfer, params string[] aliases) : TextEncoding(name, mimeName, aliases)
{
    public override CharacterSize Size => CharacterSize.One;

    public override bool IsAsciiTransparent => true;

    public override bool IsTransfer => isTransfer;

    public override bool HasNoCodePoints => false;

    public override bool IsValid(ReadOnlySpan<byte> text) => limit == 0x100 || System.Text.Ascii.IsValid(text);

    public override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        int count = int.Min(input.Length, points.Length);
        int read = 0;
        while (read < count)
        {
            ReadOnlySpan<byte> rest = input[read..count];
            read += limit == 0x100 ? PointBlocks.WidenAll(rest, points[read..]) : PointBlocks.WidenAscii(rest, points[read..]);
            if (read < count)
                points[read++] = Malformed;
        }

        input = input[count..];
        return count;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        while (!points.IsEmpty)
        {
            int count = PointBlocks.NarrowToBytes(points, output.Reserve(points.Length), limit);
            output.Advance(count);
            for (; count < points.Length && points[count] >= limit; count++)
                output.Substitute(points[count], this);
            points = points[count..];
        }
    }
}
