using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MiniPhp.Runtime.Text;

/// <summary>
/// Base64 (RFC 4648) with padding. The library's encoder, compiled ahead as it comes, takes 12 bytes at a time; where the processor has AVX2,
/// long texts are encoded 24 bytes at a time here.
/// </summary>
/// <remarks>The way of the bits is Wojciech Muła's: http://0x80.pl/notesen/2016-01-12-sse-base64-encoding.html</remarks>
public static class Base64Text
{
    /// <summary>Bytes that are encoded together, and what they become.</summary>
    private const int Step = 24;
    private const int EncodedStep = 32;

    /// <summary>How many bytes the encoded form of that many bytes has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would not be an int.</exception>
    public static int EncodedLength(int length) => Base64.GetMaxEncodedToUtf8Length(length);

    /// <summary>Encodes.</summary>
    /// <param name="text">Any bytes.</param>
    /// <param name="encoded">As long as <see cref="EncodedLength"/> says.</param>
    public static void Encode(ReadOnlySpan<byte> text, Span<byte> encoded)
    {
        int done = Avx2.IsSupported && text.Length >= 4 * Step ? EncodeTriples(text, encoded) : 0;
        if (done < text.Length)
            Base64.EncodeToUtf8(text[done..], encoded[(done / 3 * 4)..], out _, out _);
    }

    /// <summary>Encodes all but one or two bytes at the end; how many that were. The last block may begin in the one before it.</summary>
    private static int EncodeTriples(ReadOnlySpan<byte> text, Span<byte> encoded)
    {
        ref byte source = ref MemoryMarshal.GetReference(text);
        ref byte target = ref MemoryMarshal.GetReference(encoded);
        int end = text.Length - text.Length % 3;
        int done = 0;
        for (int written = 0; done <= end - Step; done += Step, written += EncodedStep)
            EncodeBlock(ref Unsafe.Add(ref source, done), ref Unsafe.Add(ref target, written));
        if (done < end)
            EncodeBlock(ref Unsafe.Add(ref source, end - Step), ref Unsafe.Add(ref target, (end - Step) / 3 * 4));
        return end;
    }

    /// <summary>Encodes 24 bytes: 12 in each half, of which the second has the 4 before it in front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void EncodeBlock(ref byte source, ref byte target)
    {
        Vector256<byte> block = Vector256.Create(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, Step - 16));
        Letters(Sextets(block)).StoreUnsafe(ref target);
    }

    /// <summary>Spreads the bytes 0 to 11 of the first half and 4 to 15 of the second to 32 numbers of six bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Sextets(Vector256<byte> block)
    {
        // Of the bytes a, b, c: b, a, c, b in each four.
        Vector256<uint> spread = Avx2.Shuffle(block, Vector256.Create(
            (byte)1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10,
            5, 4, 6, 5, 8, 7, 9, 8, 11, 10, 12, 11, 14, 13, 15, 14)).AsUInt32();
        Vector256<ushort> high = Avx2.MultiplyHigh((spread & Vector256.Create(0x0fc0fc00U)).AsUInt16(), Vector256.Create(0x04000040U).AsUInt16());
        Vector256<ushort> low = (spread & Vector256.Create(0x003f03f0U)).AsUInt16() * Vector256.Create(0x01000010U).AsUInt16();
        return (high | low).AsByte();
    }

    /// <summary>The letters of numbers below 64: what is added to each is found by its range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Letters(Vector256<byte> sextets)
    {
        // 0 for 26 to 51, 1 to 10 for the digits, 11 for +, 12 for /; 13 for 0 to 25.
        Vector256<byte> range = Avx2.SubtractSaturate(sextets, Vector256.Create((byte)51));
        range |= Avx2.CompareGreaterThan(Vector256.Create((sbyte)26), sextets.AsSByte()).AsByte() & Vector256.Create((byte)13);
        Vector128<byte> offsets = Vector128.Create(
            (byte)('a' - 26), unchecked((byte)('0' - 52)), unchecked((byte)('0' - 52)), unchecked((byte)('0' - 52)), unchecked((byte)('0' - 52)),
            unchecked((byte)('0' - 52)), unchecked((byte)('0' - 52)), unchecked((byte)('0' - 52)), unchecked((byte)('0' - 52)), unchecked((byte)('0' - 52)),
            unchecked((byte)('0' - 52)), unchecked((byte)('+' - 62)), unchecked((byte)('/' - 63)), (byte)'A', 0, 0);
        return Avx2.Shuffle(Vector256.Create(offsets, offsets), range) + sextets;
    }
}
