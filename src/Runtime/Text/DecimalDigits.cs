using System.Globalization;

namespace MiniPhp.Runtime.Text;

/// <summary>
/// Decimal digits of a finite double: <c>0.DIGITS × 10^PointPosition</c>, written into a caller's buffer.
/// All roundings are exact, ties to even.
/// </summary>
public readonly ref partial struct DecimalDigits
{
    /// <summary>Buffer size that every call here is content with.</summary>
    public const int BufferSize = 1120;

    private const uint Billion = 1_000_000_000;
    private const int DigitsPerWord = 9;
    private const int MaxShortest = 17;
    private const int SmallIntegerDigits = 15;
    private const long MantissaMask = 0xF_FFFF_FFFF_FFFF;

    private DecimalDigits(ReadOnlySpan<byte> digits, int pointPosition)
    {
        Digits = digits;
        PointPosition = pointPosition;
    }

    /// <summary>ASCII digits, the first not 0 and mostly the last neither; "0" alone for zero; empty when all was rounded away.</summary>
    public ReadOnlySpan<byte> Digits { get; }

    /// <summary>Digits before the decimal point; negative or 0 when the number is below 0.1 or 1. 1 for zero.</summary>
    public int PointPosition { get; }

    /// <summary>The shortest digits that read back as the same double.</summary>
    /// <param name="value">Finite; its sign is ignored.</param>
    /// <param name="buffer">At least 32 bytes.</param>
    public static DecimalDigits Shortest(double value, Span<byte> buffer)
    {
        value = Math.Abs(value);
        if (value == 0)
            return Zero(buffer);

        if (TryShortest(value, buffer, out DecimalDigits quick))
            return quick;
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        DecimalDigits digits = FromText(text[..length], buffer);
        bool powerOfTwo = (BitConverter.DoubleToInt64Bits(value) & MantissaMask) == 0;
        return powerOfTwo && digits.Digits.Length >= 15 ? VerifiedShortest(value, digits.Digits.Length, buffer) : digits;
    }

    /// <summary>
    /// The doubles below a power of two lie twice as close as those above, which .NET's shortest form misses: what it gives may
    /// read back as the neighbour below.
    /// </summary>
    private static DecimalDigits VerifiedShortest(double value, int count, Span<byte> buffer)
    {
        Span<byte> work = stackalloc byte[BufferSize];
        Span<byte> text = stackalloc byte[32];
        while (true)
        {
            DecimalDigits digits = Significant(value, count, work);
            FillText.With(text[..count], (byte)'0');
            digits.Digits.CopyTo(text);
            for (int up = 0; up < 2; up++, text[count - 1]++)
            {
                text[count] = (byte)'e';
                (digits.PointPosition - count).TryFormat(text[(count + 1)..], out int written, default, CultureInfo.InvariantCulture);
                if (count < MaxShortest && FloatParser.Parse(text[..(count + 1 + written)], out _) != value)
                    continue;
                text[..count].CopyTo(buffer);
                return new DecimalDigits(buffer[..TrimZeros(buffer, count)], digits.PointPosition);
            }

            count++;
        }
    }

    /// <summary>At most <paramref name="count"/> significant digits, correctly rounded.</summary>
    /// <param name="value">Finite; its sign is ignored.</param>
    /// <param name="count">At least 1.</param>
    /// <param name="buffer">At least <see cref="BufferSize"/> bytes.</param>
    public static DecimalDigits Significant(double value, int count, Span<byte> buffer)
    {
        value = Math.Abs(value);
        if (value == 0)
            return Zero(buffer);
        count = Math.Max(count, 1);
        return TrySignificant(value, count, buffer, out DecimalDigits quick) ? quick : Round(value, count, fixedPoint: false, buffer);
    }

    /// <summary>Digits down to <paramref name="decimals"/> places after the decimal point, correctly rounded.</summary>
    /// <param name="value">Finite; its sign is ignored.</param>
    /// <param name="decimals">0 or more.</param>
    /// <param name="buffer">At least <see cref="BufferSize"/> bytes.</param>
    public static DecimalDigits Fixed(double value, int decimals, Span<byte> buffer)
    {
        value = Math.Abs(value);
        if (value == 0)
            return Zero(buffer);
        return TryFixed(value, decimals, buffer, out DecimalDigits quick) ? quick : Round(value, decimals, fixedPoint: true, buffer);
    }

    private static DecimalDigits Zero(Span<byte> buffer)
    {
        buffer[0] = (byte)'0';
        return new DecimalDigits(buffer[..1], 1);
    }

    /// <summary>Takes the digits out of .NET's own text, such as "1.5", "0.00012" or "1E-05".</summary>
    private static DecimalDigits FromText(scoped ReadOnlySpan<byte> text, Span<byte> buffer)
    {
        int count = 0;
        int point = -1;
        int leadingZeros = 0;
        int i = 0;
        for (; i < text.Length && text[i] != 'E'; i++)
        {
            if (text[i] == '.')
            {
                point = count + leadingZeros;
                continue;
            }

            if (count == 0 && text[i] == '0')
                leadingZeros++;
            else
                buffer[count++] = text[i];
        }

        if (point < 0)
            point = count + leadingZeros;
        point -= leadingZeros;
        if (i < text.Length)
            point += int.Parse(text[(i + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

        return new DecimalDigits(buffer[..TrimZeros(buffer, count)], point);
    }

    private static DecimalDigits Round(double value, int places, bool fixedPoint, Span<byte> buffer)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52) & 0x7FF;
        ulong mantissa = (ulong)(bits & MantissaMask);
        if (exponent == 0)
            exponent = 1;
        else
            mantissa |= 1UL << 52;
        exponent -= 1075;

        // value = mantissa × 2^exponent; digit 0 of the buffer stays free for a carry.
        Span<byte> digits = buffer[1..];
        Span<uint> fraction = stackalloc uint[36];
        int fractionWords = 0;
        int count = 0;
        if (exponent >= 0)
        {
            count = WriteLarge(mantissa, exponent, digits);
        }
        else
        {
            if (exponent > -64)
                count = WriteInteger(mantissa >> -exponent, digits);
            fractionWords = LoadFraction(mantissa, -exponent, fraction);
        }

        int point = count;
        int wanted = fixedPoint ? point + places : places;
        while (fractionWords > 0 && (count == 0 || count <= wanted))
        {
            uint word = NextDigits(fraction, ref fractionWords);
            if (count == 0 && word == 0)
            {
                point -= DigitsPerWord;
            }
            else
            {
                WriteWord(word, digits[count..]);
                count += DigitsPerWord;
                if (count == DigitsPerWord)
                    count = DropLeadingZeros(digits, count, ref point);
            }

            if (fixedPoint)
                wanted = point + places;
            if (wanted < 0)
                break;
        }

        bool smallInteger = !fixedPoint && point <= SmallIntegerDigits && value == Math.Truncate(value);
        return RoundAt(buffer, count, wanted, point, fractionWords > 0, smallInteger);
    }

    /// <summary>
    /// Cuts <paramref name="count"/> digits (from index 1) to <paramref name="wanted"/> and rounds the last to nearest, ties to even.
    /// An integer that PHP's dtoa divides digit by digit keeps its trailing zeros when a tie goes down: 100000000000005.0 is
    /// 1.0000000000000E+14 with 14 digits, 100000000000004.0 is 1.0E+14.
    /// </summary>
    private static DecimalDigits RoundAt(Span<byte> buffer, int count, int wanted, int point, bool moreFollows, bool smallInteger)
    {
        Span<byte> digits = buffer[1..];
        if (wanted < 0)
            return new DecimalDigits([], point);
        if (wanted >= count)
            return new DecimalDigits(digits[..TrimZeros(digits, count)], point);

        bool up = digits[wanted] > '5';
        if (digits[wanted] == '5')
        {
            bool tie = !moreFollows && digits[(wanted + 1)..count].IndexOfAnyExcept((byte)'0') < 0;
            up = !tie || (wanted > 0 && ((digits[wanted - 1] - '0') & 1) != 0);
            if (tie && !up && smallInteger)
                return new DecimalDigits(digits[..wanted], point);
        }

        if (!up)
            return new DecimalDigits(digits[..TrimZeros(digits, wanted)], point);

        int last = wanted - 1;
        while (last >= 0 && digits[last] == '9')
            last--;
        if (last < 0)
        {
            buffer[0] = (byte)'1';
            return new DecimalDigits(buffer[..1], point + 1);
        }

        digits[last]++;
        return new DecimalDigits(digits[..(last + 1)], point);
    }

    private static int TrimZeros(ReadOnlySpan<byte> digits, int count)
    {
        while (count > 0 && digits[count - 1] == '0')
            count--;
        return count;
    }

    private static int DropLeadingZeros(Span<byte> digits, int count, ref int point)
    {
        int zeros = digits[..count].IndexOfAnyExcept((byte)'0');
        if (zeros <= 0)
            return count;
        digits[zeros..count].CopyTo(digits);
        point -= zeros;
        return count - zeros;
    }

    private static int WriteInteger(ulong value, Span<byte> digits)
        => value == 0 ? 0 : IntText.WriteUnsigned(value, digits);

    private static void WriteWord(uint word, Span<byte> digits)
    {
        for (int i = DigitsPerWord - 1; i >= 0; i--)
        {
            (word, uint digit) = Math.DivRem(word, 10);
            digits[i] = (byte)('0' + digit);
        }
    }

    /// <summary>Writes mantissa × 2^exponent, an integer of up to 309 digits.</summary>
    private static int WriteLarge(ulong mantissa, int exponent, Span<byte> digits)
    {
        if (exponent <= 11)
            return WriteInteger(mantissa << exponent, digits);

        Span<uint> words = stackalloc uint[34];
        words.Clear();
        int first = exponent / 32;
        int left = exponent % 32;
        ulong low = mantissa << left;
        words[first] = (uint)low;
        words[first + 1] = (uint)(low >> 32);
        words[first + 2] = left == 0 ? 0 : (uint)(mantissa >> (64 - left));
        int length = first + 3;

        Span<uint> groups = stackalloc uint[36];
        int groupCount = 0;
        while (length > 0)
        {
            ulong remainder = 0;
            for (int i = length - 1; i >= 0; i--)
            {
                ulong current = (remainder << 32) | words[i];
                words[i] = (uint)(current / Billion);
                remainder = current % Billion;
            }

            groups[groupCount++] = (uint)remainder;
            while (length > 0 && words[length - 1] == 0)
                length--;
        }

        int count = WriteInteger(groups[--groupCount], digits);
        while (groupCount > 0)
        {
            WriteWord(groups[--groupCount], digits[count..]);
            count += DigitsPerWord;
        }

        return count;
    }

    /// <summary>
    /// Stores the part of mantissa × 2^-shift after the binary point, the word next to the point last; trailing zero words are left out.
    /// </summary>
    /// <returns>Words used.</returns>
    private static int LoadFraction(ulong mantissa, int shift, Span<uint> fraction)
    {
        ulong part = shift < 64 ? mantissa & ((1UL << shift) - 1) : mantissa;
        if (part == 0)
            return 0;

        int words = (shift + 31) / 32;
        fraction[..words].Clear();
        // Two words of 64 bits: code with 128-bit integers is compiled at run time.
        int left = words * 32 - shift;
        ulong low = part << left;
        ulong high = left == 0 ? 0 : part >> (64 - left);
        for (int i = 0; (low | high) != 0; i++)
        {
            fraction[i] = (uint)low;
            low = low >> 32 | high << 32;
            high >>= 32;
        }

        return words;
    }

    /// <summary>Multiplies the fraction by 10^9 and takes off what moves in front of the point.</summary>
    private static uint NextDigits(Span<uint> fraction, ref int words)
    {
        ulong carry = 0;
        for (int i = 0; i < words; i++)
        {
            ulong product = (ulong)fraction[i] * Billion + carry;
            fraction[i] = (uint)product;
            carry = product >> 32;
        }

        // Each step clears nine low bits: words that became zero at the low end drop out.
        int zeros = 0;
        while (zeros < words && fraction[zeros] == 0)
            zeros++;
        if (zeros > 0)
        {
            fraction[zeros..words].CopyTo(fraction);
            words -= zeros;
        }

        return (uint)carry;
    }
}
