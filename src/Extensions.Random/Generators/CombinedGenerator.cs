using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>L'Ecuyer's combined linear congruential generator, as lcg_value and uniqid use it; one for each engine.</summary>
internal sealed class CombinedGenerator
{
    private const int FirstModulus = 2147483563;
    private const int SecondModulus = 2147483399;

    private long _first = (long)(SystemRandom.Next64() % (FirstModulus - 1)) + 1;
    private long _second = (long)(SystemRandom.Next64() % (SecondModulus - 1)) + 1;

    public static CombinedGenerator Of(Engine engine) => engine.State(static _ => new CombinedGenerator());

    /// <summary>The next number, above 0 and below 1.</summary>
    public double Next()
    {
        _first = _first * 40014 % FirstModulus;
        _second = _second * 40692 % SecondModulus;
        long difference = _first - _second;
        if (difference < 1)
            difference += FirstModulus - 1;
        return difference * 4.656613e-10;
    }
}
