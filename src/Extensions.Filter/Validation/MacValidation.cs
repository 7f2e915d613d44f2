using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>FILTER_VALIDATE_MAC: addresses of network interfaces, as 0123.4567.89ab, 01-23-45-67-89-ab or 01:23:45:67:89:ab; the option separator.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-mac</remarks>
internal static class MacValidation
{
    private static readonly ArrayKey s_separator = ArrayKey.Literal(PhpString.From("separator"u8));

    /// <summary>Whether a text is such an address.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the option is not one character.</exception>
    public static bool IsValid(in FilterRequest request, ReadOnlySpan<byte> text)
    {
        PhpString? wanted = request.StringOption(s_separator);
        if (wanted is not null && wanted.Length != 1)
            throw request.ValueError("\"separator\" option must be one character long");

        (byte separator, int digits) = text.Length switch
        {
            14 => ((byte)'.', 4),
            17 when text[2] is (byte)'-' or (byte)':' => (text[2], 2),
            _ => default,
        };
        if (digits == 0 || (wanted is not null && wanted[0] != separator))
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isRight = i % (digits + 1) == digits ? text[i] == separator : char.IsAsciiHexDigit((char)text[i]);
            if (!isRight)
                return false;
        }

        return true;
    }
}
