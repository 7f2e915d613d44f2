using System.Globalization;

namespace MiniPhp.Runtime.Text;

/// <summary>Decimal text to the nearest double, ties to even, as C's <c>strtod</c> without its hexadecimal, "inf" and "nan" forms.</summary>
public static class FloatParser
{
    private const int LargestExactPower = 22;
    private const int ExponentLimit = 19999;

    /// <summary>Reads the longest prefix of the form <c>[+-] digits [. digits] [e [+-] digits]</c>; no whitespace is skipped.</summary>
    /// <param name="text">Bytes; whatever follows the number is ignored.</param>
    /// <param name="consumed">Bytes that belong to the number; 0 when there is none.</param>
    /// <returns>The nearest double, infinity on overflow; 0 when there is no number.</returns>
    public static double Parse(ReadOnlySpan<byte> text, out int consumed)
    {
        int i = 0;
        bool negative = false;
        if (i < text.Length && text[i] is (byte)'-' or (byte)'+')
        {
            negative = text[i] == '-';
            i++;
        }

        int start = i;
        ulong mantissa = 0;
        int significant = 0;
        int pointShift = 0;
        int digits = 0;
        for (; i < text.Length && IsDigit(text[i]); i++, digits++)
            Accumulate(text[i], ref mantissa, ref significant);

        if (i < text.Length && text[i] == '.')
        {
            int fraction = i + 1;
            while (fraction < text.Length && IsDigit(text[fraction]))
            {
                Accumulate(text[fraction], ref mantissa, ref significant);
                fraction++;
            }

            pointShift = fraction - i - 1;
            digits += pointShift;
            if (digits > 0)
                i = fraction;
        }

        if (digits == 0)
        {
            consumed = 0;
            return 0;
        }

        int mantissaEnd = i;
        int exponent = ReadExponent(text, ref i);
        consumed = i;

        double magnitude;
        int scale = exponent - pointShift;
        if (mantissa == 0 && significant == 0)
            magnitude = 0;
        else if (significant <= 15 && scale is >= -LargestExactPower and <= LargestExactPower)
            magnitude = scale < 0 ? mantissa / PowersOfTen[-scale] : mantissa * PowersOfTen[scale];
        else
            magnitude = ParseExactly(text[start..mantissaEnd], exponent, text[start..i]);

        return negative ? -magnitude : magnitude;
    }

    /// <summary>Reads an optional exponent at <paramref name="i"/> and steps over it; 0 when there is none.</summary>
    private static int ReadExponent(ReadOnlySpan<byte> text, ref int i)
    {
        if (i >= text.Length || (text[i] | 0x20) != 'e')
            return 0;

        int at = i + 1;
        bool negative = false;
        if (at < text.Length && text[at] is (byte)'-' or (byte)'+')
        {
            negative = text[at] == '-';
            at++;
        }

        if (at >= text.Length || !IsDigit(text[at]))
            return 0;

        int exponent = 0;
        for (; at < text.Length && IsDigit(text[at]); at++)
            exponent = Math.Min(exponent * 10 + (text[at] - '0'), ExponentLimit);

        i = at;
        return negative ? -exponent : exponent;
    }

    private static double ParseExactly(ReadOnlySpan<byte> mantissa, int exponent, ReadOnlySpan<byte> whole)
    {
        if (exponent is < ExponentLimit and > -ExponentLimit)
            return double.Parse(whole, NumberStyles.Float, CultureInfo.InvariantCulture);

        // An exponent past the limit counts as the limit, whatever it says.
        Span<byte> capped = mantissa.Length <= 500 ? stackalloc byte[512] : new byte[mantissa.Length + 12];
        mantissa.CopyTo(capped);
        capped[mantissa.Length] = (byte)'e';
        exponent.TryFormat(capped[(mantissa.Length + 1)..], out int written, default, CultureInfo.InvariantCulture);
        return double.Parse(capped[..(mantissa.Length + 1 + written)], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static void Accumulate(byte digit, ref ulong mantissa, ref int significant)
    {
        if (significant == 0 && digit == '0')
            return;
        if (significant < 19)
            mantissa = mantissa * 10 + (ulong)(digit - '0');
        significant++;
    }

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    private static ReadOnlySpan<double> PowersOfTen =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];
}
