using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>Converting texts, and finding what they are in.</summary>
[PhpExtension("mbstring")]
public static class ConversionFunctions
{
    /// <summary>Converts a text, or the texts of an array, its keys too.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text or array.</param>
    /// <param name="to_encoding">The target.</param>
    /// <param name="from_encoding">What it is in: a name, or several, of which the right one is found out; null for the internal encoding.</param>
    /// <returns>False, with a warning, when it is in none of several encodings.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_convert_encoding</remarks>
    [PhpFunction(Returns = "array|string|false")]
    public static Value mb_convert_encoding(
        Engine engine,
        [PhpParameter(Type = "array|string")] Value @string,
        PhpString to_encoding,
        [PhpParameter(Type = "array|string|null", Default = "null")] Value from_encoding = default)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding to = state.Choose(to_encoding, 2);
        TextEncoding[] from = IsGiven(from_encoding) ? EncodingNames.FromArgument(engine, from_encoding, 3) : state.Internal.Alone;
        if (from.Length > 1)
            from = Array.FindAll(from, static encoding => !encoding.IsTransfer);
        if (from.Length == 0)
            throw engine.ArgumentValueError(3, "must specify at least one encoding");
        var conversion = new ValueConversion(engine, from, to);
        if (@string.IsString)
            return conversion.Convert(@string.AsString) is { } converted ? converted : false;
        return conversion.Convert(@string.AsArray);
    }

    /// <summary>Finds what a text is in.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="encodings">Names to choose from; null for those of mb_detect_order().</param>
    /// <param name="strict">Whether the whole text has to be valid; left out, the setting mbstring.strict_detection says so.</param>
    /// <returns>False when it is in none.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_detect_encoding</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_detect_encoding(
        Engine engine,
        PhpString @string,
        [PhpParameter(Type = "array|string|null", Default = "null")] Value encodings = default,
        [PhpParameter(Type = "bool", Default = "false")] Value strict = default)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding[] candidates = IsGiven(encodings) ? EncodingNames.FromArgument(engine, encodings, 2) : state.DetectOrder;
        if (candidates.Length == 0)
            throw engine.ArgumentValueError(2, "must specify at least one encoding");
        candidates = Array.FindAll(candidates, static encoding => !encoding.IsTransfer);
        bool isStrict = strict.IsBool ? strict.AsBool : state.IsDetectionStrict;
        if (isStrict && candidates.Length == 1)
            return candidates[0].IsValid(@string.Span) ? candidates[0].NameText : null;
        return EncodingDetection.Detect(@string, candidates, isStrict)?.NameText;
    }

    /// <summary>Whether a text, or all texts of an array, are valid.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">The text or array; null, which is deprecated, asks about all conversions so far.</param>
    /// <param name="encoding">What it is to be in; null for the internal encoding.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_check_encoding</remarks>
    [PhpFunction]
    public static bool mb_check_encoding(
        Engine engine, [PhpParameter(Type = "array|string|null", Default = "null")] Value value = default, PhpString? encoding = null)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 2);
        if (value.IsString)
            return chosen.IsValid(value.AsString.Span);
        if (value.IsArray)
            return ValueCheck.IsValid(engine, value.AsArray, chosen);
        engine.FunctionDeprecated("Calling mb_check_encoding() without argument is deprecated");
        return state.IllegalCharacters == 0;
    }

    /// <summary>Replaces malformed bytes by the substitution.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_scrub</remarks>
    [PhpFunction]
    public static PhpString mb_scrub(Engine engine, PhpString @string, PhpString? encoding = null)
    {
        MbstringState state = MbstringState.Of(engine);
        TextEncoding chosen = state.Choose(encoding, 2);
        return state.Convert(@string, chosen, chosen);
    }

    /// <summary>The code point of the first character of a text.</summary>
    /// <returns>False when it is malformed.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an empty text, no such encoding, or one without characters.</exception>
    /// <remarks>https://www.php.net/mb_ord</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value mb_ord(Engine engine, PhpString @string, PhpString? encoding = null)
    {
        if (@string.IsEmpty)
            return engine.Fail(engine.ArgumentValueError(1, "must not be empty"));
        TextEncoding chosen = ChooseWithCodePoints(engine, encoding);
        Span<uint> points = stackalloc uint[chosen.LeastRoom];
        ReadOnlySpan<byte> bytes = @string.Span;
        uint state = 0;
        int count = chosen.Decode(ref bytes, points, ref state);

        // Numbers of UCS-4 that are negative to C are none.
        return count == 0 || points[0] == TextEncoding.Malformed ? false : points[0];
    }

    /// <summary>The character with a code point.</summary>
    /// <returns>False when there is none, or the encoding lacks it.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or one without characters.</exception>
    /// <remarks>https://www.php.net/mb_chr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_chr(Engine engine, long codepoint, PhpString? encoding = null)
    {
        TextEncoding chosen = ChooseWithCodePoints(engine, encoding);
        if (codepoint is < 0 or > 0x10FFFF)
            return null;
        if (chosen.MimeName == "UTF-8")
        {
            if (codepoint is >= 0xD800 and <= 0xDFFF)
                return null;
            chosen = EncodingTable.Utf8;
        }

        var output = new CharacterWriter(stackalloc byte[16], MbstringState.Of(engine).Substitution);
        chosen.Encode([(uint)codepoint], ref output, isLast: true);
        return output.Failures == 0 ? output.ToPhpString() : null;
    }

    /// <summary>Converts variables, and what is in their arrays and objects, in place.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="to_encoding">The target.</param>
    /// <param name="from_encoding">What they are in: a name, or several, of which the right one is found out.</param>
    /// <param name="var">A variable.</param>
    /// <param name="vars">More.</param>
    /// <returns>What they were in; false, with a warning, when that was not found, or something contains itself.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_convert_variables</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_convert_variables(
        Engine engine, PhpString to_encoding, [PhpParameter(Type = "array|string")] Value from_encoding, [PhpParameter(Type = "mixed")] PhpReference var, [PhpParameter(Type = "mixed")] params PhpReference[] vars)
    {
        TextEncoding to = MbstringState.Of(engine).Choose(to_encoding, 1);
        TextEncoding[] from = EncodingNames.FromArgument(engine, from_encoding, 2);
        if (from.Length == 0)
            throw engine.ArgumentValueError(2, "must specify at least one encoding");
        return VariableConversion.Convert(engine, [var, .. vars], from, to)?.NameText;
    }

    private static bool IsGiven(Value argument) => argument.IsString || argument.IsArray;

    private static TextEncoding ChooseWithCodePoints(Engine engine, PhpString? name)
    {
        TextEncoding encoding = MbstringState.Of(engine).Choose(name, 2);
        if (encoding.HasNoCodePoints)
            throw engine.ValueError(engine.CurrentFunctionName + "() does not support the \"" + encoding.Name + "\" encoding");
        return encoding;
    }
}
