using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MiniPhp.Extensions.Mbstring.Encodings;

/// <summary>
/// Turns numbers of one or two bytes into code points and back, many at once. What cannot be turned ends a run; behind a run, the target may
/// be overwritten.
/// </summary>
internal static class PointBlocks
{
    private const int BlockLength = 16;
    private const int PairsOfBlock = 8;
    private const int PointsOfVector = 4;

    /// <summary>Turns the bytes below 0x80 that a text begins with into code points.</summary>
    /// <returns>How many; not more than there is room for.</returns>
    public static int WidenAscii(ReadOnlySpan<byte> text, Span<uint> points) => Widen(text, points, 0xFFFF);

    /// <summary>Turns all bytes into code points.</summary>
    /// <returns>How many; not more than there is room for.</returns>
    public static int WidenAll(ReadOnlySpan<byte> text, Span<uint> points) => Widen(text, points, 0);

    private static int Widen(ReadOnlySpan<byte> text, Span<uint> points, uint stops)
    {
        int count = int.Min(text.Length, points.Length);
        ref byte from = ref MemoryMarshal.GetReference(text);
        ref uint to = ref MemoryMarshal.GetReference(points);
        int i = 0;
        for (; i <= count - BlockLength; i += BlockLength)
        {
            Vector128<byte> block = Vector128.LoadUnsafe(ref from, (nuint)i);
            (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(block);
            StoreWide(lower, ref to, i);
            StoreWide(upper, ref to, i + PairsOfBlock);
            uint stop = block.ExtractMostSignificantBits() & stops;
            if (stop != 0)
                return i + BitOperations.TrailingZeroCount(stop);
        }

        for (; i < count && (stops == 0 || text[i] < 0x80); i++)
            points[i] = text[i];
        return i;
    }

    /// <summary>Turns code points below a limit into bytes.</summary>
    /// <param name="points">The code points.</param>
    /// <param name="bytes">Room for as many bytes at least.</param>
    /// <param name="limit">At most 0x100.</param>
    /// <returns>How many there are before one that is none of these.</returns>
    public static int NarrowToBytes(ReadOnlySpan<uint> points, Span<byte> bytes, uint limit)
    {
        ref uint from = ref MemoryMarshal.GetReference(points);
        ref byte to = ref MemoryMarshal.GetReference(bytes[..points.Length]);
        Vector128<uint> last = Vector128.Create(limit - 1);
        int i = 0;
        for (; i <= points.Length - BlockLength; i += BlockLength)
        {
            Vector128<uint> a = Vector128.LoadUnsafe(ref from, (nuint)i);
            Vector128<uint> b = Vector128.LoadUnsafe(ref from, (nuint)(i + PointsOfVector));
            Vector128<uint> c = Vector128.LoadUnsafe(ref from, (nuint)(i + 2 * PointsOfVector));
            Vector128<uint> d = Vector128.LoadUnsafe(ref from, (nuint)(i + 3 * PointsOfVector));
            Vector128.Narrow(Vector128.Narrow(a, b), Vector128.Narrow(c, d)).StoreUnsafe(ref to, (nuint)i);
            uint stop = LanesAbove(a, last) | (LanesAbove(b, last) << 4) | (LanesAbove(c, last) << 8) | (LanesAbove(d, last) << 12);
            if (stop != 0)
                return i + BitOperations.TrailingZeroCount(stop);
        }

        for (; i < points.Length && points[i] < limit; i++)
            bytes[i] = (byte)points[i];
        return i;
    }

    /// <summary>Turns numbers of two bytes into code points.</summary>
    /// <param name="text">The numbers; a byte behind them is left alone.</param>
    /// <param name="points">Room.</param>
    /// <param name="isLittle">Whether the low byte is first.</param>
    /// <param name="takesSurrogates">Whether numbers from 0xD800 to 0xDFFF are code points, too; else they end the run.</param>
    /// <returns>How many; not more than there is room for.</returns>
    public static int WidenPairs(ReadOnlySpan<byte> text, Span<uint> points, bool isLittle, bool takesSurrogates)
    {
        ReadOnlySpan<ushort> pairs = MemoryMarshal.Cast<byte, ushort>(text);
        int count = int.Min(pairs.Length, points.Length);
        ref ushort from = ref MemoryMarshal.GetReference(pairs);
        ref uint to = ref MemoryMarshal.GetReference(points);
        bool isSwapped = isLittle != BitConverter.IsLittleEndian;
        uint stops = takesSurrogates ? 0u : 0xFF;
        int i = 0;
        for (; i <= count - PairsOfBlock; i += PairsOfBlock)
        {
            Vector128<ushort> block = Vector128.LoadUnsafe(ref from, (nuint)i);
            if (isSwapped)
                block = Swap(block);
            StoreWide(block, ref to, i);
            uint stop = Vector128.Equals(block & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800)).ExtractMostSignificantBits() & stops;
            if (stop != 0)
                return i + BitOperations.TrailingZeroCount(stop);
        }

        for (; i < count; i++)
        {
            uint value = isSwapped ? BinaryPrimitives.ReverseEndianness(pairs[i]) : pairs[i];
            if (!takesSurrogates && (value & 0xF800) == 0xD800)
                break;
            points[i] = value;
        }

        return i;
    }

    /// <summary>Turns code points below U+10000 into numbers of two bytes.</summary>
    /// <param name="points">The code points.</param>
    /// <param name="bytes">Room for twice as many bytes at least.</param>
    /// <param name="isLittle">Whether the low byte is to be first.</param>
    /// <returns>How many there are before one that is none of these.</returns>
    public static int NarrowToPairs(ReadOnlySpan<uint> points, Span<byte> bytes, bool isLittle)
    {
        ref uint from = ref MemoryMarshal.GetReference(points);
        Span<ushort> pairs = MemoryMarshal.Cast<byte, ushort>(bytes)[..points.Length];
        ref ushort to = ref MemoryMarshal.GetReference(pairs);
        Vector128<uint> last = Vector128.Create<uint>(char.MaxValue);
        bool isSwapped = isLittle != BitConverter.IsLittleEndian;
        int i = 0;
        for (; i <= points.Length - PairsOfBlock; i += PairsOfBlock)
        {
            Vector128<uint> a = Vector128.LoadUnsafe(ref from, (nuint)i);
            Vector128<uint> b = Vector128.LoadUnsafe(ref from, (nuint)(i + PointsOfVector));
            Vector128<ushort> block = Vector128.Narrow(a, b);
            (isSwapped ? Swap(block) : block).StoreUnsafe(ref to, (nuint)i);
            uint stop = LanesAbove(a, last) | (LanesAbove(b, last) << 4);
            if (stop != 0)
                return i + BitOperations.TrailingZeroCount(stop);
        }

        for (; i < points.Length && points[i] <= char.MaxValue; i++)
            pairs[i] = isSwapped ? BinaryPrimitives.ReverseEndianness((ushort)points[i]) : (ushort)points[i];
        return i;
    }

    private static uint LanesAbove(Vector128<uint> points, Vector128<uint> last) => Vector128.GreaterThan(points, last).ExtractMostSignificantBits();

    private static Vector128<ushort> Swap(Vector128<ushort> block) => (block << 8) | (block >> 8);

    private static void StoreWide(Vector128<ushort> block, ref uint to, int place)
    {
        (Vector128<uint> lower, Vector128<uint> upper) = Vector128.Widen(block);
        lower.StoreUnsafe(ref to, (nuint)place);
        upper.StoreUnsafe(ref to, (nuint)(place + PointsOfVector));
    }
}
