using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Texts as they are on a terminal.</summary>
[PhpExtension("mbstring")]
public static class WidthFunctions
{
    /// <summary>How many columns a text takes.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_strwidth</remarks>
    [PhpFunction]
    public static long mb_strwidth(Engine engine, PhpString @string, PhpString? encoding = null) =>
        CharacterWidth.Of(@string.Span, MbstringState.Of(engine).Choose(encoding, 2));

    /// <summary>Cuts a text to a width.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="start">The first character, negative from the end.</param>
    /// <param name="width">The most columns; negative, how many to leave out at the end.</param>
    /// <param name="trim_marker">Put at the end when something was cut off; it is within the width.</param>
    /// <param name="encoding">What both texts are in; null for the internal encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or a number is outside of the text.</exception>
    /// <remarks>https://www.php.net/mb_strimwidth</remarks>
    [PhpFunction]
    public static PhpString mb_strimwidth(
        Engine engine, PhpString @string, long start, long width, [PhpParameter(Default = "\"\"")] PhpString? trim_marker = null, PhpString? encoding = null)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 5);
        if (start != 0)
        {
            long count = chosen.Count(@string.Span);
            if (start < 0)
                start += count;
            if (start < 0 || start > count)
                throw engine.ArgumentValueError(2, "is out of range");
        }

        if (width < 0)
        {
            width += CharacterWidth.Of(@string.Span, chosen);
            if (start > 0)
                width -= CharacterWidth.OfStart(@string.Span, start, chosen, state.Substitution);
            if (width < 0)
                throw engine.ArgumentValueError(3, "is out of range");
        }

        // PHP keeps both in 32 bits.
        return CharacterWidth.Trim(@string, unchecked((uint)start), unchecked((int)width), trim_marker ?? PhpString.Empty, chosen, state.Substitution);
    }
}
