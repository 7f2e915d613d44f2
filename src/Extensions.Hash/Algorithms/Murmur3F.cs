using System.Buffers.Binary;
using static System.Numerics.BitOperations;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>MurmurHash3 of 128 bits in words of 64.</summary>
internal sealed unsafe class Murmur3F : Murmur3Wide<ulong, Murmur3F.Rounds>
{
    private const ulong First = 0x87c37b91114253d5;
    private const ulong Second = 0x4cf5ad432745937f;

    public override string Name => "murmur3f";

    public override string Layout => "qqqql";

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

    private static ulong ScrambleFirst(ulong word) => RotateLeft(word * First, 31) * Second;

    private static ulong ScrambleSecond(ulong word) => RotateLeft(word * Second, 33) * First;

    internal readonly struct Rounds : IMurmurRounds<ulong>
    {
        public static void Mix(ulong* hash, ulong* words)
        {
            hash[0] = (RotateLeft(hash[0] ^ (words[0] = ScrambleFirst(words[0])), 27) + hash[1]) * 5 + 0x52dce729;
            hash[1] = (RotateLeft(hash[1] ^ (words[1] = ScrambleSecond(words[1])), 31) + hash[0]) * 5 + 0x38495ab5;
        }
    }

    private static void Blend(ulong* hash)
    {
        hash[0] += hash[1];
        hash[1] += hash[0];
    }
}
