using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Iconv;

/// <summary>Converting texts from one encoding to another, and texts as characters.</summary>
[PhpExtension("iconv")]
public static class IconvFunctions
{
    /// <summary>Counts the characters of a text.</summary>
    /// <returns>False, with a notice or warning, when the text is not in the encoding or there is no such encoding.</returns>
    /// <remarks>https://www.php.net/iconv_strlen</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value iconv_strlen(Engine engine, PhpString @string, PhpString? encoding = null)
    {
        if (Encodings.Chosen(engine, encoding) is not { } charset)
            return false;
        IconvError error = CharacterText.Count(engine, @string.Span, charset, out long count);
        IconvErrors.Report(engine, error, Encodings.Ucs4, charset);
        return error == IconvError.None ? count : false;
    }

    /// <summary>Cuts characters out of a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The text.</param>
    /// <param name="offset">Characters from the start, or when negative from the end.</param>
    /// <param name="length">Characters; when negative, how many to leave out at the end; null for all.</param>
    /// <param name="encoding">What the text is in.</param>
    /// <returns>False, with a notice or warning, when the text is not in the encoding or there is no such encoding.</returns>
    /// <remarks>https://www.php.net/iconv_substr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? iconv_substr(Engine engine, PhpString @string, long offset, long? length = null, PhpString? encoding = null)
    {
        if (Encodings.Chosen(engine, encoding) is not { } charset)
            return null;
        IconvError error = CharacterText.Cut(engine, @string.Span, offset, length ?? @string.Length, charset, out PhpString? part);
        IconvErrors.Report(engine, error, Encodings.Ucs4, charset);
        return part;
    }

    /// <summary>Finds the first place of a text in another one.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="haystack">Where to look.</param>
    /// <param name="needle">What for.</param>
    /// <param name="offset">The character to begin at; negative from the end.</param>
    /// <param name="encoding">What both are in.</param>
    /// <returns>In characters; false when it is nowhere, and with a notice or warning when a text is not in the encoding.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the offset lies outside of the text.</exception>
    /// <remarks>https://www.php.net/iconv_strpos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value iconv_strpos(Engine engine, PhpString haystack, PhpString needle, long offset = 0, PhpString? encoding = null)
    {
        if (Encodings.Chosen(engine, encoding) is not { } charset)
            return false;
        if (offset < 0)
        {
            IconvError failed = CharacterText.Count(engine, haystack.Span, charset, out long count);
            IconvErrors.Report(engine, failed, Encodings.Ucs4, charset);
            if (failed != IconvError.None)
                return false;
            offset += count;
            if (offset < 0)
                throw engine.ArgumentValueError(3, "must be contained in argument #1 ($haystack)");
        }

        return needle.IsEmpty ? false : Find(engine, haystack, needle, offset, charset, findsLast: false);
    }

    /// <summary>Finds the last place of a text in another one.</summary>
    /// <returns>In characters; false when it is nowhere, and with a notice or warning when a text is not in the encoding.</returns>
    /// <remarks>https://www.php.net/iconv_strrpos</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value iconv_strrpos(Engine engine, PhpString haystack, PhpString needle, PhpString? encoding = null)
    {
        if (needle.IsEmpty || Encodings.Chosen(engine, encoding) is not { } charset)
            return false;
        return Find(engine, haystack, needle, 0, charset, findsLast: true);
    }

    private static Value Find(Engine engine, PhpString text, PhpString wanted, long offset, PhpString charset, bool findsLast)
    {
        IconvError error = CharacterText.Find(engine, text.Span, wanted.Span, offset, charset, findsLast, out long position);
        IconvErrors.Report(engine, error, Encodings.Ucs4, charset);
        return error == IconvError.None && position >= 0 ? position : false;
    }

    /// <summary>Converts a text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="from_encoding">What it is in.</param>
    /// <param name="to_encoding">The target; with //TRANSLIT what it lacks is replaced by what looks like it, with //IGNORE it is left out.</param>
    /// <param name="string">The text.</param>
    /// <returns>False, with a notice or warning, when that cannot be done.</returns>
    /// <remarks>https://www.php.net/iconv</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? iconv(Engine engine, PhpString from_encoding, PhpString to_encoding, PhpString @string)
    {
        if (Encodings.IsTooLong(engine, from_encoding) || Encodings.IsTooLong(engine, to_encoding))
            return null;
        IconvError error = Transcoding.Convert(engine, @string.Span, to_encoding, from_encoding, out PhpString? result);
        IconvErrors.Report(engine, error, to_encoding, from_encoding);
        return error == IconvError.None ? result : null;
    }

    /// <summary>Sets an encoding that functions use when none is given: "input_encoding", "output_encoding" or "internal_encoding".</summary>
    /// <remarks>https://www.php.net/iconv_set_encoding</remarks>
    [PhpFunction]
    public static bool iconv_set_encoding(Engine engine, PhpString type, PhpString encoding) =>
        !Encodings.IsTooLong(engine, encoding) && SettingOf(type) is { } setting && engine.Ini.Set("iconv." + setting, encoding.ToLatin1());

    /// <summary>The encodings that functions use when none is given.</summary>
    /// <returns>array{input_encoding: string, output_encoding: string, internal_encoding: string} for "all", one of these by its name, false for other names.</returns>
    /// <remarks>https://www.php.net/iconv_get_encoding</remarks>
    [PhpFunction(Returns = "array|string|false")]
    public static Value iconv_get_encoding(Engine engine, [PhpParameter(Default = "\"all\"")] PhpString? type = null)
    {
        if (type is null || type.ToLatin1().Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            var all = new PhpArray();
            all.Set("input_encoding", Encodings.Input(engine));
            all.Set("output_encoding", Encodings.Output(engine));
            all.Set("internal_encoding", Encodings.Internal(engine));
            return all;
        }

        return SettingOf(type) switch
        {
            "input_encoding" => Encodings.Input(engine),
            "output_encoding" => Encodings.Output(engine),
            "internal_encoding" => Encodings.Internal(engine),
            _ => false,
        };
    }

    private static string? SettingOf(PhpString type) =>
        AsciiCase.ToLower(type.ToLatin1()) is ("input_encoding" or "output_encoding" or "internal_encoding") and var setting ? setting : null;
}
