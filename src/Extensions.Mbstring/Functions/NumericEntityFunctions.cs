using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Numeric entities of HTML.</summary>
[PhpExtension("mbstring")]
public static class NumericEntityFunctions
{
    /// <summary>Writes characters as numeric entities.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="map">Which: list of first character, last one, what is added, what of that is kept, and so on.</param>
    /// <param name="encoding">What the text is in; null for the internal encoding.</param>
    /// <param name="hex">Whether numbers are hexadecimal.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or not four numbers for each range.</exception>
    /// <remarks>https://www.php.net/mb_encode_numericentity</remarks>
    [PhpFunction]
    public static PhpString mb_encode_numericentity(Engine engine, PhpString @string, PhpArray map, PhpString? encoding = null, bool hex = false) =>
        Prepare(engine, map, encoding).Encode(@string, hex);

    /// <summary>Reads numeric entities.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="map">Which: list of first character, last one, what was added, anything, and so on.</param>
    /// <param name="encoding">What the text is in; null for the internal encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or not four numbers for each range.</exception>
    /// <remarks>https://www.php.net/mb_decode_numericentity</remarks>
    [PhpFunction]
    public static PhpString mb_decode_numericentity(Engine engine, PhpString @string, PhpArray map, PhpString? encoding = null) =>
        Prepare(engine, map, encoding).Decode(@string);

    private static NumericEntities Prepare(Engine engine, PhpArray map, PhpString? encoding)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 3);
        return new NumericEntities(NumericEntities.ReadRanges(engine, map), chosen, state.Substitution);
    }
}
