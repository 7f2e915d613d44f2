using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>
/// MT19937 as mt_rand, rand, shuffle, array_rand and str_shuffle use it: PHP's sequences for every seed. One for each engine,
/// seeded by the system on first use.
/// </summary>
internal sealed class MersenneTwister
{
    private const int Length = 624;
    private const int Middle = 397;

    private readonly uint[] _state = new uint[Length];
    private int _next;
    private bool _isSeeded;

    /// <summary>True after mt_srand(…, MT_RAND_PHP): the generator before PHP 7.1, with its mistake and its scaling.</summary>
    public bool IsLegacy { get; private set; }

    /// <summary>The engine's generator.</summary>
    public static MersenneTwister Of(Engine engine) => engine.State(static _ => new MersenneTwister());

    public void Seed(uint seed, bool isLegacy)
    {
        IsLegacy = isLegacy;
        _isSeeded = true;
        _state[0] = seed;
        for (int i = 1; i < Length; i++)
            _state[i] = 1812433253U * (_state[i - 1] ^ _state[i - 1] >> 30) + (uint)i;
        Refill();
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        if (!_isSeeded)
            Seed((uint)SystemRandom.Next64(), isLegacy: false);
        if (_next == Length)
            Refill();
        uint bits = _state[_next++];
        bits ^= bits >> 11;
        bits ^= bits << 7 & 0x9d2c5680U;
        bits ^= bits << 15 & 0xefc60000U;
        return bits ^ bits >> 18;
    }

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>, each as likely as any other.</summary>
    public long Range(long min, long max)
    {
        ulong span = (ulong)max - (ulong)min;
        return span <= uint.MaxValue
            ? (long)((ulong)min + Below32((uint)span))
            : (long)((ulong)min + Below64(span));
    }

    private uint Below32(uint largest)
    {
        uint bits = Next();
        if (largest == uint.MaxValue)
            return bits;
        uint count = largest + 1;
        if ((count & largest) == 0)
            return bits & largest;
        // Numbers above the largest multiple of count would make small results likelier.
        uint limit = uint.MaxValue - uint.MaxValue % count - 1;
        while (bits > limit)
            bits = Next();
        return bits % count;
    }

    private ulong Below64(ulong largest)
    {
        ulong bits = Next64();
        if (largest == ulong.MaxValue)
            return bits;
        ulong count = largest + 1;
        if ((count & largest) == 0)
            return bits & largest;
        ulong limit = ulong.MaxValue - ulong.MaxValue % count - 1;
        while (bits > limit)
            bits = Next64();
        return bits % count;
    }

    private ulong Next64()
    {
        ulong low = Next();
        return low | (ulong)Next() << 32;
    }

    private void Refill()
    {
        for (int i = 0; i < Length; i++)
        {
            uint current = _state[i];
            uint following = _state[(i + 1) % Length];
            uint mixed = current & 0x80000000U | following & 0x7fffffffU;
            uint odd = (IsLegacy ? current : following) & 1;
            _state[i] = _state[(i + Middle) % Length] ^ mixed >> 1 ^ (odd == 0 ? 0 : 0x9908b0dfU);
        }

        _next = 0;
    }
}
