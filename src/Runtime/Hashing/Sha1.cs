using System.Runtime.CompilerServices;
using static System.Buffers.Binary.BinaryPrimitives;
using static System.Numerics.BitOperations;

namespace MiniPhp.Runtime.Hashing;

/// <summary>SHA-1 (RFC 3174).</summary>
public sealed unsafe class Sha1 : BlockHash
{
    private Sha1()
    {
    }

    public static Sha1 Instance { get; } = new();

    public override string Name => "sha1";

    public override int DigestSize => 20;

    public override int BlockSize => 64;

    public override string Layout => "l5l2b64.";

    protected override int StateSize => 20;

    protected override void Load(Span<byte> context) => Load(context, [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);

    protected override void WriteTrailer(byte* length, byte* trailer) => *(ulong*)trailer = ReverseEndianness(*(ulong*)length);

    protected override void WriteDigest(byte* state, Span<byte> digest) => ReverseEndianness(new ReadOnlySpan<uint>(state, 5), System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(digest));

    [SkipLocalsInit]
    protected override void Compress(byte* state, byte* blocks, int count)
    {
        uint* h = (uint*)state;
        uint* w = stackalloc uint[16];
        uint a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
        for (; count > 0; count--, blocks += 64)
        {
            uint* x = (uint*)blocks;
            uint a0 = a, b0 = b, c0 = c, d0 = d, e0 = e;
            e += RotateLeft(a, 5) + Choose(b, c, d) + (w[0] = ReverseEndianness(x[0])) + 0x5a827999;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Choose(a, b, c) + (w[1] = ReverseEndianness(x[1])) + 0x5a827999;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Choose(e, a, b) + (w[2] = ReverseEndianness(x[2])) + 0x5a827999;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Choose(d, e, a) + (w[3] = ReverseEndianness(x[3])) + 0x5a827999;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Choose(c, d, e) + (w[4] = ReverseEndianness(x[4])) + 0x5a827999;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Choose(b, c, d) + (w[5] = ReverseEndianness(x[5])) + 0x5a827999;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Choose(a, b, c) + (w[6] = ReverseEndianness(x[6])) + 0x5a827999;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Choose(e, a, b) + (w[7] = ReverseEndianness(x[7])) + 0x5a827999;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Choose(d, e, a) + (w[8] = ReverseEndianness(x[8])) + 0x5a827999;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Choose(c, d, e) + (w[9] = ReverseEndianness(x[9])) + 0x5a827999;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Choose(b, c, d) + (w[10] = ReverseEndianness(x[10])) + 0x5a827999;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Choose(a, b, c) + (w[11] = ReverseEndianness(x[11])) + 0x5a827999;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Choose(e, a, b) + (w[12] = ReverseEndianness(x[12])) + 0x5a827999;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Choose(d, e, a) + (w[13] = ReverseEndianness(x[13])) + 0x5a827999;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Choose(c, d, e) + (w[14] = ReverseEndianness(x[14])) + 0x5a827999;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Choose(b, c, d) + (w[15] = ReverseEndianness(x[15])) + 0x5a827999;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Choose(a, b, c) + Next(w, 0) + 0x5a827999;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Choose(e, a, b) + Next(w, 1) + 0x5a827999;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Choose(d, e, a) + Next(w, 2) + 0x5a827999;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Choose(c, d, e) + Next(w, 3) + 0x5a827999;
            c = RotateLeft(c, 30);

            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 4) + 0x6ed9eba1;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 5) + 0x6ed9eba1;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 6) + 0x6ed9eba1;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 7) + 0x6ed9eba1;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 8) + 0x6ed9eba1;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 9) + 0x6ed9eba1;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 10) + 0x6ed9eba1;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 11) + 0x6ed9eba1;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 12) + 0x6ed9eba1;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 13) + 0x6ed9eba1;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 14) + 0x6ed9eba1;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 15) + 0x6ed9eba1;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 0) + 0x6ed9eba1;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 1) + 0x6ed9eba1;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 2) + 0x6ed9eba1;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 3) + 0x6ed9eba1;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 4) + 0x6ed9eba1;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 5) + 0x6ed9eba1;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 6) + 0x6ed9eba1;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 7) + 0x6ed9eba1;
            c = RotateLeft(c, 30);

            e += RotateLeft(a, 5) + Majority(b, c, d) + Next(w, 8) + 0x8f1bbcdc;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Majority(a, b, c) + Next(w, 9) + 0x8f1bbcdc;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Majority(e, a, b) + Next(w, 10) + 0x8f1bbcdc;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Majority(d, e, a) + Next(w, 11) + 0x8f1bbcdc;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Majority(c, d, e) + Next(w, 12) + 0x8f1bbcdc;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Majority(b, c, d) + Next(w, 13) + 0x8f1bbcdc;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Majority(a, b, c) + Next(w, 14) + 0x8f1bbcdc;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Majority(e, a, b) + Next(w, 15) + 0x8f1bbcdc;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Majority(d, e, a) + Next(w, 0) + 0x8f1bbcdc;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Majority(c, d, e) + Next(w, 1) + 0x8f1bbcdc;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Majority(b, c, d) + Next(w, 2) + 0x8f1bbcdc;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Majority(a, b, c) + Next(w, 3) + 0x8f1bbcdc;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Majority(e, a, b) + Next(w, 4) + 0x8f1bbcdc;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Majority(d, e, a) + Next(w, 5) + 0x8f1bbcdc;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Majority(c, d, e) + Next(w, 6) + 0x8f1bbcdc;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Majority(b, c, d) + Next(w, 7) + 0x8f1bbcdc;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Majority(a, b, c) + Next(w, 8) + 0x8f1bbcdc;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Majority(e, a, b) + Next(w, 9) + 0x8f1bbcdc;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Majority(d, e, a) + Next(w, 10) + 0x8f1bbcdc;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Majority(c, d, e) + Next(w, 11) + 0x8f1bbcdc;
            c = RotateLeft(c, 30);

            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 12) + 0xca62c1d6;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 13) + 0xca62c1d6;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 14) + 0xca62c1d6;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 15) + 0xca62c1d6;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 0) + 0xca62c1d6;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 1) + 0xca62c1d6;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 2) + 0xca62c1d6;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 3) + 0xca62c1d6;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 4) + 0xca62c1d6;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 5) + 0xca62c1d6;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 6) + 0xca62c1d6;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 7) + 0xca62c1d6;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 8) + 0xca62c1d6;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 9) + 0xca62c1d6;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 10) + 0xca62c1d6;
            c = RotateLeft(c, 30);
            e += RotateLeft(a, 5) + Parity(b, c, d) + Next(w, 11) + 0xca62c1d6;
            b = RotateLeft(b, 30);
            d += RotateLeft(e, 5) + Parity(a, b, c) + Next(w, 12) + 0xca62c1d6;
            a = RotateLeft(a, 30);
            c += RotateLeft(d, 5) + Parity(e, a, b) + Next(w, 13) + 0xca62c1d6;
            e = RotateLeft(e, 30);
            b += RotateLeft(c, 5) + Parity(d, e, a) + Next(w, 14) + 0xca62c1d6;
            d = RotateLeft(d, 30);
            a += RotateLeft(b, 5) + Parity(c, d, e) + Next(w, 15) + 0xca62c1d6;
            c = RotateLeft(c, 30);

            a += a0;
            b += b0;
            c += c0;
            d += d0;
            e += e0;
        }

        h[0] = a;
        h[1] = b;
        h[2] = c;
        h[3] = d;
        h[4] = e;
    }

    /// <summary>The next word of the message schedule, of which sixteen are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Next(uint* w, int i) => w[i] = RotateLeft(w[(i + 13) & 15] ^ w[(i + 8) & 15] ^ w[(i + 2) & 15] ^ w[i], 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Choose(uint b, uint c, uint d) => d ^ (b & (c ^ d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Parity(uint b, uint c, uint d) => b ^ c ^ d;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Majority(uint b, uint c, uint d) => (b & c) | (d & (b | c));
}
