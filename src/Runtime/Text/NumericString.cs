using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Text;

/// <summary>What a string is as a number.</summary>
public enum NumericKind : byte
{
    /// <summary>Does not start with a number.</summary>
    None,

    /// <summary>An integer that fits into 64 bits.</summary>
    Int,

    /// <summary>A decimal number, or an integer too large for 64 bits.</summary>
    Float,
}

/// <summary>
/// The number at the start of a string by PHP's rules: leading whitespace, sign, decimal digits with point and exponent, then
/// whitespace alone ("numeric") or anything else ("leading-numeric").
/// </summary>
/// <remarks>https://www.php.net/manual/en/language.types.numeric-strings.php</remarks>
public readonly struct NumericString
{
    private const int MaxIntDigits = 20;
    private const ulong IntMinMagnitude = 9223372036854775808;

    private readonly long _bits;

    private NumericString(NumericKind kind, long bits, int length, sbyte overflow, bool hasTrailingData)
    {
        Kind = kind;
        _bits = bits;
        Length = length;
        Overflow = overflow;
        HasTrailingData = hasTrailingData;
    }

    /// <summary>Whether there is a number, and of which type.</summary>
    public NumericKind Kind { get; }

    /// <summary>Bytes up to the end of the number, whitespace before it included, whitespace after it not.</summary>
    public int Length { get; }

    /// <summary>-1 or 1 for an integer below or above the 64-bit range (its kind is then Float); otherwise 0.</summary>
    public sbyte Overflow { get; }

    /// <summary>More than whitespace follows: the string is leading-numeric, not numeric.</summary>
    public bool HasTrailingData { get; }

    /// <summary>The whole string is a number: <c>is_numeric()</c>.</summary>
    public bool IsNumeric => Kind != NumericKind.None && !HasTrailingData;

    /// <summary>The value when <see cref="Kind"/> is Int.</summary>
    public long Int => _bits;

    /// <summary>The value as a double, for either kind.</summary>
    public double Float => Kind == NumericKind.Int ? _bits : BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The number as an int or float; int 0 when there is none.</summary>
    public Value ToValue() => Kind == NumericKind.Float ? Value.FromFloat(Float) : Value.FromInt(_bits);

    /// <summary>Reads the number at the start of <paramref name="text"/>.</summary>
    public static NumericString Parse(ReadOnlySpan<byte> text)
    {
        int start = SkipWhitespace(text, 0);
        int i = start;
        bool negative = false;
        if (i < text.Length && text[i] is (byte)'-' or (byte)'+')
        {
            negative = text[i] == '-';
            i++;
        }

        if (i >= text.Length)
            return default;

        if (!IsDigit(text[i]))
            return text[i] == '.' && i + 1 < text.Length && IsDigit(text[i + 1]) ? ParseFloat(text, start, 0) : default;

        while (i < text.Length && text[i] == '0')
            i++;

        int firstDigit = i;
        ulong magnitude = 0;
        for (; i < text.Length && IsDigit(text[i]); i++)
        {
            if (i - firstDigit == MaxIntDigits - 1)
                return ParseFloat(text, start, negative ? (sbyte)-1 : (sbyte)1);
            magnitude = magnitude * 10 + (ulong)(text[i] - '0');
        }

        if (i < text.Length && IsFloatTail(text, i))
            return ParseFloat(text, start, 0);

        if (i - firstDigit == MaxIntDigits - 1 && !FitsInt(text, firstDigit, i, magnitude, negative))
            return ParseFloat(text, start, negative ? (sbyte)-1 : (sbyte)1);

        long value = negative ? (long)(0 - magnitude) : (long)magnitude;
        return new NumericString(NumericKind.Int, value, i, 0, SkipWhitespace(text, i) != text.Length);
    }

    /// <summary>The <c>(int)</c> cast of a string: its leading number, floats truncated, 0 without one.</summary>
    /// <returns>Numbers outside the 64-bit range give the nearest end of it; infinity gives 0.</returns>
    public static long ToInt(ReadOnlySpan<byte> text)
    {
        NumericString number = Parse(text);
        return number.Kind switch
        {
            NumericKind.None => 0,
            NumericKind.Int => number.Int,
            _ => Saturate(number.Float),
        };
    }

    /// <summary>The <c>(float)</c> cast of a string: its leading number, 0 without one. "-0" is negative zero.</summary>
    public static double ToFloat(ReadOnlySpan<byte> text)
    {
        int start = SkipWhitespace(text, 0);
        return FloatParser.Parse(text[start..], out _);
    }

    /// <summary>Truncates toward zero; what does not fit gives the nearest end of the 64-bit range, infinity and NAN give 0.</summary>
    public static long Saturate(double value)
    {
        if (!double.IsFinite(value))
            return 0;
        if (value >= 9223372036854775808.0)
            return long.MaxValue;
        return value < -9223372036854775808.0 ? long.MinValue : (long)value;
    }

    /// <summary>
    /// Whether an array key string is stored as an integer: the canonical decimal form of a 64-bit integer, no sign but "-", no
    /// leading zeros, no "-0".
    /// </summary>
    public static bool TryArrayKey(ReadOnlySpan<byte> key, out long index)
    {
        index = 0;
        if (key.Length == 0 || key[0] > '9')
            return false;

        bool negative = key[0] == '-';
        ReadOnlySpan<byte> digits = negative ? key[1..] : key;
        if (digits.Length is 0 or >= MaxIntDigits || !IsDigit(digits[0]) || (digits[0] == '0' && key.Length > 1))
            return false;

        ulong magnitude = 0;
        foreach (byte b in digits)
        {
            if (!IsDigit(b))
                return false;
            magnitude = magnitude * 10 + (ulong)(b - '0');
        }

        if (magnitude > (negative ? IntMinMagnitude : long.MaxValue))
            return false;

        index = negative ? (long)(0 - magnitude) : (long)magnitude;
        return true;
    }

    /// <summary>Loose comparison of two strings: as numbers when both are numeric, otherwise byte by byte.</summary>
    /// <returns>-1, 0 or 1.</returns>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (!MayBeNumeric(left) || !MayBeNumeric(right))
            return ByteText.Compare(left, right);

        NumericString a = Parse(left);
        if (!a.IsNumeric)
            return ByteText.Compare(left, right);
        NumericString b = Parse(right);
        if (!b.IsNumeric)
            return ByteText.Compare(left, right);

        if (a.Kind == NumericKind.Int && b.Kind == NumericKind.Int)
            return a.Int.CompareTo(b.Int);

        // Integers that overflowed to the same double may still differ in their digits.
        if (a.Overflow != 0 && a.Overflow == b.Overflow && a.Float - b.Float == 0)
            return ByteText.Compare(left, right);
        if (a.Kind == NumericKind.Int && b.Overflow != 0)
            return -b.Overflow;
        if (b.Kind == NumericKind.Int && a.Overflow != 0)
            return a.Overflow;
        if (a.Kind == b.Kind && a.Float == b.Float && !double.IsFinite(a.Float))
            return ByteText.Compare(left, right);

        double difference = a.Float - b.Float;
        return difference > 0 ? 1 : difference < 0 ? -1 : 0;
    }

    /// <summary>Loose equality (<c>==</c>) of two strings.</summary>
    public static bool LooselyEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
        => MayBeNumeric(left) && MayBeNumeric(right) ? Compare(left, right) == 0 : left.SequenceEqual(right);

    private static NumericString ParseFloat(ReadOnlySpan<byte> text, int start, sbyte overflow)
    {
        double value = FloatParser.Parse(text[start..], out int consumed);
        int end = start + consumed;
        return new NumericString(
            NumericKind.Float, BitConverter.DoubleToInt64Bits(value), end, overflow, SkipWhitespace(text, end) != text.Length);
    }

    /// <summary>PHP's test of a 19-digit integer: its text, up to a NUL byte, against that of the smallest integer.</summary>
    private static bool FitsInt(ReadOnlySpan<byte> text, int firstDigit, int end, ulong magnitude, bool negative)
    {
        // PHP steps over the "e" of "e+" before it finds no exponent there, and then compares from the second digit on.
        if (end + 1 < text.Length && (text[end] | 0x20) == 'e' && text[end + 1] is (byte)'-' or (byte)'+')
            return text[(firstDigit + 1)..end].SequenceCompareTo("922337203685477580"u8) < 0;

        return magnitude < IntMinMagnitude
            || (magnitude == IntMinMagnitude && negative && (end == text.Length || text[end] == 0));
    }

    private static bool IsFloatTail(ReadOnlySpan<byte> text, int i)
    {
        if (text[i] == '.')
            return true;
        if ((text[i] | 0x20) != 'e')
            return false;
        i++;
        if (i < text.Length && text[i] is (byte)'-' or (byte)'+')
            i++;
        return i < text.Length && IsDigit(text[i]);
    }

    private static bool MayBeNumeric(ReadOnlySpan<byte> text) => text.Length > 0 && text[0] <= '9';

    private static int SkipWhitespace(ReadOnlySpan<byte> text, int i)
    {
        while (i < text.Length && text[i] is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r'))
            i++;
        return i;
    }

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;
}
