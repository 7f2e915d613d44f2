using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>PCG with one sequence, a state of 128 bits and results of 64 ("XSL RR"): https://www.pcg-random.org</summary>
internal sealed class Pcg(Engine engine) : RandomGenerator(engine)
{
    private static UInt128 Multiplier => new(2549297995355413924UL, 4865540595714422341UL);

    private static UInt128 Increment => new(6364136223846793005UL, 1442695040888963407UL);

    /// <summary>The 128 bits.</summary>
    public UInt128 State { get; set; }

    public override int Size => sizeof(ulong);

    public void Seed(UInt128 seed)
    {
        State = 0;
        Step();
        State += seed;
        Step();
    }

    public override ulong Next()
    {
        Step();
        ulong high = (ulong)(State >> 64);
        return ulong.RotateRight(high ^ (ulong)State, (int)(high >> 58));
    }

    /// <summary>Goes on as if that many numbers had been taken.</summary>
    public void Advance(ulong count)
    {
        UInt128 multiplier = Multiplier;
        UInt128 increment = Increment;
        UInt128 allMultipliers = 1;
        UInt128 allIncrements = 0;
        for (; count > 0; count >>= 1)
        {
            if ((count & 1) != 0)
            {
                allMultipliers = unchecked(allMultipliers * multiplier);
                allIncrements = unchecked(allIncrements * multiplier + increment);
            }

            increment = unchecked((multiplier + 1) * increment);
            multiplier = unchecked(multiplier * multiplier);
        }

        State = unchecked(allMultipliers * State + allIncrements);
    }

    /// <returns>list: the high and the low 64 bits in hexadecimal.</returns>
    public override PhpArray Describe()
    {
        var list = new PhpArray(2);
        list.Append(StateText.Of((ulong)(State >> 64), sizeof(ulong)));
        list.Append(StateText.Of((ulong)State, sizeof(ulong)));
        return list;
    }

    public override bool TryRestore(PhpArray state)
    {
        if (state.Count != 2 || !StateText.TryRead(state[0], sizeof(ulong), out ulong high) || !StateText.TryRead(state[1], sizeof(ulong), out ulong low))
            return false;
        State = new UInt128(high, low);
        return true;
    }

    private void Step() => State = unchecked(State * Multiplier + Increment);
}
