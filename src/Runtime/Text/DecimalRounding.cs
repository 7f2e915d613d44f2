using System.Globalization;

namespace MiniPhp.Runtime.Text;

/// <summary>What happens to a digit sequence exactly half way, <c>PHP_ROUND_HALF_*</c>.</summary>
public enum RoundingMode
{
    /// <summary>Away from zero.</summary>
    HalfUp = 1,

    /// <summary>Toward zero.</summary>
    HalfDown = 2,

    /// <summary>To the even digit.</summary>
    HalfEven = 3,

    /// <summary>To the odd digit.</summary>
    HalfOdd = 4,
}

/// <summary>Rounding to decimal places as PHP 8.2 does it: a value is first rounded to the 15 digits that a double holds for sure.</summary>
/// <remarks>https://wiki.php.net/rfc/rounding</remarks>
public static class DecimalRounding
{
    private const int SafeDigits = 15;
    private const int LargestExactPower = 22;

    /// <summary>Rounds <paramref name="value"/> to <paramref name="places"/> decimals; negative places round left of the point.</summary>
    /// <returns>The value itself when it is not finite or when the place lies beyond its precision.</returns>
    public static double Round(double value, int places, RoundingMode mode = RoundingMode.HalfUp)
    {
        if (!double.IsFinite(value) || value == 0)
            return value;

        places = Math.Max(places, int.MinValue + 1);
        int precisionPlaces = SafeDigits - 1 - FloorLog10(Math.Abs(value));
        double factor = PowerOfTen(Math.Abs(places));
        double shifted;
        if (precisionPlaces > places && precisionPlaces - SafeDigits < places)
        {
            double precisionFactor = PowerOfTen(Math.Abs(precisionPlaces));
            shifted = RoundToInteger(precisionPlaces >= 0 ? value * precisionFactor : value / precisionFactor, mode);
            shifted /= PowerOfTen(Math.Abs(places - precisionPlaces));
        }
        else
        {
            shifted = places >= 0 ? value * factor : value / factor;
            if (Math.Abs(shifted) >= 1e15)
                return value;
        }

        shifted = RoundToInteger(shifted, mode);
        if (Math.Abs(places) <= LargestExactPower)
            return places > 0 ? shifted / factor : shifted * factor;

        double result = ShiftByText(shifted, places);
        return double.IsFinite(result) ? result : value;
    }

    /// <summary>Rounds to an integer; "half" means exactly .5 in the double's own value.</summary>
    public static double RoundToInteger(double value, RoundingMode mode)
    {
        double rounded;
        if (value >= 0)
        {
            rounded = Math.Floor(value + 0.5);
            bool back = mode switch
            {
                RoundingMode.HalfDown => value == rounded - 0.5,
                RoundingMode.HalfEven => value == 0.5 + 2 * Math.Floor(rounded / 2),
                RoundingMode.HalfOdd => value == 0.5 + 2 * Math.Floor(rounded / 2) - 1,
                _ => false,
            };
            return back ? rounded - 1 : rounded;
        }

        rounded = Math.Ceiling(value - 0.5);
        bool forth = mode switch
        {
            RoundingMode.HalfDown => value == rounded + 0.5,
            RoundingMode.HalfEven => value == -0.5 + 2 * Math.Ceiling(rounded / 2),
            RoundingMode.HalfOdd => value == -0.5 + 2 * Math.Ceiling(rounded / 2) + 1,
            _ => false,
        };
        return forth ? rounded + 1 : rounded;
    }

    /// <summary>An inexact power of ten would spoil the result, so the point moves in decimal text.</summary>
    /// <returns>0 for an infinity (the value was too small for its power of ten): PHP finds no digits in "INF".</returns>
    private static double ShiftByText(double integer, int places)
    {
        if (!double.IsFinite(integer))
            return 0;

        Span<byte> text = stackalloc byte[64];
        int length = FloatText.WriteFixed(integer, 6, (byte)'.', text);
        text[length++] = (byte)'e';
        (-places).TryFormat(text[length..], out int written, default, CultureInfo.InvariantCulture);
        return FloatParser.Parse(text[..(length + written)], out _);
    }

    private static int FloorLog10(double magnitude)
    {
        if (magnitude is < 1e-8 or > 1e22)
            return (int)Math.Floor(Math.Log10(magnitude));

        int power = 0;
        while (power < LargestExactPower && magnitude >= PowersOfTen[power + 1])
            power++;
        if (power > 0 || magnitude >= 1)
            return power;

        power = -1;
        while (magnitude < NegativePowersOfTen[-power])
            power--;
        return power;
    }

    private static double PowerOfTen(int power) => power > LargestExactPower ? Math.Pow(10, power) : PowersOfTen[power];

    private static ReadOnlySpan<double> PowersOfTen =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    private static ReadOnlySpan<double> NegativePowersOfTen => [1e0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8];
}
