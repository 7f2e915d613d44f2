using System.Buffers.Binary;

namespace MiniPhp.Extensions.Mbstring.Encodings.Unicode;

/// <summary>The order of the bytes of a character's numbers.</summary>
internal enum ByteOrder : byte
{
    /// <summary>What a mark at the start says, else the high byte first, which is also written.</summary>
    Marked,
    Big,
    Little,
}

/// <summary>Encodings whose characters are numbers of two or four bytes: what they have in common.</summary>
internal abstract class WideEncoding(string name, string? mimeName, ByteOrder order, int unit, string[] aliases) : TextEncoding(name, mimeName, aliases)
{
    // What State says once the order is known.
    private const uint Big = 1;
    protected const uint Little = 2;

    /// <summary>Bytes of a number.</summary>
    protected int Unit { get; } = unit;

    /// <summary>Whether the low byte is written first.</summary>
    protected bool WritesLittle { get; } = order == ByteOrder.Little;

    public sealed override int Decode(ref ReadOnlySpan<byte> input, scoped Span<uint> points, ref uint state)
    {
        if (state == 0)
            state = order switch { ByteOrder.Big => Big, ByteOrder.Little => Little, _ => ReadMark(ref input) };
        return DecodeUnits(ref input, points, state == Little);
    }

    /// <summary>Decodes numbers whose order is known; bytes at the end that are no whole number are one malformed character.</summary>
    protected abstract int DecodeUnits(ref ReadOnlySpan<byte> input, scoped Span<uint> points, bool isLittle);

    /// <summary>One number.</summary>
    protected uint Read(ReadOnlySpan<byte> bytes, bool isLittle)
    {
        if (Unit == 2)
            return isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private uint ReadMark(ref ReadOnlySpan<byte> input)
    {
        if (input.Length < Unit)
            return Big;
        uint first = Read(input, isLittle: false);
        if (first == (Unit == 2 ? 0xFFFE : 0xFFFE0000))
        {
            input = input[Unit..];
            return Little;
        }

        if (first == 0xFEFF)
            input = input[Unit..];
        return Big;
    }
}
