using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Mbstring.Encodings.Unicode;

/// <summary>Which numbers are characters.</summary>
internal enum WideRange : byte
{
    /// <summary>All that fit: UCS-2 and UCS-4.</summary>
    Any,

    /// <summary>Code points of Unicode without surrogates: UTF-32.</summary>
    Unicode,
}

/// <summary>UCS-2, UCS-4 and UTF-32: every character is one number.</summary>
internal sealed class FixedWideEncoding(string name, string? mimeName, ByteOrder order, int unit, WideRange range, params string[] aliases)
    : WideEncoding(name, mimeName, order, unit, aliases)
{
    public override CharacterSize Size => (CharacterSize)Unit;

    protected override int DecodeUnits(ref ReadOnlySpan<byte> input, scoped Span<uint> points, bool isLittle)
    {
        int count = int.Min(input.Length / Unit, points.Length);
        if (Unit == 2)
            PointBlocks.WidenPairs(input, points[..count], isLittle, takesSurrogates: true);
        else
            Copy(MemoryMarshal.Cast<byte, uint>(input)[..count], points, isLittle);
        bool mayBeNone = range == WideRange.Unicode && points[..count].ContainsAnyExceptInRange(0u, 0xD7FFu);
        for (int i = 0; mayBeNone && i < count; i++)
        {
            if (points[i] >= 0x110000 || points[i] - 0xD800 <= 0x7FF)
                points[i] = Malformed;
        }

        input = input[(count * Unit)..];
        if (input.IsEmpty || input.Length >= Unit || count == points.Length)
            return count;
        input = default;
        points[count] = Malformed;
        return count + 1;
    }

    public override void Encode(scoped ReadOnlySpan<uint> points, ref CharacterWriter output, bool isLast)
    {
        uint last = range == WideRange.Unicode ? 0x10FFFF : Unit == 2 ? char.MaxValue : Malformed - 1;
        while (true)
        {
            int count = points.IndexOfAnyExceptInRange(0u, last);
            count = count < 0 ? points.Length : count;
            Span<byte> room = output.Reserve(count * Unit);
            if (Unit == 2)
                PointBlocks.NarrowToPairs(points[..count], room, WritesLittle);
            else
                Copy(points[..count], MemoryMarshal.Cast<byte, uint>(room), WritesLittle);
            output.Advance(count * Unit);
            if (count == points.Length)
                return;
            output.Substitute(points[count], this);
            points = points[(count + 1)..];
        }
    }

    private static void Copy(ReadOnlySpan<uint> from, Span<uint> to, bool isLittle)
    {
        if (isLittle == BitConverter.IsLittleEndian)
            from.CopyTo(to);
        else
            BinaryPrimitives.ReverseEndianness(from, to);
    }
}
