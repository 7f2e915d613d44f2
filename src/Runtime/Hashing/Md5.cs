using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Hashing;

/// <summary>MD5 (RFC 1321). A context is the length in bytes (29 bits and the rest), the state, the buffer, and room that PHP uses on other processors.</summary>
public sealed unsafe class Md5 : HashAlgorithm
{
    private const int BufferOffset = 24;
    private const uint LowLength = 0x1fffffff;

    private Md5()
    {
    }

    public static Md5 Instance { get; } = new();

    public override string Name => "md5";

    public override int DigestSize => 16;

    public override int BlockSize => 64;

    public override int ContextSize => 152;

    public override string Layout => "llllllb64l16.";

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            uint* words = (uint*)start;
            byte* buffer = start + BufferOffset;
            uint before = words[0];
            words[0] = before + (uint)data.Length & LowLength;
            if (words[0] < before)
                words[1]++;
            words[1] += (uint)data.Length >> 29;

            int held = (int)before & 63;
            byte* next = first;
            int rest = data.Length;
            if (held != 0)
            {
                int room = 64 - held;
                if (rest < room)
                {
                    Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)rest);
                    return;
                }

                Unsafe.CopyBlockUnaligned(buffer + held, next, (uint)room);
                Compress(words + 2, buffer, 1);
                next += room;
                rest -= room;
            }

            Compress(words + 2, next, rest >> 6);
            Unsafe.CopyBlockUnaligned(buffer, next + (rest & ~63), (uint)rest & 63);
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            uint* words = (uint*)start;
            byte* buffer = start + BufferOffset;
            int held = (int)words[0] & 63;
            buffer[held++] = 0x80;
            if (held > 56)
            {
                Unsafe.InitBlockUnaligned(buffer + held, 0, (uint)(64 - held));
                Compress(words + 2, buffer, 1);
                held = 0;
            }

            Unsafe.InitBlockUnaligned(buffer + held, 0, (uint)(56 - held));
            ((uint*)buffer)[14] = words[0] << 3;
            ((uint*)buffer)[15] = words[1];
            Compress(words + 2, buffer, 1);
            new ReadOnlySpan<byte>(words + 2, 16).CopyTo(digest);
        }
    }

    protected override void Load(Span<byte> context)
    {
        fixed (byte* start = context)
        {
            uint* state = (uint*)start + 2;
            state[0] = 0x67452301;
            state[1] = 0xefcdab89;
            state[2] = 0x98badcfe;
            state[3] = 0x10325476;
        }
    }

    private static void Compress(uint* state, byte* blocks, int count)
    {
        uint a = state[0], b = state[1], c = state[2], d = state[3];
        for (; count > 0; count--, blocks += 64)
        {
            uint* x = (uint*)blocks;
            uint a0 = a, b0 = b, c0 = c, d0 = d;
            a = F(a, b, c, d, x[0] + 0xd76aa478, 7);
            d = F(d, a, b, c, x[1] + 0xe8c7b756, 12);
            c = F(c, d, a, b, x[2] + 0x242070db, 17);
            b = F(b, c, d, a, x[3] + 0xc1bdceee, 22);
            a = F(a, b, c, d, x[4] + 0xf57c0faf, 7);
            d = F(d, a, b, c, x[5] + 0x4787c62a, 12);
            c = F(c, d, a, b, x[6] + 0xa8304613, 17);
            b = F(b, c, d, a, x[7] + 0xfd469501, 22);
            a = F(a, b, c, d, x[8] + 0x698098d8, 7);
            d = F(d, a, b, c, x[9] + 0x8b44f7af, 12);
            c = F(c, d, a, b, x[10] + 0xffff5bb1, 17);
            b = F(b, c, d, a, x[11] + 0x895cd7be, 22);
            a = F(a, b, c, d, x[12] + 0x6b901122, 7);
            d = F(d, a, b, c, x[13] + 0xfd987193, 12);
            c = F(c, d, a, b, x[14] + 0xa679438e, 17);
            b = F(b, c, d, a, x[15] + 0x49b40821, 22);

            a = G(a, b, c, d, x[1] + 0xf61e2562, 5);
            d = G(d, a, b, c, x[6] + 0xc040b340, 9);
            c = G(c, d, a, b, x[11] + 0x265e5a51, 14);
            b = G(b, c, d, a, x[0] + 0xe9b6c7aa, 20);
            a = G(a, b, c, d, x[5] + 0xd62f105d, 5);
            d = G(d, a, b, c, x[10] + 0x02441453, 9);
            c = G(c, d, a, b, x[15] + 0xd8a1e681, 14);
            b = G(b, c, d, a, x[4] + 0xe7d3fbc8, 20);
            a = G(a, b, c, d, x[9] + 0x21e1cde6, 5);
            d = G(d, a, b, c, x[14] + 0xc33707d6, 9);
            c = G(c, d, a, b, x[3] + 0xf4d50d87, 14);
            b = G(b, c, d, a, x[8] + 0x455a14ed, 20);
            a = G(a, b, c, d, x[13] + 0xa9e3e905, 5);
            d = G(d, a, b, c, x[2] + 0xfcefa3f8, 9);
            c = G(c, d, a, b, x[7] + 0x676f02d9, 14);
            b = G(b, c, d, a, x[12] + 0x8d2a4c8a, 20);

            a = H(a, b, c, d, x[5] + 0xfffa3942, 4);
            d = H(d, a, b, c, x[8] + 0x8771f681, 11);
            c = H(c, d, a, b, x[11] + 0x6d9d6122, 16);
            b = H(b, c, d, a, x[14] + 0xfde5380c, 23);
            a = H(a, b, c, d, x[1] + 0xa4beea44, 4);
            d = H(d, a, b, c, x[4] + 0x4bdecfa9, 11);
            c = H(c, d, a, b, x[7] + 0xf6bb4b60, 16);
            b = H(b, c, d, a, x[10] + 0xbebfbc70, 23);
            a = H(a, b, c, d, x[13] + 0x289b7ec6, 4);
            d = H(d, a, b, c, x[0] + 0xeaa127fa, 11);
            c = H(c, d, a, b, x[3] + 0xd4ef3085, 16);
            b = H(b, c, d, a, x[6] + 0x04881d05, 23);
            a = H(a, b, c, d, x[9] + 0xd9d4d039, 4);
            d = H(d, a, b, c, x[12] + 0xe6db99e5, 11);
            c = H(c, d, a, b, x[15] + 0x1fa27cf8, 16);
            b = H(b, c, d, a, x[2] + 0xc4ac5665, 23);

            a = I(a, b, c, d, x[0] + 0xf4292244, 6);
            d = I(d, a, b, c, x[7] + 0x432aff97, 10);
            c = I(c, d, a, b, x[14] + 0xab9423a7, 15);
            b = I(b, c, d, a, x[5] + 0xfc93a039, 21);
            a = I(a, b, c, d, x[12] + 0x655b59c3, 6);
            d = I(d, a, b, c, x[3] + 0x8f0ccc92, 10);
            c = I(c, d, a, b, x[10] + 0xffeff47d, 15);
            b = I(b, c, d, a, x[1] + 0x85845dd1, 21);
            a = I(a, b, c, d, x[8] + 0x6fa87e4f, 6);
            d = I(d, a, b, c, x[15] + 0xfe2ce6e0, 10);
            c = I(c, d, a, b, x[6] + 0xa3014314, 15);
            b = I(b, c, d, a, x[13] + 0x4e0811a1, 21);
            a = I(a, b, c, d, x[4] + 0xf7537e82, 6);
            d = I(d, a, b, c, x[11] + 0xbd3af235, 10);
            c = I(c, d, a, b, x[2] + 0x2ad7d2bb, 15);
            b = I(b, c, d, a, x[9] + 0xeb86d391, 21);

            a += a0;
            b += b0;
            c += c0;
            d += d0;
        }

        state[0] = a;
        state[1] = b;
        state[2] = c;
        state[3] = d;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint F(uint a, uint b, uint c, uint d, uint x, int shift) => b + BitOperations.RotateLeft(a + x + (d ^ (b & (c ^ d))), shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint G(uint a, uint b, uint c, uint d, uint x, int shift) => b + BitOperations.RotateLeft(a + x + (c ^ (d & (b ^ c))), shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint H(uint a, uint b, uint c, uint d, uint x, int shift) => b + BitOperations.RotateLeft(a + x + (b ^ c ^ d), shift);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint I(uint a, uint b, uint c, uint d, uint x, int shift) => b + BitOperations.RotateLeft(a + x + (c ^ (b | ~d)), shift);
}
