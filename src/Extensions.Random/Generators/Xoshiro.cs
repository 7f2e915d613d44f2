using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>xoshiro256**, with a state of 256 bits: https://prng.di.unimi.it</summary>
internal sealed class Xoshiro(Engine engine) : RandomGenerator(engine)
{
    private const int Length = 4;

    private readonly ulong[] _state = new ulong[Length];

    public override int Size => sizeof(ulong);

    private static ReadOnlySpan<ulong> ShortJump => [0x180ec6d33cfd0aba, 0xd5a61266f0c9392c, 0xa9582618e03fc9aa, 0x39abdc4529b1661c];

    private static ReadOnlySpan<ulong> LongJump => [0x76e15d3efefdcbbf, 0xc5004e441c522fb3, 0x77710069854ee241, 0x39109bb02acbe635];

    /// <summary>Fills the state from 64 bits by splitmix64.</summary>
    public void Seed(ulong seed)
    {
        for (int i = 0; i < Length; i++)
        {
            seed += 0x9e3779b97f4a7c15UL;
            ulong mixed = (seed ^ seed >> 30) * 0xbf58476d1ce4e5b9UL;
            mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebUL;
            _state[i] = mixed ^ mixed >> 31;
        }
    }

    /// <summary>Takes over four numbers, which must not all be 0.</summary>
    public void Seed(ReadOnlySpan<ulong> state) => state.CopyTo(_state);

    public override ulong Next()
    {
        ulong result = ulong.RotateLeft(_state[1] * 5, 7) * 9;
        ulong shifted = _state[1] << 17;
        _state[2] ^= _state[0];
        _state[3] ^= _state[1];
        _state[1] ^= _state[2];
        _state[0] ^= _state[3];
        _state[2] ^= shifted;
        _state[3] = ulong.RotateLeft(_state[3], 45);
        return result;
    }

    /// <summary>Goes on as if 2^128 numbers had been taken, or 2^192.</summary>
    public void Jump(bool isLong)
    {
        Span<ulong> sum = stackalloc ulong[Length];
        sum.Clear();
        foreach (ulong polynomial in isLong ? LongJump : ShortJump)
        {
            for (int bit = 0; bit < 64; bit++)
            {
                if ((polynomial >> bit & 1) != 0)
                {
                    for (int i = 0; i < Length; i++)
                        sum[i] ^= _state[i];
                }

                Next();
            }
        }

        Seed(sum);
    }

    /// <summary>A generator that goes on as this one does.</summary>
    public Xoshiro Copy()
    {
        var copy = new Xoshiro(Engine);
        copy.Seed(_state);
        return copy;
    }

    /// <returns>list: four numbers in hexadecimal.</returns>
    public override PhpArray Describe()
    {
        var list = new PhpArray(Length);
        foreach (ulong number in _state)
            list.Append(StateText.Of(number, sizeof(ulong)));
        return list;
    }

    public override bool TryRestore(PhpArray state)
    {
        if (state.Count != Length)
            return false;
        for (int i = 0; i < Length; i++)
        {
            if (!StateText.TryRead(state[i], sizeof(ulong), out _state[i]))
                return false;
        }

        return true;
    }
}
