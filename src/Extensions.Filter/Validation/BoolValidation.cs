using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Filter.Validation;

/// <summary>FILTER_VALIDATE_BOOL: 1, true, on, yes; 0, false, off, no and nothing at all.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php#constant.filter-validate-bool</remarks>
internal static class BoolValidation
{
    /// <summary>The truth value that a text says.</summary>
    public static Value Apply(in FilterRequest request, PhpString text)
    {
        ReadOnlySpan<byte> word = Blanks.Trim(text.Span);
        if (IsAny(word, "1"u8, "true"u8, "on"u8, "yes"u8))
            return Value.True;
        return word.IsEmpty || IsAny(word, "0"u8, "false"u8, "off"u8, "no"u8) ? Value.False : request.Failure;
    }

    private static bool IsAny(ReadOnlySpan<byte> word, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c, ReadOnlySpan<byte> d) =>
        ByteText.EqualsIgnoreCase(word, a) || ByteText.EqualsIgnoreCase(word, b) || ByteText.EqualsIgnoreCase(word, c) || ByteText.EqualsIgnoreCase(word, d);
}
