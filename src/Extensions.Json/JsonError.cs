namespace MiniPhp.Extensions.Json;

/// <summary>JSON_ERROR_*.</summary>
internal enum JsonError
{
    None,
    Depth,
    StateMismatch,
    ControlCharacter,
    Syntax,
    Utf8,
    Recursion,
    InfOrNan,
    UnsupportedType,
    InvalidPropertyName,
    Utf16,
    NonBackedEnum,
}

/// <summary>The errors in PHP's words.</summary>
internal static class JsonErrorText
{
    /// <summary>What json_last_error_msg() and the exception say.</summary>
    public static string Of(JsonError error) => error switch
    {
        JsonError.None => "No error",
        JsonError.Depth => "Maximum stack depth exceeded",
        JsonError.StateMismatch => "State mismatch (invalid or malformed JSON)",
        JsonError.ControlCharacter => "Control character error, possibly incorrectly encoded",
        JsonError.Syntax => "Syntax error",
        JsonError.Utf8 => "Malformed UTF-8 characters, possibly incorrectly encoded",
        JsonError.Recursion => "Recursion detected",
        JsonError.InfOrNan => "Inf and NaN cannot be JSON encoded",
        JsonError.UnsupportedType => "Type is not supported",
        JsonError.InvalidPropertyName => "The decoded property name is invalid",
        JsonError.Utf16 => "Single unpaired UTF-16 surrogate in unicode escape",
        JsonError.NonBackedEnum => "Non-backed enums have no default serialization",
        _ => "Unknown error",
    };
}
