using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Comparison in natural order, by locale, and of parts.</summary>
[PhpExtension("standard")]
public static class NaturalComparison
{
    /// <summary>Compares as people sort file names: digits as numbers.</summary>
    /// <remarks>https://www.php.net/strnatcmp</remarks>
    [PhpFunction]
    public static long strnatcmp(PhpString string1, PhpString string2) => NaturalOrder.Compare(string1.Span, string2.Span, ignoreCase: false);

    /// <summary>As strnatcmp, letters of either case alike.</summary>
    /// <remarks>https://www.php.net/strnatcasecmp</remarks>
    [PhpFunction]
    public static long strnatcasecmp(PhpString string1, PhpString string2) => NaturalOrder.Compare(string1.Span, string2.Span, ignoreCase: true);

    /// <summary>Compares part of <paramref name="haystack"/> with <paramref name="needle"/>.</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="haystack">The text whose part is compared.</param>
    /// <param name="needle">What it is compared with.</param>
    /// <param name="offset">Where the part begins; from the end when negative.</param>
    /// <param name="length">How many bytes of each at most; null for the longer of both.</param>
    /// <param name="case_insensitive">A-Z taken as a-z.</param>
    /// <remarks>https://www.php.net/substr_compare</remarks>
    [PhpFunction]
    public static long substr_compare(Engine engine, PhpString haystack, PhpString needle, long offset, long? length = null, bool case_insensitive = false)
    {
        if (length == 0)
            return 0;
        if (length < 0)
            throw engine.ArgumentValueError(4, "must be greater than or equal to 0");
        if (offset < 0)
            offset = Math.Max(0, haystack.Length + offset);
        if (offset > haystack.Length)
            throw engine.ArgumentValueError(3, "must be contained in argument #1 ($haystack)");
        ReadOnlySpan<byte> part = haystack.Span[(int)offset..];
        long count = length ?? Math.Max(needle.Length, part.Length);
        if (count < part.Length)
            part = part[..(int)count];
        ReadOnlySpan<byte> other = StringComparison.Start(needle, count);
        return case_insensitive ? ByteText.DifferenceIgnoreCase(part, other) : ByteText.Difference(part, other);
    }
}
