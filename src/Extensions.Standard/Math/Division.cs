using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>Division, and what floats can be besides numbers.</summary>
[PhpExtension("standard")]
public static class Division
{
    [PhpConstant] public const double INF = double.PositiveInfinity;
    [PhpConstant] public const double NAN = double.NaN;

    /// <summary>The quotient cut towards zero.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">DivisionByZeroError; ArithmeticError when the quotient is no int.</exception>
    /// <remarks>https://www.php.net/intdiv</remarks>
    [PhpFunction(Returns = "int")]
    public static Value intdiv(Engine engine, long num1, long num2)
    {
        if (num2 == 0)
            return engine.Fail(engine.Error("DivisionByZeroError", "Division by zero"));
        if (num2 == -1 && num1 == long.MinValue)
            return engine.Fail(engine.Error("ArithmeticError", "Division of PHP_INT_MIN by -1 is not an integer"));
        return num1 / num2;
    }

    /// <summary>Division by IEEE 754: by zero it gives INF, -INF or NAN.</summary>
    /// <remarks>https://www.php.net/fdiv</remarks>
    [PhpFunction]
    public static double fdiv(double num1, double num2) => num1 / num2;

    /// <summary>The remainder, with the sign of <paramref name="num1"/>.</summary>
    /// <remarks>https://www.php.net/fmod</remarks>
    [PhpFunction]
    public static double fmod(double num1, double num2) => num1 % num2;

    /// <remarks>https://www.php.net/is_finite</remarks>
    [PhpFunction]
    public static bool is_finite(double num) => double.IsFinite(num);

    /// <remarks>https://www.php.net/is_infinite</remarks>
    [PhpFunction]
    public static bool is_infinite(double num) => double.IsInfinity(num);

    /// <remarks>https://www.php.net/is_nan</remarks>
    [PhpFunction]
    public static bool is_nan(double num) => double.IsNaN(num);
}
