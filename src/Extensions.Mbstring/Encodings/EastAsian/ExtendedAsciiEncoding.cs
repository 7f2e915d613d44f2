using System.Buffers.Binary;
using System.Numerics;

namespace MiniPhp.Extensions.Mbstring.Encodings.EastAsian;

/// <summary>Encodings that are ASCII, and have characters of one to four bytes of which the first is from 0x80 on.</summary>
/// <param name="name">PHP's name.</param>
/// <param name="mimeName">The name in MIME.</param>
/// <param name="aliases">Other names.</param>
internal abstract class ExtendedAsciiEncoding(string name, string mimeName, string[] aliases) : TextEncoding(name, mimeName, aliases)
{
    private const int MostBytes = 4;

    /// <summary>The table of the characters with two bytes, which is looked at first.</summary>
    protected abstract MultiByteTable Pairs { get; }

    /// <summary>Reads a character beyond ASCII that is none of <see cref="Pairs"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="read">Behind the first byte; then behind the last one that was looked at.</param>
    /// <param name="lead">The first byte, from 0x80 on.</param>
    /// <returns>Zero when it is malformed.</returns>
    protected abstract uint ReadOther(ReadOnlySpan<byte> text, ref int read, byte lead);

    /// <summary>The bytes of a character beyond ASCII that has no code in <see cref="Pairs"/>, as a number, the last one lowest; zero for none.</summary>
    /// <param name="point">The character, or <see cref="TextEncoding.Malformed"/>.</param>
    protected virtual uint CodeOfOther(uint point) => 0;

    public sealed override bool WritesAsciiAsItself => true;

    /// <summary>What writes the substitution.</summary>
    protected virtual TextEncoding SubstitutionEncoding => this;

    public sealed override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        MultiByteTable pairs = Pairs;
        ReadOnlySpan<byte> text = input;
        int read = 0;
        int written = 0;
        while (read < text.Length && written < points.Length)
        {
            byte lead = text[read];
            if (lead < 0x80)
            {
                int count = PointBlocks.WidenAscii(text[read..], points[written..]);
                read += count;
                written += count;
                continue;
            }

            read++;
            uint point = read < text.Length && pairs.IsLead(lead) ? pairs.Pair(lead, text[read]) : '\0';
            if (point != 0)
                read++;
            else
                point = ReadOther(text, ref read, lead);
            points[written++] = point == 0 ? Malformed : point;
        }

        input = text[read..];
        return written;
    }

    public sealed override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        MultiByteTable pairs = Pairs;
        Span<byte> room = output.Reserve(points.Length * MostBytes);
        int length = 0;
        int i = 0;
        while (i < points.Length)
        {
            uint point = points[i];
            if (point < 0x80)
            {
                int count = PointBlocks.NarrowToBytes(points[i..], room[length..], 0x80);
                i += count;
                length += count;
                continue;
            }

            i++;
            uint code = pairs.Code(point);
            if (code == 0)
                code = CodeOfOther(point);
            if (code == 0)
            {
                output.Advance(length);
                output.Substitute(point, SubstitutionEncoding);
                room = output.Reserve((points.Length - i) * MostBytes);
                length = 0;
                continue;
            }

            int unused = BitOperations.LeadingZeroCount(code) & ~7;
            BinaryPrimitives.WriteUInt32BigEndian(room[length..], code << unused);
            length += MostBytes - (unused >> 3);
        }

        output.Advance(length);
    }
}
