using System.Buffers.Binary;
using static System.Numerics.BitOperations;
using static MiniPhp.Extensions.Hash.Algorithms.XxHash3Rounds;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>XXH3 of at most 240 bytes.</summary>
internal static unsafe class XxHash3Short
{
    private const ulong SpreadFactor = 0x9fb21c651e98df25;
    private const int MiddleOffset = 3;
    private const int MiddleLast = 17;

    /// <param name="data">The data.</param>
    /// <param name="length">Bytes of it, 240 at most.</param>
    /// <param name="secret">136 bytes at least.</param>
    /// <param name="seed">Changes what the secret does.</param>
    /// <param name="size">8 for 64 bits, whose high half is 0; 16 for 128.</param>
    public static (ulong Low, ulong High) Hash(byte* data, int length, byte* secret, ulong seed, int size)
    {
        if (size == sizeof(ulong))
            return (length <= 16 ? Tiny64(data, length, secret, seed) : length <= 128 ? Small64(data, length, secret, seed) : Middle64(data, length, secret, seed), 0);
        return length <= 16 ? Tiny128(data, length, secret, seed) : length <= 128 ? Small128(data, length, secret, seed) : Middle128(data, length, secret, seed);
    }

    private static ulong Word(byte* at) => *(ulong*)at;

    private static uint Half(byte* at) => *(uint*)at;

    private static ulong Tiny64(byte* data, int length, byte* secret, ulong seed)
    {
        if (length > 8)
        {
            ulong low = Word(data) ^ (Word(secret + 24) ^ Word(secret + 32)) + seed;
            ulong high = Word(data + length - 8) ^ (Word(secret + 40) ^ Word(secret + 48)) - seed;
            return Spread((ulong)length + BinaryPrimitives.ReverseEndianness(low) + high + Fold(low, high));
        }

        if (length >= 4)
        {
            seed ^= (ulong)BinaryPrimitives.ReverseEndianness((uint)seed) << 32;
            ulong keyed = Half(data + length - 4) + ((ulong)Half(data) << 32) ^ (Word(secret + 8) ^ Word(secret + 16)) - seed;
            keyed = (keyed ^ RotateLeft(keyed, 49) ^ RotateLeft(keyed, 24)) * SpreadFactor;
            keyed = (keyed ^ (keyed >> 35) + (ulong)length) * SpreadFactor;
            return keyed ^ keyed >> 28;
        }

        if (length == 0)
            return XxHash64.Spread(seed ^ Word(secret + 56) ^ Word(secret + 64));
        return XxHash64.Spread(Combined(data, length) ^ (Half(secret) ^ Half(secret + 4)) + seed);
    }

    /// <summary>One to three bytes and their number.</summary>
    private static uint Combined(byte* data, int length)
        => (uint)data[0] << 16 | (uint)data[length >> 1] << 24 | data[length - 1] | (uint)length << 8;

    private static ulong Mix(byte* data, byte* secret, ulong seed)
        => Fold(Word(data) ^ Word(secret) + seed, Word(data + 8) ^ Word(secret + 8) - seed);

    private static ulong Small64(byte* data, int length, byte* secret, ulong seed)
    {
        ulong sum = (ulong)length * Prime1;
        for (int i = (length - 1) / 32; i >= 0; i--)
            sum += Mix(data + 16 * i, secret + 32 * i, seed) + Mix(data + length - 16 * (i + 1), secret + 32 * i + 16, seed);
        return Spread(sum);
    }

    private static ulong Middle64(byte* data, int length, byte* secret, ulong seed)
    {
        ulong sum = (ulong)length * Prime1;
        for (int i = 0; i < 8; i++)
            sum += Mix(data + 16 * i, secret + 16 * i, seed);
        sum = Spread(sum);
        for (int i = 8; i < length / 16; i++)
            sum += Mix(data + 16 * i, secret + 16 * (i - 8) + MiddleOffset, seed);
        return Spread(sum + Mix(data + length - 16, secret + SmallestSecret - MiddleLast, seed));
    }

    private static (ulong Low, ulong High) Tiny128(byte* data, int length, byte* secret, ulong seed)
    {
        if (length > 8)
            return NineToSixteen128(data, length, secret, seed);
        if (length >= 4)
        {
            seed ^= (ulong)BinaryPrimitives.ReverseEndianness((uint)seed) << 32;
            ulong keyed = Half(data) + ((ulong)Half(data + length - 4) << 32) ^ (Word(secret + 16) ^ Word(secret + 24)) + seed;
            ulong high = Math.BigMul(keyed, Prime1 + ((ulong)length << 2), out ulong low);
            high += low << 1;
            low ^= high >> 3;
            low = (low ^ low >> 35) * SpreadFactor;
            return (low ^ low >> 28, Spread(high));
        }

        if (length == 0)
            return (XxHash64.Spread(seed ^ Word(secret + 64) ^ Word(secret + 72)), XxHash64.Spread(seed ^ Word(secret + 80) ^ Word(secret + 88)));
        uint combined = Combined(data, length);
        uint turned = RotateLeft(BinaryPrimitives.ReverseEndianness(combined), 13);
        return (
            XxHash64.Spread(combined ^ (Half(secret) ^ Half(secret + 4)) + seed),
            XxHash64.Spread(turned ^ (Half(secret + 8) ^ Half(secret + 12)) - seed));
    }

    private static (ulong Low, ulong High) NineToSixteen128(byte* data, int length, byte* secret, ulong seed)
    {
        ulong first = Word(data);
        ulong last = Word(data + length - 8);
        ulong high = Math.BigMul(first ^ last ^ (Word(secret + 32) ^ Word(secret + 40)) - seed, Prime1, out ulong low);
        low += (ulong)(length - 1) << 54;
        last ^= (Word(secret + 48) ^ Word(secret + 56)) + seed;
        high += last + (ulong)(uint)last * (ShortPrime2 - 1);
        low ^= BinaryPrimitives.ReverseEndianness(high);
        ulong resultHigh = Math.BigMul(low, Prime2, out ulong resultLow);
        return (Spread(resultLow), Spread(resultHigh + high * Prime2));
    }

    private static void Mix(ref ulong low, ref ulong high, byte* one, byte* other, byte* secret, ulong seed)
    {
        low = low + Mix(one, secret, seed) ^ Word(other) + Word(other + 8);
        high = high + Mix(other, secret + 16, seed) ^ Word(one) + Word(one + 8);
    }

    private static (ulong Low, ulong High) Small128(byte* data, int length, byte* secret, ulong seed)
    {
        ulong low = (ulong)length * Prime1;
        ulong high = 0;
        for (int i = (length - 1) / 32; i >= 0; i--)
            Mix(ref low, ref high, data + 16 * i, data + length - 16 * (i + 1), secret + 32 * i, seed);
        return Finish(low, high, length, seed);
    }

    private static (ulong Low, ulong High) Middle128(byte* data, int length, byte* secret, ulong seed)
    {
        ulong low = (ulong)length * Prime1;
        ulong high = 0;
        for (int i = 0; i < 4; i++)
            Mix(ref low, ref high, data + 32 * i, data + 32 * i + 16, secret + 32 * i, seed);
        low = Spread(low);
        high = Spread(high);
        for (int i = 4; i < length / 32; i++)
            Mix(ref low, ref high, data + 32 * i, data + 32 * i + 16, secret + MiddleOffset + 32 * (i - 4), seed);
        Mix(ref low, ref high, data + length - 16, data + length - 32, secret + SmallestSecret - MiddleLast - 16, 0 - seed);
        return Finish(low, high, length, seed);
    }

    private static (ulong Low, ulong High) Finish(ulong low, ulong high, int length, ulong seed)
        => (Spread(low + high), 0 - Spread(low * Prime1 + high * Prime4 + ((ulong)length - seed) * Prime2));
}
