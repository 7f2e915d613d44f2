using System.Buffers.Binary;
using static System.Numerics.BitOperations;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>MurmurHash3 of 128 bits in words of 32.</summary>
internal sealed unsafe class Murmur3C : Murmur3Wide<uint, Murmur3C.Rounds>
{
    public override string Name => "murmur3c";

    public override string Layout => "lllllllll";

    private static ReadOnlySpan<uint> Factors => [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];

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

    private static uint Scramble(uint word, int place) => RotateLeft(word * Factors[place], 15 + place) * Factors[place + 1 & 3];

    internal readonly struct Rounds : IMurmurRounds<uint>
    {
        public static void Mix(uint* hash, uint* words)
        {
            hash[0] = (RotateLeft(hash[0] ^ (words[0] = Scramble(words[0], 0)), 19) + hash[1]) * 5 + 0x561ccd1b;
            hash[1] = (RotateLeft(hash[1] ^ (words[1] = Scramble(words[1], 1)), 17) + hash[2]) * 5 + 0x0bcaa747;
            hash[2] = (RotateLeft(hash[2] ^ (words[2] = Scramble(words[2], 2)), 15) + hash[3]) * 5 + 0x96cd1c35;
            hash[3] = (RotateLeft(hash[3] ^ (words[3] = Scramble(words[3], 3)), 13) + hash[0]) * 5 + 0x32ac3b17;
        }
    }

    private static void Blend(uint* hash)
    {
        hash[0] += hash[1] + hash[2] + hash[3];
        hash[1] += hash[0];
        hash[2] += hash[0];
        hash[3] += hash[0];
    }
}
