using System.Numerics;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>MD4 (RFC 1320).</summary>
internal sealed unsafe class Md4 : BlockHash
{
    public override string Name => "md4";

    public override int DigestSize => 16;

    public override int BlockSize => 64;

    public override string Layout => "l4l2b64.";

    protected override int StateSize => 16;

    protected override void Load(Span<byte> context) => Load(context, [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);

    protected override void Compress(byte* state, byte* blocks, int count)
    {
        uint* h = (uint*)state;
        uint a = h[0], b = h[1], c = h[2], d = h[3];
        for (; count > 0; count--, blocks += 64)
        {
            uint* x = (uint*)blocks;
            uint a0 = a, b0 = b, c0 = c, d0 = d;
            a = F(a, b, c, d, x[0], 3);
            d = F(d, a, b, c, x[1], 7);
            c = F(c, d, a, b, x[2], 11);
            b = F(b, c, d, a, x[3], 19);
            a = F(a, b, c, d, x[4], 3);
            d = F(d, a, b, c, x[5], 7);
            c = F(c, d, a, b, x[6], 11);
            b = F(b, c, d, a, x[7], 19);
            a = F(a, b, c, d, x[8], 3);
            d = F(d, a, b, c, x[9], 7);
            c = F(c, d, a, b, x[10], 11);
            b = F(b, c, d, a, x[11], 19);
            a = F(a, b, c, d, x[12], 3);
            d = F(d, a, b, c, x[13], 7);
            c = F(c, d, a, b, x[14], 11);
            b = F(b, c, d, a, x[15], 19);

            a = G(a, b, c, d, x[0], 3);
            d = G(d, a, b, c, x[4], 5);
            c = G(c, d, a, b, x[8], 9);
            b = G(b, c, d, a, x[12], 13);
            a = G(a, b, c, d, x[1], 3);
            d = G(d, a, b, c, x[5], 5);
            c = G(c, d, a, b, x[9], 9);
            b = G(b, c, d, a, x[13], 13);
            a = G(a, b, c, d, x[2], 3);
            d = G(d, a, b, c, x[6], 5);
            c = G(c, d, a, b, x[10], 9);
            b = G(b, c, d, a, x[14], 13);
            a = G(a, b, c, d, x[3], 3);
            d = G(d, a, b, c, x[7], 5);
            c = G(c, d, a, b, x[11], 9);
            b = G(b, c, d, a, x[15], 13);

            a = H(a, b, c, d, x[0], 3);
            d = H(d, a, b, c, x[8], 9);
            c = H(c, d, a, b, x[4], 11);
            b = H(b, c, d, a, x[12], 15);
            a = H(a, b, c, d, x[2], 3);
            d = H(d, a, b, c, x[10], 9);
            c = H(c, d, a, b, x[6], 11);
            b = H(b, c, d, a, x[14], 15);
            a = H(a, b, c, d, x[1], 3);
            d = H(d, a, b, c, x[9], 9);
            c = H(c, d, a, b, x[5], 11);
            b = H(b, c, d, a, x[13], 15);
            a = H(a, b, c, d, x[3], 3);
            d = H(d, a, b, c, x[11], 9);
            c = H(c, d, a, b, x[7], 11);
            b = H(b, c, d, a, x[15], 15);

            a += a0;
            b += b0;
            c += c0;
            d += d0;
        }

        h[0] = a;
        h[1] = b;
        h[2] = c;
        h[3] = d;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint F(uint a, uint b, uint c, uint d, uint x, int shift) => BitOperations.RotateLeft(a + x + (d ^ (b & (c ^ d))), shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint G(uint a, uint b, uint c, uint d, uint x, int shift) => BitOperations.RotateLeft(a + x + ((b & (c | d)) | (c & d)) + 0x5a827999, shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint H(uint a, uint b, uint c, uint d, uint x, int shift) => BitOperations.RotateLeft(a + x + (b ^ c ^ d) + 0x6ed9eba1, shift);
}
