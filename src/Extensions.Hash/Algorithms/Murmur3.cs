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

/// <summary>MurmurHash3 of 128 bits in words of 32. A context is the hash, up to fifteen bytes that wait (their number in the lowest bits of the last word), and the length.</summary>
internal sealed unsafe class Murmur3C : SeededHash
{
    private const int Size = 16;

    public override string Name => "murmur3c";

    public override int DigestSize => Size;

    public override int BlockSize => sizeof(uint);

    public override int ContextSize => 36;

    public override string Layout => "lllllllll";

    private static ReadOnlySpan<uint> Factors => [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            uint* hash = (uint*)start;
            uint* waiting = hash + 4;
            hash[8] += (uint)data.Length;
            uint count = waiting[3] & 15;
            byte* next = first;
            byte* end = first + data.Length;
            if (count != 0 && end - next >= Size - count)
            {
                while (count < Size)
                    Append(waiting, count++, *next++);
                Mix(hash, waiting);
                count = 0;
            }

            if (count == 0)
            {
                for (; end - next >= Size; next += Size)
                {
                    for (int i = 0; i < 4; i++)
                        waiting[i] = ((uint*)next)[i];
                    Mix(hash, waiting);
                }
            }

            while (next < end)
                Append(waiting, count++, *next++);
            waiting[3] = waiting[3] & ~0xffu | count;
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            uint* hash = (uint*)start;
            uint* waiting = hash + 4;
            int count = (int)waiting[3] & 15;
            int last = (count - 1) / 4;
            for (int i = 0; count != 0 && i <= last; i++)
                hash[i] ^= Scramble(i == last ? waiting[i] >> (4 * (i + 1) - count) * 8 : waiting[i], i);

            for (int i = 0; i < 4; i++)
                hash[i] ^= hash[8];
            Blend(hash);
            for (int i = 0; i < 4; i++)
                hash[i] = MurmurBits.Spread(hash[i]);
            Blend(hash);
            for (int i = 0; i < 4; i++)
                BinaryPrimitives.WriteUInt32BigEndian(digest[(4 * i)..], hash[i]);
        }
    }

    protected override void Seed(Span<byte> context, ulong seed)
    {
        for (int i = 0; i < 4; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(context[(4 * i)..], (uint)seed);
    }

    private static void Append(uint* waiting, uint position, byte value)
    {
        ref uint word = ref waiting[position >> 2];
        word = word >> 8 | (uint)value << 24;
    }

    private static uint Scramble(uint word, int place) => RotateLeft(word * Factors[place], 15 + place) * Factors[place + 1 & 3];

    /// <summary>Mixes four words into the hash; they are not the same afterwards, as in PHP.</summary>
    private static void Mix(uint* hash, uint* words)
    {
        hash[0] = (RotateLeft(hash[0] ^ (words[0] = Scramble(words[0], 0)), 19) + hash[1]) * 5 + 0x561ccd1b;
        hash[1] = (RotateLeft(hash[1] ^ (words[1] = Scramble(words[1], 1)), 17) + hash[2]) * 5 + 0x0bcaa747;
        hash[2] = (RotateLeft(hash[2] ^ (words[2] = Scramble(words[2], 2)), 15) + hash[3]) * 5 + 0x96cd1c35;
        hash[3] = (RotateLeft(hash[3] ^ (words[3] = Scramble(words[3], 3)), 13) + hash[0]) * 5 + 0x32ac3b17;
    }

    private static void Blend(uint* hash)
    {
        hash[0] += hash[1] + hash[2] + hash[3];
        hash[1] += hash[0];
        hash[2] += hash[0];
        hash[3] += hash[0];
    }
}

/// <summary>MurmurHash3 of 128 bits in words of 64. A context is the hash, up to fifteen bytes that wait (their number in the lowest bits of the last word), and the length.</summary>
internal sealed unsafe class Murmur3F : SeededHash
{
    private const int Size = 16;
    private const ulong First = 0x87c37b91114253d5;
    private const ulong Second = 0x4cf5ad432745937f;

    public override string Name => "murmur3f";

    public override int DigestSize => Size;

    public override int BlockSize => sizeof(ulong);

    public override int ContextSize => 40;

    public override string Layout => "qqqql";

    public override void Update(Span<byte> context, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = context)
        fixed (byte* first = data)
        {
            ulong* hash = (ulong*)start;
            ulong* waiting = hash + 2;
            *(uint*)(hash + 4) += (uint)data.Length;
            uint count = (uint)waiting[1] & 15;
            byte* next = first;
            byte* end = first + data.Length;
            if (count != 0 && end - next >= Size - count)
            {
                while (count < Size)
                    Append(waiting, count++, *next++);
                Mix(hash, waiting);
                count = 0;
            }

            if (count == 0)
            {
                for (; end - next >= Size; next += Size)
                {
                    waiting[0] = *(ulong*)next;
                    waiting[1] = ((ulong*)next)[1];
                    Mix(hash, waiting);
                }
            }

            while (next < end)
                Append(waiting, count++, *next++);
            waiting[1] = waiting[1] & ~0xffUL | count;
        }
    }

    public override void Finish(Span<byte> context, Span<byte> digest)
    {
        fixed (byte* start = context)
        {
            ulong* hash = (ulong*)start;
            ulong* waiting = hash + 2;
            int count = (int)waiting[1] & 15;
            if (count > 8)
                hash[1] ^= ScrambleSecond(waiting[1] >> (16 - count) * 8);
            if (count != 0)
                hash[0] ^= ScrambleFirst(count > 8 ? waiting[0] : waiting[0] >> (8 - count) * 8);

            uint length = *(uint*)(hash + 4);
            hash[0] ^= length;
            hash[1] ^= length;
            Blend(hash);
            hash[0] = MurmurBits.Spread(hash[0]);
            hash[1] = MurmurBits.Spread(hash[1]);
            Blend(hash);
            BinaryPrimitives.WriteUInt64BigEndian(digest, hash[0]);
            BinaryPrimitives.WriteUInt64BigEndian(digest[8..], hash[1]);
        }
    }

    protected override void Seed(Span<byte> context, ulong seed)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(context, seed);
        BinaryPrimitives.WriteUInt64LittleEndian(context[8..], seed);
    }

    private static void Append(ulong* waiting, uint position, byte value)
    {
        ref ulong word = ref waiting[position >> 3];
        word = word >> 8 | (ulong)value << 56;
    }

    private static ulong ScrambleFirst(ulong word) => RotateLeft(word * First, 31) * Second;

    private static ulong ScrambleSecond(ulong word) => RotateLeft(word * Second, 33) * First;

    /// <summary>Mixes two words into the hash; they are not the same afterwards, as in PHP.</summary>
    private static void Mix(ulong* hash, ulong* words)
    {
        hash[0] = (RotateLeft(hash[0] ^ (words[0] = ScrambleFirst(words[0])), 27) + hash[1]) * 5 + 0x52dce729;
        hash[1] = (RotateLeft(hash[1] ^ (words[1] = ScrambleSecond(words[1])), 31) + hash[0]) * 5 + 0x38495ab5;
    }

    private static void Blend(ulong* hash)
    {
        hash[0] += hash[1];
        hash[1] += hash[0];
    }
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
