using MiniPhp.Runtime.Text;

namespace MiniPhp.Runtime.Ini;

/// <summary>Values of settings as numbers: "128M", "0x1F", "On".</summary>
/// <remarks>https://www.php.net/manual/en/faq.using.php#faq.using.shorthandbytes</remarks>
public static class IniQuantity
{
    private const string Compatibility = " for backwards compatibility";

    /// <summary>An int with an optional K, M or G behind it; wraps on overflow.</summary>
    /// <param name="text">Latin-1 text.</param>
    /// <param name="problem">PHP's complaint when the text is not quite a quantity; else null.</param>
    public static long Parse(string text, out string? problem)
    {
        problem = null;
        int at = 0;
        int end = text.Length;
        while (at < end && IsWhitespace(text[at]))
            at++;
        while (at < end && IsWhitespace(text[end - 1]))
            end--;
        if (at == end)
            return 0;
        bool negative = text[at] == '-';
        if (text[at] is '+' or '-')
            at++;
        if (at == end || !char.IsAsciiDigit(text[at]))
        {
            problem = Invalid(text) + ": no valid leading digits, interpreting as \"0\"" + Compatibility;
            return 0;
        }

        if (!TryReadPrefix(text, ref at, end, out uint @base, out problem))
            return 0;
        ulong magnitude = ReadDigits(text, ref at, end, @base, out bool overflow);
        long value = unchecked(negative && !overflow ? -(long)magnitude : (long)magnitude);
        overflow |= negative ? magnitude > 1UL << 63 : magnitude > long.MaxValue;
        while (at < end && IsWhitespace(text[at]))
            at++;
        if (at < end)
        {
            int shift = char.ToLowerInvariant(text[end - 1]) switch { 'g' => 30, 'm' => 20, 'k' => 10, _ => 0 };
            if (shift == 0)
            {
                problem = Invalid(text) + ": unknown multiplier \"" + EscapedText.Of(text[(end - 1)..end]) + "\", interpreting as \""
                    + EscapedText.Of(text[..at]) + "\"" + Compatibility;
                return value;
            }

            overflow |= value > long.MaxValue >> shift || value < long.MinValue >> shift;
            value = unchecked(value << shift);
            if (at != end - 1)
            {
                problem = Invalid(text) + ", interpreting as \"" + EscapedText.Of(text[..at]) + EscapedText.Of(text[(end - 1)..end]) + "\"" + Compatibility;
                return value;
            }
        }

        if (overflow)
            problem = OutOfRange(text);
        return value;
    }

    /// <summary>The complaint about a number that is too large, or negative where it cannot be.</summary>
    internal static string OutOfRange(string text) => Invalid(text) + ": value is out of range, using overflow result" + Compatibility;

    private static bool TryReadPrefix(string text, ref int at, int end, out uint @base, out string? problem)
    {
        problem = null;
        @base = 10;
        if (text[at] != '0' || at + 1 == end)
            return true;
        char prefix = char.ToLowerInvariant(text[at + 1]);
        if (char.IsAsciiDigit(prefix))
        {
            @base = 8;
            return true;
        }

        if (prefix is 'g' or 'm' or 'k' || IsWhitespace(prefix) && text.AsSpan(at + 1, end - at - 1).Trim(" \t\n\v\f\r").Length == 0)
            return true;
        @base = prefix switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
        if (@base == 0)
        {
            problem = "Invalid prefix \"0" + text[at + 1] + "\", interpreting as \"0\"" + Compatibility;
            return false;
        }

        at += 2;
        if (at < end && DigitOf(text[at]) < @base && !IsPrefix(text, at, end))
            return true;
        bool isMissing = at == end || text[at] is '+' or '-' || IsWhitespace(text[at]) || IsPrefix(text, at, end);
        problem = Invalid(text) + (isMissing ? ": no digits after base prefix" : ": no valid leading digits") + ", interpreting as \"0\"" + Compatibility;
        return false;
    }

    /// <summary>A second "0x" behind the first one.</summary>
    private static bool IsPrefix(string text, int at, int end) =>
        at + 1 < end && text[at] == '0' && char.ToLowerInvariant(text[at + 1]) is 'x' or 'o' or 'b';

    private static ulong ReadDigits(string text, ref int at, int end, uint @base, out bool overflow)
    {
        overflow = false;
        ulong value = 0;
        for (; at < end && DigitOf(text[at]) < @base; at++)
        {
            uint digit = DigitOf(text[at]);
            // As strtoul has it: the largest number, and the rest of the digits is read over.
            overflow |= value > (ulong.MaxValue - digit) / @base;
            value = overflow ? ulong.MaxValue : value * @base + digit;
        }

        return value;
    }

    private static uint DigitOf(char c) =>
        char.IsAsciiDigit(c) ? (uint)(c - '0') : char.IsAsciiLetter(c) ? (uint)(char.ToLowerInvariant(c) - 'a' + 10) : 99;

    private static bool IsWhitespace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';

    private static string Invalid(string text) => "Invalid quantity \"" + EscapedText.Of(text) + "\"";

    /// <summary>"On", "yes" and "true" in any case and numbers other than 0.</summary>
    public static bool ParseBool(string? text) =>
        text is not null
        && (text.Equals("on", StringComparison.OrdinalIgnoreCase) || text.Equals("yes", StringComparison.OrdinalIgnoreCase)
            || text.Equals("true", StringComparison.OrdinalIgnoreCase) || ParseInt(text) != 0);

    /// <summary>The int at the start of the text, 0 without one; for settings that take no K, M, G.</summary>
    public static long ParseInt(string? text)
    {
        if (text is null)
            return 0;
        int at = 0;
        while (at < text.Length && IsWhitespace(text[at]))
            at++;
        bool negative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is '-' or '+')
            at++;
        ulong magnitude = ReadDigits(text, ref at, text.Length, 10, out bool overflow);
        if (overflow || magnitude > long.MaxValue)
            return negative ? long.MinValue : long.MaxValue;
        return negative ? -(long)magnitude : (long)magnitude;
    }
}
