using MiniPhp.Extensions.Random;
using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Random order and choice, by the generator that mt_srand seeds.</summary>
[PhpExtension("standard")]
public static class Shuffling
{
    /// <summary>Puts the elements into random order; keys are dropped.</summary>
    /// <remarks>https://www.php.net/shuffle</remarks>
    [PhpFunction(Returns = "true")]
    public static bool shuffle(Engine engine, [PhpParameter(Type = "array")] PhpReference array)
    {
        PhpArray list = RandomOrder.Shuffled(engine, MersenneTwister.Of(engine), array.Value.AsArray);
        engine.ArrayWalks.Replace(engine, array, list);
        return true;
    }

    /// <summary>Random keys: one, or with <paramref name="num"/> above 1 a list of that many in the array's order.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: empty array, or more keys than it has.</exception>
    /// <remarks>https://www.php.net/array_rand</remarks>
    [PhpFunction(Returns = "array|string|int")]
    public static Value array_rand(Engine engine, PhpArray array, long num = 1) => RandomOrder.PickKeys(engine, MersenneTwister.Of(engine), array, num);

    /// <summary>Puts the bytes into random order.</summary>
    /// <remarks>https://www.php.net/str_shuffle</remarks>
    [PhpFunction]
    public static PhpString str_shuffle(Engine engine, PhpString @string) => RandomOrder.Shuffled(MersenneTwister.Of(engine), @string);
}
