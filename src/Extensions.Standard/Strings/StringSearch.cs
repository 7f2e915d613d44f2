using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>Where one string occurs in another.</summary>
[PhpExtension("standard")]
public static class StringSearch
{
    private const string OffsetProblem = "must be contained in argument #1 ($haystack)";

    /// <summary>The first position of <paramref name="needle"/> at or after <paramref name="offset"/>.</summary>
    /// <returns>Byte offset, or false when there is none.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the offset lies outside.</exception>
    /// <remarks>https://www.php.net/strpos</remarks>
    [PhpFunction(Returns = "int|false", Frameless = nameof(PositionWithoutEngine))]
    public static Value strpos(Engine engine, PhpString haystack, PhpString needle, long offset = 0) =>
        Position(ByteText.IndexOf(haystack.Span, needle.Span, StartOffset(engine, haystack, offset)));

    /// <summary>As strpos, for an offset inside of the string and not from its end.</summary>
    internal static Value PositionWithoutEngine(PhpString haystack, PhpString needle, long offset) =>
        (ulong)offset <= (ulong)haystack.Length ? Position(ByteText.IndexOf(haystack.Span, needle.Span, (int)offset)) : Value.Undefined;

    /// <summary>As strpos, A-Z taken as a-z.</summary>
    /// <remarks>https://www.php.net/stripos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value stripos(Engine engine, PhpString haystack, PhpString needle, long offset = 0)
    {
        int start = StartOffset(engine, haystack, offset);
        if (needle.Length > haystack.Length - start)
            return false;
        return Position(ByteText.IndexOfIgnoreCase(haystack.Span, needle.Span, start));
    }

    /// <summary>The last position of <paramref name="needle"/>.</summary>
    /// <param name="engine">For errors.</param>
    /// <param name="haystack">Searched.</param>
    /// <param name="needle">Looked for; an empty one is found at the end.</param>
    /// <param name="offset">Where the search begins; when negative, how many bytes before the end a match may begin at most.</param>
    /// <remarks>https://www.php.net/strrpos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value strrpos(Engine engine, PhpString haystack, PhpString needle, long offset = 0)
    {
        ReadOnlySpan<byte> part = ReverseSearchPart(engine, haystack, needle, offset, out int start);
        int found = needle.IsEmpty ? part.Length : part.LastIndexOf(needle.Span);
        return found < 0 ? false : Value.FromInt(found + start);
    }

    /// <summary>As strrpos, A-Z taken as a-z.</summary>
    /// <remarks>https://www.php.net/strripos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value strripos(Engine engine, PhpString haystack, PhpString needle, long offset = 0)
    {
        ReadOnlySpan<byte> part = ReverseSearchPart(engine, haystack, needle, offset, out int start);
        int found = ByteText.LastIndexOfIgnoreCase(part, needle.Span);
        return found < 0 ? false : Value.FromInt(found + start);
    }

    private static Value Position(int found) => found < 0 ? Value.False : Value.FromInt(found);

    private static int StartOffset(Engine engine, PhpString haystack, long offset)
    {
        if (offset < 0)
            offset += haystack.Length;
        if ((ulong)offset > (ulong)haystack.Length)
            throw engine.ArgumentValueError(3, OffsetProblem);
        return (int)offset;
    }

    /// <summary>The bytes in which a whole match must lie.</summary>
    private static ReadOnlySpan<byte> ReverseSearchPart(Engine engine, PhpString haystack, PhpString needle, long offset, out int start)
    {
        start = 0;
        if (offset >= 0)
        {
            if (offset > haystack.Length)
                throw engine.ArgumentValueError(3, OffsetProblem);
            start = (int)offset;
            return haystack.Span[start..];
        }

        if (offset < -haystack.Length)
            throw engine.ArgumentValueError(3, OffsetProblem);
        int end = -offset < needle.Length ? haystack.Length : (int)(haystack.Length + offset) + needle.Length;
        return haystack.Span[..end];
    }

    /// <summary>The part from the first <paramref name="needle"/> on, or with <paramref name="before_needle"/> the part before it.</summary>
    /// <returns>That part, or false when the needle does not occur.</returns>
    /// <remarks>https://www.php.net/strstr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? strstr(PhpString haystack, PhpString needle, bool before_needle = false) =>
        Part(haystack, haystack.Span.IndexOf(needle.Span), before_needle);

    /// <summary>Another name of strstr.</summary>
    /// <remarks>https://www.php.net/strchr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? strchr(PhpString haystack, PhpString needle, bool before_needle = false) =>
        strstr(haystack, needle, before_needle);

    /// <summary>As strstr, A-Z taken as a-z.</summary>
    /// <remarks>https://www.php.net/stristr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? stristr(PhpString haystack, PhpString needle, bool before_needle = false) =>
        Part(haystack, needle.Length > haystack.Length ? -1 : ByteText.IndexOfIgnoreCase(haystack.Span, needle.Span), before_needle);

    /// <summary>The part from the last occurrence of the needle's first byte on; an empty needle stands for a NUL byte.</summary>
    /// <remarks>https://www.php.net/strrchr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? strrchr(PhpString haystack, PhpString needle) =>
        Part(haystack, haystack.Span.LastIndexOf(needle.IsEmpty ? (byte)0 : needle[0]), before: false);

    private static PhpString? Part(PhpString haystack, int found, bool before)
    {
        if (found < 0)
            return null;
        return before ? haystack.Substring(0, found) : haystack.Substring(found, haystack.Length - found);
    }

    /// <remarks>https://www.php.net/str_contains</remarks>
    [PhpFunction]
    public static bool str_contains(PhpString haystack, PhpString needle) => haystack.Span.IndexOf(needle.Span) >= 0;

    /// <remarks>https://www.php.net/str_starts_with</remarks>
    [PhpFunction]
    public static bool str_starts_with(PhpString haystack, PhpString needle) => haystack.Span.StartsWith(needle.Span);

    /// <remarks>https://www.php.net/str_ends_with</remarks>
    [PhpFunction]
    public static bool str_ends_with(PhpString haystack, PhpString needle) => haystack.Span.EndsWith(needle.Span);

    /// <summary>The part from the first byte that is one of <paramref name="characters"/> on.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no characters.</exception>
    /// <remarks>https://www.php.net/strpbrk</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? strpbrk(Engine engine, PhpString @string, PhpString characters)
    {
        if (characters.IsEmpty)
            throw engine.ArgumentValueError(2, "must be a non-empty string");
        return Part(@string, @string.Span.IndexOfAny(characters.Span), before: false);
    }

    /// <summary>How many bytes from <paramref name="offset"/> on are among <paramref name="characters"/>.</summary>
    /// <remarks>https://www.php.net/strspn</remarks>
    [PhpFunction]
    public static long strspn(PhpString @string, PhpString characters, long offset = 0, long? length = null)
    {
        ReadOnlySpan<byte> part = SpanPart(@string, offset, length);
        int end = part.IndexOfAnyExcept(characters.Span);
        return end < 0 ? part.Length : end;
    }

    /// <summary>How many bytes from <paramref name="offset"/> on are none of <paramref name="characters"/>; without any, how many come before a NUL.</summary>
    /// <remarks>https://www.php.net/strcspn</remarks>
    [PhpFunction]
    public static long strcspn(PhpString @string, PhpString characters, long offset = 0, long? length = null)
    {
        ReadOnlySpan<byte> part = SpanPart(@string, offset, length);
        int end = characters.IsEmpty ? part.IndexOf((byte)0) : part.IndexOfAny(characters.Span);
        return end < 0 ? part.Length : end;
    }

    private static ReadOnlySpan<byte> SpanPart(PhpString text, long offset, long? length)
    {
        long start = offset < 0 ? Math.Max(0, text.Length + offset) : Math.Min(offset, text.Length);
        long count = text.Length - start;
        if (length < 0)
            count = Math.Max(0, count + length.Value);
        else if (length < count)
            count = length.Value;
        return text.Span.Slice((int)start, (int)count);
    }

    /// <summary>How often <paramref name="needle"/> occurs, matches not overlapping.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: empty needle; offset or length outside.</exception>
    /// <remarks>https://www.php.net/substr_count</remarks>
    [PhpFunction]
    public static long substr_count(Engine engine, PhpString haystack, PhpString needle, long offset = 0, long? length = null)
    {
        if (needle.IsEmpty)
            throw engine.ArgumentValueError(2, "cannot be empty");
        if (offset < 0)
            offset += haystack.Length;
        if ((ulong)offset > (ulong)haystack.Length)
            throw engine.ArgumentValueError(3, OffsetProblem);
        ReadOnlySpan<byte> part = haystack.Span[(int)offset..];
        if (length is { } count)
        {
            if (count < 0)
                count += part.Length;
            if ((ulong)count > (ulong)part.Length)
                throw engine.ArgumentValueError(4, OffsetProblem);
            part = part[..(int)count];
        }

        return part.Count(needle.Span);
    }
}
