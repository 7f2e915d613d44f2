using System.Globalization;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>FILTER_VALIDATE_INT: decimal ints of 64 bits, with flags also octal and hexadecimal ones; the options min_range and max_range.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-int</remarks>
internal static class IntValidation
{
    private static readonly ArrayKey s_least = ArrayKey.Literal(PhpString.From("min_range"u8));
    private static readonly ArrayKey s_greatest = ArrayKey.Literal(PhpString.From("max_range"u8));

    /// <summary>The int that a text says.</summary>
    public static Value Apply(in FilterRequest request, PhpString text)
    {
        long? least = request.IntOption(s_least);
        long? greatest = request.IntOption(s_greatest);
        bool isInt = TryParse(
            Blanks.Trim(text.Span), request.Has(FilterConstants.FILTER_FLAG_ALLOW_OCTAL), request.Has(FilterConstants.FILTER_FLAG_ALLOW_HEX), out long value);
        return isInt && !(value < least) && !(value > greatest) ? value : request.Failure;
    }

    private static bool TryParse(ReadOnlySpan<byte> text, bool takesOctal, bool takesHex, out long value)
    {
        value = 0;
        if (text.IsEmpty)
            return false;
        if (text[0] != '0')
            return TryParseDecimal(text, out value);
        text = text[1..];
        if (text.IsEmpty)
            return true;

        ulong bits = 0;
        bool isRead = false;
        if (takesHex && (text[0] | 0x20) == 'x')
            isRead = ulong.TryParse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bits);
        else if (takesOctal)
            isRead = TryParseOctal((text[0] | 0x20) == 'o' ? text[1..] : text, out bits);

        // All 64 bits count: the greatest of them are those of negative ints.
        value = (long)bits;
        return isRead;
    }

    /// <summary>A sign, and digits that do not begin with 0; or 0 with a sign.</summary>
    private static bool TryParseDecimal(ReadOnlySpan<byte> text, out long value)
    {
        ReadOnlySpan<byte> digits = text[0] is (byte)'-' or (byte)'+' ? text[1..] : text;
        value = 0;
        if (digits.IsEmpty || !ByteText.IsDigit(digits[0]) || (digits[0] == '0' && digits.Length > 1))
            return false;
        return !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryParseOctal(ReadOnlySpan<byte> digits, out ulong value)
    {
        value = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'7' || value > ulong.MaxValue / 8)
                return false;
            value = value * 8 + (ulong)(digit - '0');
        }

        return !digits.IsEmpty;
    }
}
