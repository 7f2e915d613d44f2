using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>Powers, roots and logarithms.</summary>
[PhpExtension("standard")]
public static class Exponents
{
    [PhpConstant] public const double M_E = Math.E;
    [PhpConstant] public const double M_LOG2E = 1.4426950408889634074;
    [PhpConstant] public const double M_LOG10E = 0.43429448190325182765;
    [PhpConstant] public const double M_LN2 = 0.69314718055994530942;
    [PhpConstant] public const double M_LN10 = 2.30258509299404568402;
    [PhpConstant] public const double M_SQRT2 = 1.41421356237309504880;
    [PhpConstant] public const double M_SQRT1_2 = 0.70710678118654752440;
    [PhpConstant] public const double M_SQRT3 = 1.73205080756887729352;
    [PhpConstant] public const double M_LNPI = 1.14472988584940017414;
    [PhpConstant] public const double M_EULER = 0.57721566490153286061;

    /// <summary>What the ** operator gives.</summary>
    /// <remarks>https://www.php.net/pow</remarks>
    [PhpFunction(Returns = "int|float|object")]
    public static Value pow(Engine engine, Value num, Value exponent) => Arithmetic.Power(engine, num, exponent);

    /// <remarks>https://www.php.net/sqrt</remarks>
    [PhpFunction]
    public static double sqrt(double num) => Math.Sqrt(num);

    /// <remarks>https://www.php.net/hypot</remarks>
    [PhpFunction]
    public static double hypot(double x, double y) => Libm.Hypotenuse(x, y);

    /// <remarks>https://www.php.net/exp</remarks>
    [PhpFunction]
    public static double exp(double num) => Math.Exp(num);

    /// <summary>e to the power minus 1, exact near 0.</summary>
    /// <remarks>https://www.php.net/expm1</remarks>
    [PhpFunction]
    public static double expm1(double num) => CMath.Expm1(num);

    /// <summary>The logarithm to a base, e by default.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the base is not above 0.</exception>
    /// <remarks>https://www.php.net/log</remarks>
    [PhpFunction]
    public static double log(Engine engine, double num, [PhpParameter(Default = "M_E")] double @base = M_E)
    {
        if (@base == M_E)
            return Math.Log(num);
        if (@base == 2)
            return Math.Log2(num);
        if (@base == 10)
            return Math.Log10(num);
        if (@base == 1)
            return double.NaN;
        if (@base <= 0)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        return Math.Log(num) / Math.Log(@base);
    }

    /// <remarks>https://www.php.net/log10</remarks>
    [PhpFunction]
    public static double log10(double num) => Math.Log10(num);

    /// <summary>The logarithm of 1 plus the number, exact near 0.</summary>
    /// <remarks>https://www.php.net/log1p</remarks>
    [PhpFunction]
    public static double log1p(double num) => CMath.Log1p(num);
}
