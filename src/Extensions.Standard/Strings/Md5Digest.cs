using System.Buffers.Binary;
using System.Numerics;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>MD5 (RFC 1321), without the cost of loading a cryptography library for one digest.</summary>
internal static class Md5Digest
{
    private static ReadOnlySpan<byte> Shifts => [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    private static readonly uint[] Sines = MakeSines();

    private static uint[] MakeSines()
    {
        var sines = new uint[64];
        for (int i = 0; i < 64; i++)
            sines[i] = (uint)(long)(Math.Abs(Math.Sin(i + 1)) * 4294967296.0);
        return sines;
    }

    /// <summary>Writes the 16 bytes of the digest of <paramref name="data"/>.</summary>
    public static void Compute(ReadOnlySpan<byte> data, Span<byte> digest)
    {
        Span<uint> state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
        DigestBlocks blocks = new(data, stackalloc byte[DigestBlocks.TailSize], isBigEndian: false);
        while (blocks.TryTake(out ReadOnlySpan<byte> block))
            Mix(state, block);
        for (int i = 0; i < 4; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(digest[(4 * i)..], state[i]);
    }

    private static void Mix(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[16];
        for (int i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(block[(4 * i)..]);
        uint a = state[0], b = state[1], c = state[2], d = state[3];
        for (int i = 0; i < 64; i++)
        {
            (uint f, int word) = (i >> 4) switch
            {
                0 => (b & c | ~b & d, i),
                1 => (d & b | ~d & c, 5 * i + 1),
                2 => (b ^ c ^ d, 3 * i + 5),
                _ => (c ^ (b | ~d), 7 * i),
            };
            f += a + Sines[i] + words[word & 15];
            a = d;
            d = c;
            c = b;
            b += BitOperations.RotateLeft(f, Shifts[i >> 4 << 2 | i & 3]);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }
}
