namespace MiniPhp.Runtime.Text;

/// <summary>Integers as decimal bytes.</summary>
public static class IntText
{
    /// <summary>Longest result of <see cref="Write"/>: a sign and 19 digits.</summary>
    public const int MaxLength = 20;

    /// <summary>Writes <paramref name="value"/> in decimal, "-" before negative numbers.</summary>
    /// <param name="value">Any integer.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> bytes, or as many as the number needs.</param>
    /// <returns>Bytes written.</returns>
    public static int Write(long value, Span<byte> destination)
    {
        if (value >= 0)
            return WriteUnsigned((ulong)value, destination);

        destination[0] = (byte)'-';
        return 1 + WriteUnsigned(0 - (ulong)value, destination[1..]);
    }

    /// <summary>Writes <paramref name="value"/> in decimal.</summary>
    /// <returns>Bytes written, 1 to 20.</returns>
    public static int WriteUnsigned(ulong value, Span<byte> destination)
    {
        int length = CountDigits(value);
        for (int i = length - 1; i > 0; i--)
        {
            ulong quotient = value / 10;
            destination[i] = (byte)('0' + (value - quotient * 10));
            value = quotient;
        }

        destination[0] = (byte)('0' + value);
        return length;
    }

    /// <summary>How many bytes <see cref="Write"/> writes.</summary>
    public static int Length(long value) => value < 0 ? 1 + CountDigits(0 - (ulong)value) : CountDigits((ulong)value);

    private static int CountDigits(ulong value)
    {
        int digits = 1;
        for (; value >= 10_000; value /= 10_000)
            digits += 4;
        return value >= 1000 ? digits + 3 : value >= 100 ? digits + 2 : value >= 10 ? digits + 1 : digits;
    }
}
