using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Text;

/// <summary>Doubles as decimal bytes, in every form that PHP prints. Nothing is allocated.</summary>
public static class FloatText
{
    /// <summary>Bytes that <see cref="Write"/> and <see cref="WriteGeneral"/> need at most, whatever the precision.</summary>
    public const int MaxLength = 1120;

    /// <summary>Bytes that <see cref="Write"/> needs at most for precisions from -1 to 17, zero fraction included.</summary>
    public const int MaxShortLength = 32;

    /// <summary>Significant digits above which the shortest form turns to an exponent.</summary>
    private const int ShortestDigits = 17;

    /// <summary>Digits after which the fixed and exponent forms stop; PHP's conversion buffer holds no more.</summary>
    private const int MaxDecimals = 318;

    /// <summary>Writes a double as <c>echo</c> (<c>precision</c>), <c>var_dump</c> and <c>json_encode</c> (<c>serialize_precision</c>) do.</summary>
    /// <param name="value">Any double: INF, -INF and NAN are spelled out.</param>
    /// <param name="precision">Significant digits; 0 counts as 1; -1 means as many as it takes to read back the same double.</param>
    /// <param name="zeroFraction">Append ".0" to what would read as an integer, as <c>var_export</c> does.</param>
    /// <param name="destination"><see cref="MaxShortLength"/> or <see cref="MaxLength"/> bytes.</param>
    /// <returns>Bytes written.</returns>
    public static int Write(double value, int precision, bool zeroFraction, Span<byte> destination)
    {
        int length = WriteGeneral(value, precision == 0 ? 1 : precision, (byte)'.', (byte)'E', destination);
        if (zeroFraction && double.IsFinite(value) && destination[..length].IndexOf((byte)'.') < 0)
        {
            ".0"u8.CopyTo(destination[length..]);
            length += 2;
        }

        return length;
    }

    /// <summary>C's <c>%g</c> as PHP has it: an exponent below 0.0001 and above <paramref name="precision"/> digits, "1.0E+25".</summary>
    /// <param name="value">Any double.</param>
    /// <param name="precision">Significant digits; 0 for one, always with an exponent if it stands before the point; negative means the shortest that read back the same.</param>
    /// <param name="decimalPoint">Byte between integer and fraction.</param>
    /// <param name="exponentLetter">e or E.</param>
    /// <param name="destination">As for <see cref="Write"/>.</param>
    /// <returns>Bytes written.</returns>
    [SkipLocalsInit]
    public static int WriteGeneral(double value, int precision, byte decimalPoint, byte exponentLetter, Span<byte> destination)
    {
        if (!double.IsFinite(value))
            return WriteNonFinite(value, precision < 0 ? ShortestDigits : precision, destination);

        bool shortest = precision < 0;
        Span<byte> buffer = stackalloc byte[DecimalDigits.BufferSize];
        DecimalDigits number = shortest
            ? DecimalDigits.Shortest(value, buffer)
            : DecimalDigits.Significant(value, Math.Max(precision, 1), buffer);
        ReadOnlySpan<byte> digits = number.Digits;
        int point = number.PointPosition;
        int at = 0;
        if (double.IsNegative(value))
            destination[at++] = (byte)'-';

        if (point > (shortest ? ShortestDigits : precision) || point < -3)
        {
            destination[at++] = digits[0];
            destination[at++] = decimalPoint;
            if (digits.Length == 1)
                destination[at++] = (byte)'0';
            digits[1..].CopyTo(destination[at..]);
            at += digits.Length - 1;
            return at + WriteExponentPart(point - 1, exponentLetter, destination[at..]);
        }

        if (point <= 0)
        {
            destination[at++] = (byte)'0';
            destination[at++] = decimalPoint;
            FillText.With(destination.Slice(at, -point), (byte)'0');
            at -= point;
            digits.CopyTo(destination[at..]);
            return at + digits.Length;
        }

        if (digits.Length <= point)
        {
            digits.CopyTo(destination[at..]);
            FillText.With(destination.Slice(at + digits.Length, point - digits.Length), (byte)'0');
            return at + point;
        }

        digits[..point].CopyTo(destination[at..]);
        at += point;
        destination[at++] = decimalPoint;
        digits[point..].CopyTo(destination[at..]);
        return at + digits.Length - point;
    }

    /// <summary>Fixed notation, C's <c>%.{decimals}F</c>.</summary>
    /// <param name="value">Finite. A negative sign stays even when all digits round to 0, but negative zero has none.</param>
    /// <param name="decimals">Digits after the point; more than 318 count as 318.</param>
    /// <param name="decimalPoint">Byte between integer and fraction.</param>
    /// <param name="destination">At least 313 + <paramref name="decimals"/> bytes.</param>
    /// <returns>Bytes written.</returns>
    [SkipLocalsInit]
    public static int WriteFixed(double value, int decimals, byte decimalPoint, Span<byte> destination)
    {
        decimals = Math.Min(decimals, MaxDecimals);
        Span<byte> buffer = stackalloc byte[DecimalDigits.BufferSize];
        DecimalDigits number = DecimalDigits.Fixed(value, decimals, buffer);
        ReadOnlySpan<byte> digits = number.Digits;
        int point = number.PointPosition;
        int at = 0;
        if (value < 0)
            destination[at++] = (byte)'-';

        if (point <= 0)
        {
            destination[at++] = (byte)'0';
        }
        else
        {
            int whole = Math.Min(point, digits.Length);
            digits[..whole].CopyTo(destination[at..]);
            FillText.With(destination.Slice(at + whole, point - whole), (byte)'0');
            at += point;
            digits = digits[whole..];
            point = 0;
        }

        if (decimals == 0)
            return at;

        destination[at++] = decimalPoint;
        Span<byte> fraction = destination.Slice(at, decimals);
        FillText.With(fraction, (byte)'0');
        if (digits.Length > 0)
            digits.CopyTo(fraction[-point..]);
        return at + decimals;
    }

    /// <summary>Exponent notation, C's <c>%.{decimals}e</c> but with as few exponent digits as it takes: "1.50e+3".</summary>
    /// <param name="value">Finite. Negative zero has no sign.</param>
    /// <param name="decimals">Digits after the point; more than 318 count as 318.</param>
    /// <param name="exponentLetter">e or E.</param>
    /// <param name="destination">At least 9 + <paramref name="decimals"/> bytes.</param>
    /// <returns>Bytes written.</returns>
    [SkipLocalsInit]
    public static int WriteExponent(double value, int decimals, byte exponentLetter, Span<byte> destination)
    {
        decimals = Math.Min(decimals, MaxDecimals);
        Span<byte> buffer = stackalloc byte[DecimalDigits.BufferSize];
        DecimalDigits number = DecimalDigits.Significant(value, decimals + 1, buffer);
        ReadOnlySpan<byte> digits = number.Digits;
        int at = 0;
        if (value < 0)
            destination[at++] = (byte)'-';

        destination[at++] = digits[0];
        if (decimals > 0)
        {
            destination[at++] = (byte)'.';
            Span<byte> fraction = destination.Slice(at, decimals);
            FillText.With(fraction, (byte)'0');
            digits[1..].CopyTo(fraction);
            at += decimals;
        }

        return at + WriteExponentPart(number.PointPosition - 1, exponentLetter, destination[at..]);
    }

    private static int WriteNonFinite(double value, int precision, Span<byte> destination)
    {
        // PHP cuts the name at the precision, too: echo -INF with precision 1 is "-".
        ReadOnlySpan<byte> name = double.IsNaN(value) ? "NAN"u8 : value < 0 ? "-INF"u8 : "INF"u8;
        name = name[..Math.Min(name.Length, precision)];
        name.CopyTo(destination);
        return name.Length;
    }

    private static int WriteExponentPart(int exponent, byte letter, Span<byte> destination)
    {
        destination[0] = letter;
        destination[1] = exponent < 0 ? (byte)'-' : (byte)'+';
        return 2 + IntText.WriteUnsigned((ulong)Math.Abs(exponent), destination[2..]);
    }
}
