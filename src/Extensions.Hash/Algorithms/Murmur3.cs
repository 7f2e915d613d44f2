using System.Buffers.Binary;
using static System.Numerics.BitOperations;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>
/// MurmurHash3 of 32 bits. A context is the hash, up to three bytes that wait (the last one highest, their number in the lowest bits), and the length.
/// </summary>
internal sealed unsafe class Murmur3A : SeededHash
{
    public override string Name => "murmur3a";

    public override int DigestSize => sizeof(uint);

    public override int BlockSize => sizeof(uint);

    public override int ContextSize => 12;

    public override string Layout => "lll";

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            uint* words = (uint*)start;
            words[2] += (uint)data.Length;
            uint hash = words[0];
            uint waiting = words[1];
            uint count = waiting & 3;
            byte* next = first;
            byte* end = first + data.Length;
            if (count != 0 && end - next >= 4 - count)
            {
                for (; count < 4; count++)
                    waiting = waiting >> 8 | (uint)*next++ << 24;
                waiting = Scramble(waiting);
                hash = Add(hash, waiting);
                count = 0;
            }

            if (count == 0)
            {
                for (; end - next >= 4; next += 4)
                    hash = Add(hash, Scramble(*(uint*)next));
            }

            for (; next < end; count++)
                waiting = waiting >> 8 | (uint)*next++ << 24;
            words[0] = hash;
            words[1] = waiting & ~0xffu | count;
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            uint* words = (uint*)start;
            uint hash = words[0];
            int count = (int)words[1] & 3;
            if (count != 0)
                hash ^= Scramble(words[1] >> (4 - count) * 8);
            BinaryPrimitives.WriteUInt32BigEndian(digest, MurmurBits.Spread(hash ^ words[2]));
        }
    }

    protected override void Seed(Span<byte> context, ulong seed) => BinaryPrimitives.WriteUInt32LittleEndian(context, (uint)seed);

    private static uint Add(uint hash, uint scrambled) => RotateLeft(hash ^ scrambled, 13) * 5 + 0xe6546b64;

    private static uint Scramble(uint word) => RotateLeft(word * 0xcc9e2d51, 15) * 0x1b873593;
}

/// <summary>The last step of MurmurHash3: every bit reaches every other.</summary>
internal static class MurmurBits
{
    public static uint Spread(uint hash)
    {
        hash = (hash ^ hash >> 16) * 0x85ebca6b;
        hash = (hash ^ hash >> 13) * 0xc2b2ae35;
        return hash ^ hash >> 16;
    }

    public static ulong Spread(ulong hash)
    {
        hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccd;
        hash = (hash ^ hash >> 33) * 0xc4ceb9fe1a85ec53;
        return hash ^ hash >> 33;
    }
}
