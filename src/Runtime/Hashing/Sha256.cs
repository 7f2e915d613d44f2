using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using static System.Numerics.BitOperations;

namespace MiniPhp.Runtime.Hashing;

/// <summary>SHA-224 and SHA-256 (FIPS 180-4).</summary>
public sealed unsafe class Sha256 : BlockHash
{
    private readonly uint[] _initial;

    private Sha256(string name, int digestSize, uint[] initial)
    {
        Name = name;
        DigestSize = digestSize;
        _initial = initial;
    }

    public static Sha256 Bits224 { get; } = new("sha224", 28,
    [
        0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
    ]);

    public static Sha256 Bits256 { get; } = new("sha256", 32,
    [
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    ]);

    /// <summary>The first bits of the fractions of the cube roots of the first primes.</summary>
    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    public override string Name { get; }

    public override int DigestSize { get; }

    public override int BlockSize => 64;

    public override string Layout => "l8l2b64.";

    protected override int StateSize => 32;

    protected override void Load(Span<byte> context) => Load(context, _initial);

    protected override void WriteTrailer(byte* length, byte* trailer)
    {
        *(ulong*)trailer = BinaryPrimitives.ReverseEndianness(*(ulong*)length);
    }

    protected override void WriteDigest(byte* state, Span<byte> digest) => BigEndian.Write((uint*)state, digest);

    [SkipLocalsInit]
    protected override void Compress(byte* state, byte* blocks, int count)
    {
        uint* s = (uint*)state;
        uint* w = stackalloc uint[64];
        fixed (uint* k = Constants)
        {
            for (; count > 0; count--, blocks += 64)
            {
                int i;
                for (i = 0; i < 16; i++)
                    w[i] = BinaryPrimitives.ReverseEndianness(((uint*)blocks)[i]);
                for (; i < 64; i++)
                    w[i] = w[i - 16] + w[i - 7] + (RotateRight(w[i - 15], 7) ^ RotateRight(w[i - 15], 18) ^ (w[i - 15] >> 3)) + (RotateRight(w[i - 2], 17) ^ RotateRight(w[i - 2], 19) ^ (w[i - 2] >> 10));
                Mix(s, w, k);
            }
        }
    }

    private static void Mix(uint* s, uint* w, uint* k)
    {
        uint a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
        for (int i = 0; i < 64; i += 8)
        {
            h += Choose(e, f, g) + (RotateRight(e, 6) ^ RotateRight(e, 11) ^ RotateRight(e, 25)) + k[i] + w[i];
            d += h;
            h += Majority(a, b, c) + (RotateRight(a, 2) ^ RotateRight(a, 13) ^ RotateRight(a, 22));
            g += Choose(d, e, f) + (RotateRight(d, 6) ^ RotateRight(d, 11) ^ RotateRight(d, 25)) + k[i + 1] + w[i + 1];
            c += g;
            g += Majority(h, a, b) + (RotateRight(h, 2) ^ RotateRight(h, 13) ^ RotateRight(h, 22));
            f += Choose(c, d, e) + (RotateRight(c, 6) ^ RotateRight(c, 11) ^ RotateRight(c, 25)) + k[i + 2] + w[i + 2];
            b += f;
            f += Majority(g, h, a) + (RotateRight(g, 2) ^ RotateRight(g, 13) ^ RotateRight(g, 22));
            e += Choose(b, c, d) + (RotateRight(b, 6) ^ RotateRight(b, 11) ^ RotateRight(b, 25)) + k[i + 3] + w[i + 3];
            a += e;
            e += Majority(f, g, h) + (RotateRight(f, 2) ^ RotateRight(f, 13) ^ RotateRight(f, 22));
            d += Choose(a, b, c) + (RotateRight(a, 6) ^ RotateRight(a, 11) ^ RotateRight(a, 25)) + k[i + 4] + w[i + 4];
            h += d;
            d += Majority(e, f, g) + (RotateRight(e, 2) ^ RotateRight(e, 13) ^ RotateRight(e, 22));
            c += Choose(h, a, b) + (RotateRight(h, 6) ^ RotateRight(h, 11) ^ RotateRight(h, 25)) + k[i + 5] + w[i + 5];
            g += c;
            c += Majority(d, e, f) + (RotateRight(d, 2) ^ RotateRight(d, 13) ^ RotateRight(d, 22));
            b += Choose(g, h, a) + (RotateRight(g, 6) ^ RotateRight(g, 11) ^ RotateRight(g, 25)) + k[i + 6] + w[i + 6];
            f += b;
            b += Majority(c, d, e) + (RotateRight(c, 2) ^ RotateRight(c, 13) ^ RotateRight(c, 22));
            a += Choose(f, g, h) + (RotateRight(f, 6) ^ RotateRight(f, 11) ^ RotateRight(f, 25)) + k[i + 7] + w[i + 7];
            e += a;
            a += Majority(b, c, d) + (RotateRight(b, 2) ^ RotateRight(b, 13) ^ RotateRight(b, 22));
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
    private static uint Choose(uint e, uint f, uint g) => g ^ (e & (f ^ g));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Majority(uint a, uint b, uint c) => (a & b) | (c & (a | b));
}
