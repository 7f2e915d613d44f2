using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Finding texts in texts, in characters.</summary>
[PhpExtension("mbstring")]
public static class SearchFunctions
{
    /// <summary>Finds the first place of a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="haystack">Where to look.</param>
    /// <param name="needle">What for.</param>
    /// <param name="offset">The character to begin at; negative from the end.</param>
    /// <param name="encoding">What both are in; null for the internal encoding.</param>
    /// <returns>False when it is nowhere.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or the offset is outside of the text.</exception>
    /// <remarks>https://www.php.net/mb_strpos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value mb_strpos(Engine engine, PhpString haystack, PhpString needle, long offset = 0, PhpString? encoding = null) =>
        Position(engine, haystack, needle, offset, encoding, findsLast: false, ignoresCase: false);

    /// <summary>Finds the last place of a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="haystack">Where to look.</param>
    /// <param name="needle">What for.</param>
    /// <param name="offset">The character to begin at; negative, where it may begin at most, from the end.</param>
    /// <param name="encoding">What both are in; null for the internal encoding.</param>
    /// <returns>False when it is nowhere.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or the offset is outside of the text.</exception>
    /// <remarks>https://www.php.net/mb_strrpos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value mb_strrpos(Engine engine, PhpString haystack, PhpString needle, long offset = 0, PhpString? encoding = null) =>
        Position(engine, haystack, needle, offset, encoding, findsLast: true, ignoresCase: false);

    /// <summary>As <see cref="mb_strpos"/>, whatever the case.</summary>
    /// <remarks>https://www.php.net/mb_stripos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value mb_stripos(Engine engine, PhpString haystack, PhpString needle, long offset = 0, PhpString? encoding = null) =>
        Position(engine, haystack, needle, offset, encoding, findsLast: false, ignoresCase: true);

    /// <summary>As <see cref="mb_strrpos"/>, whatever the case.</summary>
    /// <remarks>https://www.php.net/mb_strripos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value mb_strripos(Engine engine, PhpString haystack, PhpString needle, long offset = 0, PhpString? encoding = null) =>
        Position(engine, haystack, needle, offset, encoding, findsLast: true, ignoresCase: true);

    /// <summary>A text from the first place of another one on, or up to there.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="haystack">The text.</param>
    /// <param name="needle">What to look for.</param>
    /// <param name="before_needle">Whether the part before it is wanted.</param>
    /// <param name="encoding">What both are in; null for the internal encoding.</param>
    /// <returns>False when it is nowhere.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_strstr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_strstr(Engine engine, PhpString haystack, PhpString needle, bool before_needle = false, PhpString? encoding = null) =>
        Part(engine, haystack, needle, before_needle, encoding, findsLast: false, ignoresCase: false);

    /// <summary>A text from the last place of another one on, or up to there.</summary>
    /// <remarks>https://www.php.net/mb_strrchr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_strrchr(Engine engine, PhpString haystack, PhpString needle, bool before_needle = false, PhpString? encoding = null) =>
        Part(engine, haystack, needle, before_needle, encoding, findsLast: true, ignoresCase: false);

    /// <summary>As <see cref="mb_strstr"/>, whatever the case.</summary>
    /// <remarks>https://www.php.net/mb_stristr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_stristr(Engine engine, PhpString haystack, PhpString needle, bool before_needle = false, PhpString? encoding = null) =>
        Part(engine, haystack, needle, before_needle, encoding, findsLast: false, ignoresCase: true);

    /// <summary>As <see cref="mb_strrchr"/>, whatever the case.</summary>
    /// <remarks>https://www.php.net/mb_strrichr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_strrichr(Engine engine, PhpString haystack, PhpString needle, bool before_needle = false, PhpString? encoding = null) =>
        Part(engine, haystack, needle, before_needle, encoding, findsLast: true, ignoresCase: true);

    private static Value Position(Engine engine, PhpString haystack, PhpString needle, long offset, PhpString? encoding, bool findsLast, bool ignoresCase)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 4);
        long place = Find(state, haystack, needle, offset, chosen, findsLast, ignoresCase);
        if (place == CharacterSearch.BadOffset)
            return engine.Fail(engine.ArgumentValueError(3, "must be contained in argument #1 ($haystack)"));
        return place < 0 ? false : place;
    }

    private static PhpString? Part(Engine engine, PhpString haystack, PhpString needle, bool isBefore, PhpString? encoding, bool findsLast, bool ignoresCase)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 4);
        long place = Find(state, haystack, needle, 0, chosen, findsLast, ignoresCase);
        if (place < 0)
            return null;
        return isBefore ? CharacterText.Cut(haystack, 0, place, chosen) : CharacterText.Cut(haystack, place, null, chosen);
    }

    private static long Find(MbstringState state, PhpString haystack, PhpString needle, long offset, TextEncoding encoding, bool findsLast, bool ignoresCase) =>
        ignoresCase
            ? CharacterSearch.FindIgnoringCase(haystack, needle, offset, encoding, findsLast, state.Substitution)
            : CharacterSearch.Find(haystack, needle, offset, encoding, findsLast);
}
