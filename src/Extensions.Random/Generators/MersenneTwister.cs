using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>
/// MT19937: PHP's sequences for every seed. mt_rand, rand, shuffle, array_rand and str_shuffle use one for each engine, seeded by the
/// system on first use.
/// </summary>
internal sealed class MersenneTwister(Engine engine) : RandomGenerator(engine)
{
    private const int Length = 624;
    private const int Middle = 397;

    private readonly uint[] _state = new uint[Length];
    private int _next;

    /// <summary>True for MT_RAND_PHP: the generator before PHP 7.1, with its mistake and its scaling.</summary>
    public bool IsLegacy { get; private set; }

    public override int Size => sizeof(uint);

    /// <summary>The engine's generator.</summary>
    public static MersenneTwister Of(Engine engine) => engine.State(static engine =>
    {
        var made = new MersenneTwister(engine);
        made.Seed((uint)SystemRandom.Next64(), isLegacy: false);
        return made;
    });

    public void Seed(uint seed, bool isLegacy)
    {
        IsLegacy = isLegacy;
        _state[0] = seed;
        for (int i = 1; i < Length; i++)
            _state[i] = 1812433253U * (_state[i - 1] ^ _state[i - 1] >> 30) + (uint)i;
        Refill();
    }

    public override ulong Next()
    {
        if (_next == Length)
            Refill();
        uint bits = _state[_next++];
        bits ^= bits >> 11;
        bits ^= bits << 7 & 0x9d2c5680U;
        bits ^= bits << 15 & 0xefc60000U;
        return bits ^ bits >> 18;
    }

    /// <summary>As <see cref="RandomGenerator.Range"/>; in the mode MT_RAND_PHP by that one's scaling.</summary>
    public long ScaledRange(long min, long max)
    {
        if (!IsLegacy)
            return Range(min, max);
        double offset = ((double)max - min + 1.0) * ((Next() >> 1) / (int.MaxValue + 1.0));
        return (long)((ulong)offset + (ulong)min);
    }

    /// <summary>A generator that goes on as this one does.</summary>
    public MersenneTwister Copy()
    {
        var copy = new MersenneTwister(Engine) { _next = _next, IsLegacy = IsLegacy };
        _state.CopyTo(copy._state, 0);
        return copy;
    }

    /// <returns>list: 624 numbers in hexadecimal, how many of them are used up, the mode.</returns>
    public override PhpArray Describe()
    {
        var list = new PhpArray(Length + 2);
        foreach (uint number in _state)
            list.Append(StateText.Of(number, sizeof(uint)));
        list.Append(_next);
        list.Append(IsLegacy ? RandomNumbers.MT_RAND_PHP : RandomNumbers.MT_RAND_MT19937);
        return list;
    }

    public override bool TryRestore(PhpArray state)
    {
        if (state.Count != Length + 2)
            return false;
        for (int i = 0; i < Length; i++)
        {
            if (!StateText.TryRead(state[i], sizeof(uint), out ulong number))
                return false;
            _state[i] = (uint)number;
        }

        // C's uint32_t and uint8_t.
        if (!state[Length].Dereferenced.IsInt || (uint)state[Length].Dereferenced.AsInt > Length)
            return false;
        _next = (int)state[Length].Dereferenced.AsInt;
        if (!state[Length + 1].Dereferenced.IsInt || (byte)state[Length + 1].Dereferenced.AsInt > RandomNumbers.MT_RAND_PHP)
            return false;
        IsLegacy = (byte)state[Length + 1].Dereferenced.AsInt == RandomNumbers.MT_RAND_PHP;
        return true;
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
