using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Texts as rows of characters.</summary>
[PhpExtension("mbstring")]
public static class LengthFunctions
{
    /// <summary>Counts the characters of a text.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_strlen</remarks>
    [PhpFunction]
    public static long mb_strlen(Engine engine, PhpString @string, PhpString? encoding = null) =>
        MbstringState.Of(engine).Choose(encoding, 2).Count(@string.Span);

    /// <summary>Cuts characters out of a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="start">Characters from the start, or when negative from the end.</param>
    /// <param name="length">Characters; when negative, how many to leave out at the end; null for all.</param>
    /// <param name="encoding">What the text is in; null for the internal encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or PHP_INT_MIN.</exception>
    /// <remarks>https://www.php.net/mb_substr</remarks>
    [PhpFunction]
    public static PhpString mb_substr(Engine engine, PhpString @string, long start, long? length = null, PhpString? encoding = null)
    {
        if (start == long.MinValue)
            throw engine.ArgumentValueError(2, OutOfRange);
        if (length == long.MinValue)
            throw engine.ArgumentValueError(3, OutOfRange);
        TextEncoding chosen = MbstringState.Of(engine).Choose(encoding, 4);
        long count = start < 0 || length < 0 ? chosen.Count(@string.Span) : 0;
        long from = start >= 0 ? start : long.Max(count + start, 0);
        long? most = length;
        if (length < 0)
            most = long.Max(count - from + length.Value, 0);
        return CharacterText.Cut(@string, from, most, chosen);
    }

    private const string OutOfRange = "must be between -9223372036854775807 and 9223372036854775807";

    /// <summary>Cuts bytes out of a text, but no characters in two.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="start">Bytes from the start, or when negative from the end.</param>
    /// <param name="length">Bytes; when negative, how many to leave out at the end; null for all.</param>
    /// <param name="encoding">What the text is in; null for the internal encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_strcut</remarks>
    [PhpFunction]
    public static PhpString mb_strcut(Engine engine, PhpString @string, long start, long? length = null, PhpString? encoding = null)
    {
        TextEncoding chosen = MbstringState.Of(engine).Choose(encoding, 4);
        int size = @string.Length;
        long from = start >= 0 ? start : long.Max(size + start, 0);
        long most = length ?? size;
        if (most < 0)
            most = long.Max(size - from + most, 0);
        return from > size ? PhpString.Empty : ByteCut.Cut(@string, (int)from, most, chosen);
    }

    /// <summary>Splits a text into pieces of that many characters.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="length">Characters of each piece.</param>
    /// <param name="encoding">What the text is in; null for the internal encoding.</param>
    /// <returns>list&lt;string&gt;</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or a length below one.</exception>
    /// <remarks>https://www.php.net/mb_str_split</remarks>
    [PhpFunction]
    public static PhpArray mb_str_split(Engine engine, PhpString @string, long length = 1, PhpString? encoding = null)
    {
        if (length <= 0)
            throw engine.ArgumentValueError(2, "must be greater than 0");
        return CharacterText.Split(@string, length, MbstringState.Of(engine).Choose(encoding, 3));
    }

    /// <summary>Counts how often a text occurs in another one, without overlaps.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or an empty text to look for.</exception>
    /// <remarks>https://www.php.net/mb_substr_count</remarks>
    [PhpFunction]
    public static long mb_substr_count(Engine engine, PhpString haystack, PhpString needle, PhpString? encoding = null)
    {
        if (needle.IsEmpty)
            throw engine.ArgumentValueError(2, "must not be empty");
        return CharacterSearch.CountOf(haystack, needle, MbstringState.Of(engine).Choose(encoding, 3));
    }
}
