namespace MiniPhp.Runtime.Text;

// Numbers of ordinary size by one multiplication, where its rounding cannot matter.
public readonly ref partial struct DecimalDigits
{
    private const double LeastQuick = 0.001;
    private const double MostQuick = 1e15;

    /// <summary>The most digits that different doubles always have different ones of.</summary>
    private const int QuickDigits = 15;

    /// <summary>A product below 1e15 is wrong by less than 0.07: one that is farther from a half is rounded to the right side.</summary>
    private const double DoubtfulDistance = 0.1;

    /// <summary>The powers of ten that a double has exactly.</summary>
    private static ReadOnlySpan<double> Powers =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    /// <summary>The fifteen digits nearest to a positive value, if they read back as it: without their last zeros they are the shortest then.</summary>
    private static bool TryShortest(double value, Span<byte> buffer, out DecimalDigits digits)
    {
        digits = default;
        if (!(value is >= LeastQuick and < MostQuick))
            return false;
        int scale = QuickDigits - WholeDigits(value);
        double scaled = Math.Floor(value * Powers[scale] + 0.5);
        if (scaled / Powers[scale] != value)
            return false;
        digits = FromScaled(scaled, scale, buffer);
        return true;
    }

    /// <summary>So many digits of a positive value.</summary>
    private static bool TrySignificant(double value, int count, Span<byte> buffer, out DecimalDigits digits)
    {
        digits = default;
        return count <= QuickDigits && value is >= LeastQuick and < MostQuick && TryFixed(value, count - WholeDigits(value), buffer, out digits);
    }

    /// <summary>Digits of a positive value down to so many places after the point.</summary>
    private static bool TryFixed(double value, int decimals, Span<byte> buffer, out DecimalDigits digits)
    {
        digits = default;
        if ((uint)decimals >= (uint)Powers.Length)
            return false;
        double scaled = value * Powers[decimals];
        if (!(scaled is >= 1 and < MostQuick))
            return false;
        double whole = Math.Floor(scaled);
        double fraction = scaled - whole - 0.5;
        if (Math.Abs(fraction) < DoubtfulDistance)
            return false;
        digits = FromScaled(fraction > 0 ? whole + 1 : whole, decimals, buffer);
        return true;
    }

    private static DecimalDigits FromScaled(double scaled, int scale, Span<byte> buffer)
    {
        int length = IntText.WriteUnsigned((ulong)scaled, buffer);
        return new DecimalDigits(buffer[..TrimZeros(buffer, length)], length - scale);
    }

    /// <summary>Digits before the point, 1 to 15; 0 or less for zeros behind it.</summary>
    private static int WholeDigits(double value)
    {
        if (value < 1)
            return value >= 0.1 ? 0 : value >= 0.01 ? -1 : -2;
        int count = 1;
        while (value >= Powers[count])
            count++;
        return count;
    }
}
