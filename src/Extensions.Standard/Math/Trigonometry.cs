using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Mathematics;

/// <summary>Angles in radians.</summary>
[PhpExtension("standard")]
public static class Trigonometry
{
    [PhpConstant] public const double M_PI = Math.PI;
    [PhpConstant] public const double M_PI_2 = 1.57079632679489661923;
    [PhpConstant] public const double M_PI_4 = 0.78539816339744830962;
    [PhpConstant] public const double M_1_PI = 0.31830988618379067154;
    [PhpConstant] public const double M_2_PI = 0.63661977236758134308;
    [PhpConstant] public const double M_SQRTPI = 1.77245385090551602729;
    [PhpConstant] public const double M_2_SQRTPI = 1.12837916709551257390;

    /// <remarks>https://www.php.net/pi</remarks>
    [PhpFunction]
    public static double pi() => Math.PI;

    /// <remarks>https://www.php.net/sin</remarks>
    [PhpFunction]
    public static double sin(double num) => Math.Sin(num);

    /// <remarks>https://www.php.net/cos</remarks>
    [PhpFunction]
    public static double cos(double num) => Math.Cos(num);

    /// <remarks>https://www.php.net/tan</remarks>
    [PhpFunction]
    public static double tan(double num) => Math.Tan(num);

    /// <remarks>https://www.php.net/asin</remarks>
    [PhpFunction]
    public static double asin(double num) => Math.Asin(num);

    /// <remarks>https://www.php.net/acos</remarks>
    [PhpFunction]
    public static double acos(double num) => Math.Acos(num);

    /// <remarks>https://www.php.net/atan</remarks>
    [PhpFunction]
    public static double atan(double num) => Math.Atan(num);

    /// <remarks>https://www.php.net/atan2</remarks>
    [PhpFunction]
    public static double atan2(double y, double x) => Math.Atan2(y, x);

    /// <remarks>https://www.php.net/sinh</remarks>
    [PhpFunction]
    public static double sinh(double num) => Math.Sinh(num);

    /// <remarks>https://www.php.net/cosh</remarks>
    [PhpFunction]
    public static double cosh(double num) => Math.Cosh(num);

    /// <remarks>https://www.php.net/tanh</remarks>
    [PhpFunction]
    public static double tanh(double num) => Math.Tanh(num);

    /// <remarks>https://www.php.net/asinh</remarks>
    [PhpFunction]
    public static double asinh(double num) => Math.Asinh(num);

    /// <remarks>https://www.php.net/acosh</remarks>
    [PhpFunction]
    public static double acosh(double num) => Math.Acosh(num);

    /// <remarks>https://www.php.net/atanh</remarks>
    [PhpFunction]
    public static double atanh(double num) => Math.Atanh(num);

    /// <remarks>https://www.php.net/deg2rad</remarks>
    [PhpFunction]
    public static double deg2rad(double num) => num / 180.0 * Math.PI;

    /// <remarks>https://www.php.net/rad2deg</remarks>
    [PhpFunction]
    public static double rad2deg(double num) => num / Math.PI * 180.0;
}
