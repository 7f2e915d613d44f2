using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using static System.Numerics.BitOperations;

namespace MiniPhp.Runtime.Hashing;

/// <summary>SHA-384, SHA-512, SHA-512/224 and SHA-512/256 (FIPS 180-4).</summary>
public sealed unsafe class Sha512 : BlockHash
{
    private readonly ulong[] _initial;

    private Sha512(string name, int digestSize, ulong[] initial)
    {
        Name = name;
        DigestSize = digestSize;
        _initial = initial;
    }

    public static Sha512 Bits384 { get; } = new("sha384", 48,
    [
        0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
        0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
    ]);

    public static Sha512 Bits512To224 { get; } = new("sha512/224", 28,
    [
        0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82, 0x679dd514582f9fcf,
        0x0f6d2b697bd44da8, 0x77e36f7304c48942, 0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1,
    ]);

    public static Sha512 Bits512To256 { get; } = new("sha512/256", 32,
    [
        0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151, 0x963877195940eabd,
        0x96283ee2a88effe3, 0xbe5e1e2553863992, 0x2b0199fc2c85b8aa, 0x0eb72ddc81c52ca2,
    ]);

    public static Sha512 Bits512 { get; } = new("sha512", 64,
    [
        0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
        0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
    ]);

    /// <summary>The first bits of the fractions of the cube roots of the first primes.</summary>
    private static ReadOnlySpan<ulong> Constants =>
    [
        0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc,
        0x3956c25bf348b538, 0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118,
        0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
        0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694,
        0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
        0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
        0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4,
        0xc6e00bf33da88fc2, 0xd5a79147930aa725, 0x06ca6351e003826f, 0x142929670a0e6e70,
        0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
        0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
        0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30,
        0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
        0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8,
        0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3,
        0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
        0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b,
        0xca273eceea26619c, 0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178,
        0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
        0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c,
        0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
    ];

    public override string Name { get; }

    public override int DigestSize { get; }

    public override int BlockSize => 128;

    public override string Layout => "q8q2b128.";

    protected override int StateSize => 64;

    protected override int LengthSize => 16;

    protected override void Load(Span<byte> context) => Load(context, _initial);

    protected override void WriteTrailer(byte* length, byte* trailer)
    {
        ((ulong*)trailer)[0] = BinaryPrimitives.ReverseEndianness(((ulong*)length)[1]);
        ((ulong*)trailer)[1] = BinaryPrimitives.ReverseEndianness(((ulong*)length)[0]);
    }

    protected override void WriteDigest(byte* state, Span<byte> digest) => BigEndian.Write((ulong*)state, digest);

    [SkipLocalsInit]
    protected override void Compress(byte* state, byte* blocks, int count)
    {
        ulong* s = (ulong*)state;
        ulong* w = stackalloc ulong[80];
        fixed (ulong* k = Constants)
        {
            for (; count > 0; count--, blocks += 128)
            {
                int i;
                for (i = 0; i < 16; i++)
                    w[i] = BinaryPrimitives.ReverseEndianness(((ulong*)blocks)[i]);
                for (; i < 80; i++)
                    w[i] = w[i - 16] + w[i - 7] + (RotateRight(w[i - 15], 1) ^ RotateRight(w[i - 15], 8) ^ (w[i - 15] >> 7)) + (RotateRight(w[i - 2], 19) ^ RotateRight(w[i - 2], 61) ^ (w[i - 2] >> 6));
                Mix(s, w, k);
            }
        }
    }

    private static void Mix(ulong* s, ulong* w, ulong* k)
    {
        ulong a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
        for (int i = 0; i < 80; i += 8)
        {
            h += Choose(e, f, g) + (RotateRight(e, 14) ^ RotateRight(e, 18) ^ RotateRight(e, 41)) + k[i] + w[i];
            d += h;
            h += Majority(a, b, c) + (RotateRight(a, 28) ^ RotateRight(a, 34) ^ RotateRight(a, 39));
            g += Choose(d, e, f) + (RotateRight(d, 14) ^ RotateRight(d, 18) ^ RotateRight(d, 41)) + k[i + 1] + w[i + 1];
            c += g;
            g += Majority(h, a, b) + (RotateRight(h, 28) ^ RotateRight(h, 34) ^ RotateRight(h, 39));
            f += Choose(c, d, e) + (RotateRight(c, 14) ^ RotateRight(c, 18) ^ RotateRight(c, 41)) + k[i + 2] + w[i + 2];
            b += f;
            f += Majority(g, h, a) + (RotateRight(g, 28) ^ RotateRight(g, 34) ^ RotateRight(g, 39));
            e += Choose(b, c, d) + (RotateRight(b, 14) ^ RotateRight(b, 18) ^ RotateRight(b, 41)) + k[i + 3] + w[i + 3];
            a += e;
            e += Majority(f, g, h) + (RotateRight(f, 28) ^ RotateRight(f, 34) ^ RotateRight(f, 39));
            d += Choose(a, b, c) + (RotateRight(a, 14) ^ RotateRight(a, 18) ^ RotateRight(a, 41)) + k[i + 4] + w[i + 4];
            h += d;
            d += Majority(e, f, g) + (RotateRight(e, 28) ^ RotateRight(e, 34) ^ RotateRight(e, 39));
            c += Choose(h, a, b) + (RotateRight(h, 14) ^ RotateRight(h, 18) ^ RotateRight(h, 41)) + k[i + 5] + w[i + 5];
            g += c;
            c += Majority(d, e, f) + (RotateRight(d, 28) ^ RotateRight(d, 34) ^ RotateRight(d, 39));
            b += Choose(g, h, a) + (RotateRight(g, 14) ^ RotateRight(g, 18) ^ RotateRight(g, 41)) + k[i + 6] + w[i + 6];
            f += b;
            b += Majority(c, d, e) + (RotateRight(c, 28) ^ RotateRight(c, 34) ^ RotateRight(c, 39));
            a += Choose(f, g, h) + (RotateRight(f, 14) ^ RotateRight(f, 18) ^ RotateRight(f, 41)) + k[i + 7] + w[i + 7];
            e += a;
            a += Majority(b, c, d) + (RotateRight(b, 28) ^ RotateRight(b, 34) ^ RotateRight(b, 39));
        }

        s[0] += a;
        s[1] += b;
        s[2] += c;
        s[3] += d;
        s[4] += e;
        s[5] += f;
        s[6] += g;
        s[7] += h;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Choose(ulong e, ulong f, ulong g) => g ^ (e & (f ^ g));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Majority(ulong a, ulong b, ulong c) => (a & b) | (c & (a | b));
}
