using MiniPhp.Extensions.Random.Generators;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random;

/// <summary>Random numbers: repeatable ones from a seed, and the system's.</summary>
[PhpExtension("random")]
public static class RandomNumbers
{
    [PhpConstant] public const long MT_RAND_MT19937 = 0;
    [PhpConstant] public const long MT_RAND_PHP = 1;

    /// <summary>A float between 0 and 1 from two combined linear congruential generators.</summary>
    /// <remarks>https://www.php.net/lcg_value</remarks>
    [PhpFunction]
    public static double lcg_value(Engine engine) => CombinedGenerator.Of(engine).Next();

    /// <summary>Seeds mt_rand and its kin; by the system when no seed is given.</summary>
    /// <remarks>https://www.php.net/mt_srand</remarks>
    [PhpFunction]
    public static void mt_srand(Engine engine, [PhpParameter(Default = "UNKNOWN", Type = "int")] Value seed = default, long mode = MT_RAND_MT19937) =>
        MersenneTwister.Of(engine).Seed(seed.IsInt ? (uint)seed.AsInt : (uint)SystemRandom.Next64(), mode == MT_RAND_PHP);

    /// <summary>Another name of mt_srand.</summary>
    /// <remarks>https://www.php.net/srand</remarks>
    [PhpFunction]
    public static void srand(Engine engine, [PhpParameter(Default = "UNKNOWN", Type = "int")] Value seed = default, long mode = MT_RAND_MT19937) =>
        mt_srand(engine, seed, mode);

    /// <summary>As mt_rand; the bounds may come in either order.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ArgumentCountError: one argument.</exception>
    /// <remarks>https://www.php.net/rand</remarks>
    [PhpFunction(AllOrNone = true)]
    public static long rand(Engine engine, [PhpParameter(Default = "UNKNOWN", Type = "int")] Value min = default, [PhpParameter(Default = "UNKNOWN", Type = "int")] Value max = default)
    {
        MersenneTwister twister = MersenneTwister.Of(engine);
        if (min.IsUndefined && max.IsUndefined)
            return (long)(twister.Next() >> 1);
        CheckBoth(engine, min, max);
        return max.AsInt < min.AsInt
            ? twister.ScaledRange(max.AsInt, min.AsInt)
            : twister.ScaledRange(min.AsInt, max.AsInt);
    }

    /// <summary>A number from 0 to mt_getrandmax(), or between both arguments.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ArgumentCountError: one argument; ValueError: the range is empty.</exception>
    /// <remarks>https://www.php.net/mt_rand</remarks>
    [PhpFunction(AllOrNone = true)]
    public static long mt_rand(Engine engine, [PhpParameter(Default = "UNKNOWN", Type = "int")] Value min = default, [PhpParameter(Default = "UNKNOWN", Type = "int")] Value max = default)
    {
        MersenneTwister twister = MersenneTwister.Of(engine);
        if (min.IsUndefined && max.IsUndefined)
            return (long)(twister.Next() >> 1);
        CheckBoth(engine, min, max);
        if (max.AsInt < min.AsInt)
            throw engine.ArgumentValueError(2, "must be greater than or equal to argument #1 ($min)");
        return twister.ScaledRange(min.AsInt, max.AsInt);
    }

    private static void CheckBoth(Engine engine, Value min, Value max)
    {
        if (min.IsUndefined || max.IsUndefined)
            throw engine.Error("ArgumentCountError", engine.CurrentFunctionName + "() expects exactly 2 arguments, 1 given");
    }

    /// <remarks>https://www.php.net/mt_getrandmax</remarks>
    [PhpFunction]
    public static long mt_getrandmax() => int.MaxValue;

    /// <remarks>https://www.php.net/getrandmax</remarks>
    [PhpFunction]
    public static long getrandmax() => int.MaxValue;

    /// <summary>Bytes fit for secrets.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: fewer than one.</exception>
    /// <remarks>https://www.php.net/random_bytes</remarks>
    [PhpFunction]
    public static PhpString random_bytes(Engine engine, long length)
    {
        if (length < 1)
            throw engine.ArgumentValueError(1, "must be greater than 0");
        byte[] bytes = StringAllocation.Allocate(engine, length);
        SystemRandom.Fill(bytes);
        return PhpString.FromOwned(bytes);
    }

    /// <summary>A number fit for secrets.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the range is empty.</exception>
    /// <remarks>https://www.php.net/random_int</remarks>
    [PhpFunction]
    public static long random_int(Engine engine, long min, long max)
    {
        if (min > max)
            throw engine.ArgumentValueError(1, "must be less than or equal to argument #2 ($max)");
        return SystemRandom.Between(min, max);
    }
}
