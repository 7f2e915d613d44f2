using MiniPhp.Extensions.Mbstring.Encodings;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Mbstring.Functions;

/// <summary>What functions use when nothing is said, and the encodings that there are.</summary>
[PhpExtension("mbstring")]
public static class SettingFunctions
{
    /// <summary>Gives or sets the language.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such language.</exception>
    /// <remarks>https://www.php.net/mb_language</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value mb_language(Engine engine, PhpString? language = null)
    {
        if (language is null)
            return Value.FromLatin1(MbstringState.Of(engine).Language.Name);
        if (!engine.Ini.SetInternally("mbstring.language", language.ToLatin1()))
            throw engine.ArgumentValueError(1, "must be a valid language, \"" + EncodingNames.Shown(language) + "\" given");
        return true;
    }

    /// <summary>Gives or sets the encoding that is meant when none is given.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_internal_encoding</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value mb_internal_encoding(Engine engine, PhpString? encoding = null)
    {
        MbstringState state = MbstringState.Of(engine);
        if (encoding is null)
            return state.Internal.NameText;
        state.InternalChoice = EncodingNames.Find(encoding) ?? throw NoEncoding(engine, encoding);
        return true;
    }

    /// <summary>Gives what input was found to be in.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="type">"G", "P", "C", "S" for parts of the input, "I" for a list of what it may be in, "L" for that with commas; null for the last input.</param>
    /// <returns>False when there was none.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such type.</exception>
    /// <remarks>https://www.php.net/mb_http_input</remarks>
    [PhpFunction(Returns = "array|string|false")]
    public static Value mb_http_input(Engine engine, PhpString? type = null)
    {
        MbstringState state = MbstringState.Of(engine);
        if (type is null)
            return state.InputEncoding is { } found ? found.NameText : false;
        switch (type.IsEmpty ? 0 : type[0] | 0x20)
        {
            case 'g' or 'p' or 'c' or 's':
                return false;
            case 'i':
                return EncodingNames.ToArray(state.HttpInput);
            case 'l':
                return state.HttpInput.Length == 0 ? false : Value.FromLatin1(string.Join(',', state.HttpInput.Select(static encoding => encoding.Name)));
            default:
                throw engine.ArgumentValueError(1, "must be one of \"G\", \"P\", \"C\", \"S\", \"I\", or \"L\"");
        }
    }

    /// <summary>Gives or sets what output is converted to.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_http_output</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value mb_http_output(Engine engine, PhpString? encoding = null)
    {
        MbstringState state = MbstringState.Of(engine);
        if (encoding is null)
            return state.HttpOutput.NameText;
        state.HttpOutputChoice = EncodingNames.FindOrPass(EncodingNames.Shown(encoding)) ?? throw NoEncoding(engine, encoding);
        return true;
    }

    /// <summary>Gives or sets the encodings among which is chosen when none are given.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding, or none at all.</exception>
    /// <remarks>https://www.php.net/mb_detect_order</remarks>
    [PhpFunction(Returns = "array|bool")]
    public static Value mb_detect_order(Engine engine, [PhpParameter(Type = "array|string|null", Default = "null")] Value encoding = default)
    {
        MbstringState state = MbstringState.Of(engine);
        if (!encoding.IsString && !encoding.IsArray)
            return EncodingNames.ToArray(state.DetectOrder);
        if (EncodingNames.FromArgument(engine, encoding, 1) is not { Length: > 0 } encodings)
            throw engine.ArgumentValueError(1, "must specify at least one encoding");
        state.DetectOrder = encodings;
        return true;
    }

    /// <summary>Gives or sets what stands for characters that cannot be converted.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="substitute_character">A code point, or "none", "long" or "entity"; null only asks.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: none of these.</exception>
    /// <remarks>https://www.php.net/mb_substitute_character</remarks>
    [PhpFunction(Returns = "string|int|bool")]
    public static Value mb_substitute_character(Engine engine, [PhpParameter(Type = "string|int|null", Default = "null")] Value substitute_character = default)
    {
        MbstringState state = MbstringState.Of(engine);
        if (substitute_character.IsString)
        {
            SubstitutionMode mode = AsciiCase.ToLower(substitute_character.AsString.ToLatin1()) switch
            {
                "none" => SubstitutionMode.None,
                "long" => SubstitutionMode.Long,
                "entity" => SubstitutionMode.Entity,
                _ => throw engine.ArgumentValueError(1, "must be \"none\", \"long\", \"entity\" or a valid codepoint"),
            };
            state.Substitution = state.Substitution with { Mode = mode };
            return true;
        }

        if (!substitute_character.IsInt || substitute_character.IsUndefined)
            return Shown(state.Substitution);
        long point = substitute_character.AsInt;
        if (point is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            throw engine.ArgumentValueError(1, "is not a valid codepoint");
        state.Substitution = new Substitution(SubstitutionMode.Character, (uint)point);
        return true;
    }

    private static Value Shown(Substitution substitution) => substitution.Mode switch
    {
        SubstitutionMode.None => Value.FromLatin1("none"),
        SubstitutionMode.Long => Value.FromLatin1("long"),
        SubstitutionMode.Entity => Value.FromLatin1("entity"),
        _ => substitution.Character,
    };

    /// <summary>The name of an encoding in MIME.</summary>
    /// <returns>False, with a warning, when it has none.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_preferred_mime_name</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? mb_preferred_mime_name(Engine engine, PhpString encoding)
    {
        TextEncoding found = EncodingNames.Find(encoding) ?? throw NoEncoding(engine, encoding);
        if (found.MimeName is { } name)
            return PhpString.FromLatin1(name);
        engine.FunctionWarning("No MIME preferred name corresponding to \"" + EncodingNames.Shown(encoding) + "\"");
        return null;
    }

    /// <summary>The names of all encodings.</summary>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/mb_list_encodings</remarks>
    [PhpFunction]
    public static PhpArray mb_list_encodings() => EncodingNames.ToArray(EncodingTable.All);

    /// <summary>Other names of an encoding.</summary>
    /// <returns>list&lt;string&gt;</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such encoding.</exception>
    /// <remarks>https://www.php.net/mb_encoding_aliases</remarks>
    [PhpFunction]
    public static PhpArray mb_encoding_aliases(Engine engine, PhpString encoding)
    {
        var names = new PhpArray();
        foreach (string alias in MbstringState.Of(engine).Choose(encoding, 1).Aliases)
            names.Append(Value.FromLatin1(alias));
        return names;
    }

    /// <summary>What the settings are now.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="type">The name of one, or "all".</param>
    /// <returns>
    /// array{internal_encoding: string, http_input?: string, http_output: string, http_output_conv_mimetypes: string, mail_charset: string,
    /// mail_header_encoding: string, mail_body_encoding: string, illegal_chars: int, encoding_translation: string, language: string,
    /// detect_order: list&lt;string&gt;, substitute_character: int|string, strict_detection: string}, one of these, null for one without a
    /// value, or false for another name.
    /// </returns>
    /// <remarks>https://www.php.net/mb_get_info</remarks>
    [PhpFunction(Returns = "array|string|int|false|null")]
    public static Value mb_get_info(Engine engine, [PhpParameter(Default = "\"all\"")] PhpString? type = null)
    {
        MbstringState state = MbstringState.Of(engine);
        string wanted = type is null ? "all" : AsciiCase.ToLower(type.ToLatin1());
        if (wanted != "all")
            return Array.IndexOf(s_information, wanted) < 0 ? false : Information(engine, state, wanted);
        var all = new PhpArray();
        foreach (string name in s_information)
        {
            if (Information(engine, state, name) is { IsNull: false } value)
                all.Set(name, value);
        }

        return all;
    }

    private static readonly string[] s_information =
    [
        "internal_encoding", "http_input", "http_output", "http_output_conv_mimetypes", "mail_charset", "mail_header_encoding", "mail_body_encoding",
        "illegal_chars", "encoding_translation", "language", "detect_order", "substitute_character", "strict_detection",
    ];

    private static Value Information(Engine engine, MbstringState state, string name) => name switch
    {
        "internal_encoding" => state.Internal.NameText,
        "http_input" => state.InputEncoding is { } input ? input.NameText : Value.Null,
        "http_output" => state.HttpOutput.NameText,
        "http_output_conv_mimetypes" => engine.Ini.Get("mbstring.http_output_conv_mimetypes") is { } types ? Value.FromLatin1(types) : Value.Null,
        "mail_charset" => Value.FromLatin1(state.Language.MailCharset),
        "mail_header_encoding" => Value.FromLatin1(state.Language.HeaderEncoding),
        "mail_body_encoding" => Value.FromLatin1(state.Language.BodyEncoding),
        "illegal_chars" => state.IllegalCharacters,
        "encoding_translation" => Value.FromLatin1(engine.Ini.GetBool("mbstring.encoding_translation") ? "On" : "Off"),
        "language" => Value.FromLatin1(state.Language.Name),
        "detect_order" => EncodingNames.ToArray(state.DetectOrder),
        "substitute_character" => Shown(state.Substitution),
        _ => Value.FromLatin1(state.IsDetectionStrict ? "On" : "Off"),
    };

    private static Runtime.Errors.PhpThrow NoEncoding(Engine engine, PhpString name) =>
        engine.ArgumentValueError(1, "must be a valid encoding, \"" + EncodingNames.Shown(name) + "\" given");
}
