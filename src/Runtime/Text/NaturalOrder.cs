namespace MiniPhp.Runtime.Text;

/// <summary>Comparison "as a human would": runs of digits compare as numbers. <c>strnatcmp</c>, <c>natsort</c>, <c>SORT_NATURAL</c>.</summary>
/// <remarks>https://www.php.net/strnatcmp, after Martin Pool's algorithm.</remarks>
public static class NaturalOrder
{
    /// <summary>Compares two byte strings in natural order.</summary>
    /// <param name="left">Any bytes.</param>
    /// <param name="right">Any bytes.</param>
    /// <param name="ignoreCase">Take a-z as A-Z.</param>
    /// <returns>-1, 0 or 1; 0 also for strings that differ in ignored whitespace or leading zeros.</returns>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, bool ignoreCase)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.Length.CompareTo(right.Length);

        int a = SkipLeadingZeros(left);
        int b = SkipLeadingZeros(right);
        while (true)
        {
            a = SkipSpace(left, a);
            b = SkipSpace(right, b);
            byte x = At(left, a);
            byte y = At(right, b);
            if (ByteText.IsDigit(x) && ByteText.IsDigit(y))
            {
                // A number that starts with 0 here follows a point: it is compared like a fraction.
                bool fractional = x == '0' || y == '0';
                int result = fractional ? CompareFraction(left, ref a, right, ref b) : CompareWhole(left, ref a, right, ref b);
                if (result != 0)
                    return result;
                if (a == left.Length || b == right.Length)
                    return (a == left.Length ? 0 : 1) - (b == right.Length ? 0 : 1);
                x = left[a];
                y = right[b];
            }

            if (ignoreCase)
            {
                x = ByteText.ToUpper(x);
                y = ByteText.ToUpper(y);
            }

            if (x != y)
                return x < y ? -1 : 1;

            a++;
            b++;
            if (a >= left.Length || b >= right.Length)
                return (a >= left.Length ? 0 : 1) - (b >= right.Length ? 0 : 1);
        }
    }

    /// <summary>The longest run of digits wins; among equally long ones the greater value.</summary>
    private static int CompareWhole(ReadOnlySpan<byte> left, ref int a, ReadOnlySpan<byte> right, ref int b)
    {
        int bias = 0;
        for (; ; a++, b++)
        {
            bool leftEnds = !IsDigitAt(left, a);
            bool rightEnds = !IsDigitAt(right, b);
            if (leftEnds && rightEnds)
                return bias;
            if (leftEnds)
                return -1;
            if (rightEnds)
                return 1;
            if (bias == 0)
                bias = left[a].CompareTo(right[b]);
            bias = Math.Sign(bias);
        }
    }

    /// <summary>The first different digit decides.</summary>
    private static int CompareFraction(ReadOnlySpan<byte> left, ref int a, ReadOnlySpan<byte> right, ref int b)
    {
        for (; ; a++, b++)
        {
            bool leftEnds = !IsDigitAt(left, a);
            bool rightEnds = !IsDigitAt(right, b);
            if (leftEnds && rightEnds)
                return 0;
            if (leftEnds)
                return -1;
            if (rightEnds)
                return 1;
            if (left[a] != right[b])
                return left[a] < right[b] ? -1 : 1;
        }
    }

    private static int SkipLeadingZeros(ReadOnlySpan<byte> text)
    {
        int i = 0;
        while (text[i] == '0' && IsDigitAt(text, i + 1))
            i++;
        return i;
    }

    private static int SkipSpace(ReadOnlySpan<byte> text, int i)
    {
        while (i < text.Length && ByteText.IsSpace(text[i]))
            i++;
        return i;
    }

    /// <summary>PHP strings end in a NUL byte, which trailing whitespace lets the comparison see.</summary>
    private static byte At(ReadOnlySpan<byte> text, int i) => i < text.Length ? text[i] : (byte)0;

    private static bool IsDigitAt(ReadOnlySpan<byte> text, int i) => i < text.Length && ByteText.IsDigit(text[i]);
}
