using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>Absolute value and rounding.</summary>
[PhpExtension("standard")]
public static class Rounding
{
    [PhpConstant] public const long PHP_ROUND_HALF_UP = 1;
    [PhpConstant] public const long PHP_ROUND_HALF_DOWN = 2;
    [PhpConstant] public const long PHP_ROUND_HALF_EVEN = 3;
    [PhpConstant] public const long PHP_ROUND_HALF_ODD = 4;

    /// <summary>The absolute value; a float for the smallest int.</summary>
    /// <remarks>https://www.php.net/abs</remarks>
    [PhpFunction(Returns = "int|float")]
    public static Value abs([PhpParameter(Type = "int|float")] Value num)
    {
        if (num.IsFloat)
            return Math.Abs(num.AsFloat);
        return num.AsInt == long.MinValue ? Value.FromFloat(-(double)long.MinValue) : Value.FromInt(Math.Abs(num.AsInt));
    }

    /// <remarks>https://www.php.net/ceil</remarks>
    [PhpFunction]
    public static double ceil([PhpParameter(Type = "int|float")] Value num) => num.IsFloat ? Math.Ceiling(num.AsFloat) : num.AsInt;

    /// <remarks>https://www.php.net/floor</remarks>
    [PhpFunction]
    public static double floor([PhpParameter(Type = "int|float")] Value num) => num.IsFloat ? Math.Floor(num.AsFloat) : num.AsInt;

    /// <summary>Rounds to <paramref name="precision"/> decimals, negative ones left of the point; an unknown mode rounds half up.</summary>
    /// <remarks>https://www.php.net/round</remarks>
    [PhpFunction]
    public static double round([PhpParameter(Type = "int|float")] Value num, long precision = 0, long mode = PHP_ROUND_HALF_UP)
    {
        if (num.IsInt && precision >= 0)
            return num.AsInt;
        int places = (int)Math.Clamp(precision, int.MinValue + 1, int.MaxValue);
        RoundingMode rounding = mode is PHP_ROUND_HALF_DOWN or PHP_ROUND_HALF_EVEN or PHP_ROUND_HALF_ODD ? (RoundingMode)mode : RoundingMode.HalfUp;
        return DecimalRounding.Round(num.IsFloat ? num.AsFloat : num.AsInt, places, rounding);
    }
}
