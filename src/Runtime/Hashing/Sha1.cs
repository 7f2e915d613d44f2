using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

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

    protected override void WriteTrailer(byte* length, byte* trailer) => *(ulong*)trailer = BinaryPrimitives.ReverseEndianness(*(ulong*)length);

    protected override void WriteDigest(byte* state, Span<byte> digest) => BinaryPrimitives.ReverseEndianness(new ReadOnlySpan<uint>(state, 5), System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(digest));

    protected override void Compress(byte* state, byte* blocks, int count)
    {
        uint* h = (uint*)state;
        uint* w = stackalloc uint[80];
        uint a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
        for (; count > 0; count--, blocks += 64)
        {
            int i;
            for (i = 0; i < 16; i++)
                w[i] = BinaryPrimitives.ReverseEndianness(((uint*)blocks)[i]);
            for (; i < 80; i++)
                w[i] = BitOperations.RotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
            uint a0 = a, b0 = b, c0 = c, d0 = d, e0 = e;
            for (i = 0; i < 20; i += 5)
            {
                e += BitOperations.RotateLeft(a, 5) + Choose(b, c, d) + w[i] + 0x5a827999;
                b = BitOperations.RotateLeft(b, 30);
                d += BitOperations.RotateLeft(e, 5) + Choose(a, b, c) + w[i + 1] + 0x5a827999;
                a = BitOperations.RotateLeft(a, 30);
                c += BitOperations.RotateLeft(d, 5) + Choose(e, a, b) + w[i + 2] + 0x5a827999;
                e = BitOperations.RotateLeft(e, 30);
                b += BitOperations.RotateLeft(c, 5) + Choose(d, e, a) + w[i + 3] + 0x5a827999;
                d = BitOperations.RotateLeft(d, 30);
                a += BitOperations.RotateLeft(b, 5) + Choose(c, d, e) + w[i + 4] + 0x5a827999;
                c = BitOperations.RotateLeft(c, 30);
            }

            for (i = 20; i < 40; i += 5)
            {
                e += BitOperations.RotateLeft(a, 5) + Parity(b, c, d) + w[i] + 0x6ed9eba1;
                b = BitOperations.RotateLeft(b, 30);
                d += BitOperations.RotateLeft(e, 5) + Parity(a, b, c) + w[i + 1] + 0x6ed9eba1;
                a = BitOperations.RotateLeft(a, 30);
                c += BitOperations.RotateLeft(d, 5) + Parity(e, a, b) + w[i + 2] + 0x6ed9eba1;
                e = BitOperations.RotateLeft(e, 30);
                b += BitOperations.RotateLeft(c, 5) + Parity(d, e, a) + w[i + 3] + 0x6ed9eba1;
                d = BitOperations.RotateLeft(d, 30);
                a += BitOperations.RotateLeft(b, 5) + Parity(c, d, e) + w[i + 4] + 0x6ed9eba1;
                c = BitOperations.RotateLeft(c, 30);
            }

            for (i = 40; i < 60; i += 5)
            {
                e += BitOperations.RotateLeft(a, 5) + Majority(b, c, d) + w[i] + 0x8f1bbcdc;
                b = BitOperations.RotateLeft(b, 30);
                d += BitOperations.RotateLeft(e, 5) + Majority(a, b, c) + w[i + 1] + 0x8f1bbcdc;
                a = BitOperations.RotateLeft(a, 30);
                c += BitOperations.RotateLeft(d, 5) + Majority(e, a, b) + w[i + 2] + 0x8f1bbcdc;
                e = BitOperations.RotateLeft(e, 30);
                b += BitOperations.RotateLeft(c, 5) + Majority(d, e, a) + w[i + 3] + 0x8f1bbcdc;
                d = BitOperations.RotateLeft(d, 30);
                a += BitOperations.RotateLeft(b, 5) + Majority(c, d, e) + w[i + 4] + 0x8f1bbcdc;
                c = BitOperations.RotateLeft(c, 30);
            }

            for (i = 60; i < 80; i += 5)
            {
                e += BitOperations.RotateLeft(a, 5) + Parity(b, c, d) + w[i] + 0xca62c1d6;
                b = BitOperations.RotateLeft(b, 30);
                d += BitOperations.RotateLeft(e, 5) + Parity(a, b, c) + w[i + 1] + 0xca62c1d6;
                a = BitOperations.RotateLeft(a, 30);
                c += BitOperations.RotateLeft(d, 5) + Parity(e, a, b) + w[i + 2] + 0xca62c1d6;
                e = BitOperations.RotateLeft(e, 30);
                b += BitOperations.RotateLeft(c, 5) + Parity(d, e, a) + w[i + 3] + 0xca62c1d6;
                d = BitOperations.RotateLeft(d, 30);
                a += BitOperations.RotateLeft(b, 5) + Parity(c, d, e) + w[i + 4] + 0xca62c1d6;
                c = BitOperations.RotateLeft(c, 30);
            }

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Choose(uint b, uint c, uint d) => d ^ (b & (c ^ d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Parity(uint b, uint c, uint d) => b ^ c ^ d;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Majority(uint b, uint c, uint d) => (b & c) | (d & (b | c));
}
