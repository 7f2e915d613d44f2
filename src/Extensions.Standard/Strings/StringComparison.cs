using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Length and comparison: the string functions that PHP counts to its core.</summary>
[PhpExtension("Core")]
public static class StringComparison
{
    /// <summary>The length in bytes.</summary>
    /// <remarks>https://www.php.net/strlen</remarks>
    [PhpFunction]
    public static long strlen(PhpString @string) => @string.Length;

    /// <summary>Compares byte by byte: below 0, 0 or above 0.</summary>
    /// <remarks>https://www.php.net/strcmp</remarks>
    [PhpFunction]
    public static long strcmp(PhpString string1, PhpString string2) => ByteText.Difference(string1.Span, string2.Span);

    /// <summary>As strcmp, A-Z taken as a-z.</summary>
    /// <remarks>https://www.php.net/strcasecmp</remarks>
    [PhpFunction]
    public static long strcasecmp(PhpString string1, PhpString string2) => ByteText.DifferenceIgnoreCase(string1.Span, string2.Span);

    /// <summary>As strcmp, at most <paramref name="length"/> bytes of each.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: <paramref name="length"/> is negative.</exception>
    /// <remarks>https://www.php.net/strncmp</remarks>
    [PhpFunction]
    public static long strncmp(Engine engine, PhpString string1, PhpString string2, long length)
    {
        CheckLength(engine, length);
        return ByteText.Difference(Start(string1, length), Start(string2, length));
    }

    /// <summary>As strcasecmp, at most <paramref name="length"/> bytes of each.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: <paramref name="length"/> is negative.</exception>
    /// <remarks>https://www.php.net/strncasecmp</remarks>
    [PhpFunction]
    public static long strncasecmp(Engine engine, PhpString string1, PhpString string2, long length)
    {
        CheckLength(engine, length);
        return ByteText.DifferenceIgnoreCase(Start(string1, length), Start(string2, length));
    }

    private static void CheckLength(Engine engine, long length)
    {
        if (length < 0)
            throw engine.ArgumentValueError(3, "must be greater than or equal to 0");
    }

    internal static ReadOnlySpan<byte> Start(PhpString text, long length) =>
        length < text.Length ? text.Span[..(int)length] : text.Span;
}
