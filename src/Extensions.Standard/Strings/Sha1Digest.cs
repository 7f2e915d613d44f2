using System.Buffers.Binary;
using System.Numerics;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>SHA-1 (RFC 3174), without the cost of loading a cryptography library for one digest.</summary>
internal static class Sha1Digest
{
    /// <summary>Writes the 20 bytes of the digest of <paramref name="data"/>.</summary>
    public static void Compute(ReadOnlySpan<byte> data, Span<byte> digest)
    {
        Span<uint> state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
        DigestBlocks blocks = new(data, stackalloc byte[DigestBlocks.TailSize], isBigEndian: true);
        while (blocks.TryTake(out ReadOnlySpan<byte> block))
            Mix(state, block);
        for (int i = 0; i < 5; i++)
            BinaryPrimitives.WriteUInt32BigEndian(digest[(4 * i)..], state[i]);
    }

    private static void Mix(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[80];
        for (int i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        for (int i = 16; i < 80; i++)
            words[i] = BitOperations.RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
        for (int i = 0; i < 80; i++)
        {
            uint f = i switch
            {
                < 20 => (b & c | ~b & d) + 0x5a827999,
                < 40 => (b ^ c ^ d) + 0x6ed9eba1,
                < 60 => (b & c | b & d | c & d) + 0x8f1bbcdc,
                _ => (b ^ c ^ d) + 0xca62c1d6,
            };
            uint next = BitOperations.RotateLeft(a, 5) + f + e + words[i];
            e = d;
            d = c;
            c = BitOperations.RotateLeft(b, 30);
            b = a;
            a = next;
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
    }
}
