using System.Globalization;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Integer and float literals: <c>10</c>, <c>0x1A</c>, <c>0b11</c>, <c>0o17</c>, <c>017</c>, <c>1_000</c>, <c>.5e3</c>.</summary>
internal static class NumberLiteral
{
    /// <summary>false for a float, and for an integer that does not fit 64 bits.</summary>
    public static bool TryParseInt(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        int radix = Radix(text, out int start);
        ulong sum = 0;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '_')
                continue;
            int digit = Digit(text[i]);
            if (digit >= radix || sum > (long.MaxValue - (ulong)digit) / (ulong)radix)
                return false;
            sum = sum * (ulong)radix + (ulong)digit;
        }

        value = (long)sum;
        return true;
    }

    /// <summary>The value as a float, rounded as PHP rounds it: decimals correctly, other radixes digit by digit.</summary>
    public static double ParseFloat(ReadOnlySpan<char> text)
    {
        int radix = Radix(text, out int start);
        if (radix == 10)
        {
            if (text.Contains('_'))
                text = text.ToString().Replace("_", "");
            return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        double value = 0;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '_')
                continue;
            // PHP adds the character of a binary or octal digit, then subtracts that of the zero; large sums are rounded in between.
            value = radix == 16 ? value * radix + Digit(text[i]) : value * radix + text[i] - '0';
        }

        return value;
    }

    private static int Radix(ReadOnlySpan<char> text, out int start)
    {
        start = 0;
        if (text.Length < 2 || text[0] != '0')
            return 10;
        start = 2;
        switch (text[1] | 32)
        {
            case 'x': return 16;
            case 'b': return 2;
            case 'o': return 8;
        }

        start = 0;
        return text.ContainsAny('.', 'e', 'E') ? 10 : 8;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => int.MaxValue,
    };
}
