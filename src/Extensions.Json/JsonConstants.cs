using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Json;

/// <summary>The constants of the extension.</summary>
/// <remarks>https://www.php.net/manual/en/json.constants.php</remarks>
[PhpExtension("json")]
internal static partial class JsonConstants
{
    [PhpConstant] public const long JSON_HEX_TAG = (long)JsonFlags.HexTag;
    [PhpConstant] public const long JSON_HEX_AMP = (long)JsonFlags.HexAmp;
    [PhpConstant] public const long JSON_HEX_APOS = (long)JsonFlags.HexApos;
    [PhpConstant] public const long JSON_HEX_QUOT = (long)JsonFlags.HexQuot;
    [PhpConstant] public const long JSON_FORCE_OBJECT = (long)JsonFlags.ForceObject;
    [PhpConstant] public const long JSON_NUMERIC_CHECK = (long)JsonFlags.NumericCheck;
    [PhpConstant] public const long JSON_UNESCAPED_SLASHES = (long)JsonFlags.UnescapedSlashes;
    [PhpConstant] public const long JSON_PRETTY_PRINT = (long)JsonFlags.PrettyPrint;
    [PhpConstant] public const long JSON_UNESCAPED_UNICODE = (long)JsonFlags.UnescapedUnicode;
    [PhpConstant] public const long JSON_PARTIAL_OUTPUT_ON_ERROR = (long)JsonFlags.PartialOutputOnError;
    [PhpConstant] public const long JSON_PRESERVE_ZERO_FRACTION = (long)JsonFlags.PreserveZeroFraction;
    [PhpConstant] public const long JSON_UNESCAPED_LINE_TERMINATORS = (long)JsonFlags.UnescapedLineTerminators;
    [PhpConstant] public const long JSON_OBJECT_AS_ARRAY = (long)JsonFlags.ObjectAsArray;
    [PhpConstant] public const long JSON_BIGINT_AS_STRING = (long)JsonFlags.BigIntAsString;
    [PhpConstant] public const long JSON_INVALID_UTF8_IGNORE = (long)JsonFlags.InvalidUtf8Ignore;
    [PhpConstant] public const long JSON_INVALID_UTF8_SUBSTITUTE = (long)JsonFlags.InvalidUtf8Substitute;
    [PhpConstant] public const long JSON_THROW_ON_ERROR = (long)JsonFlags.ThrowOnError;

    [PhpConstant] public const long JSON_ERROR_NONE = (long)JsonError.None;
    [PhpConstant] public const long JSON_ERROR_DEPTH = (long)JsonError.Depth;
    [PhpConstant] public const long JSON_ERROR_STATE_MISMATCH = (long)JsonError.StateMismatch;
    [PhpConstant] public const long JSON_ERROR_CTRL_CHAR = (long)JsonError.ControlCharacter;
    [PhpConstant] public const long JSON_ERROR_SYNTAX = (long)JsonError.Syntax;
    [PhpConstant] public const long JSON_ERROR_UTF8 = (long)JsonError.Utf8;
    [PhpConstant] public const long JSON_ERROR_RECURSION = (long)JsonError.Recursion;
    [PhpConstant] public const long JSON_ERROR_INF_OR_NAN = (long)JsonError.InfOrNan;
    [PhpConstant] public const long JSON_ERROR_UNSUPPORTED_TYPE = (long)JsonError.UnsupportedType;
    [PhpConstant] public const long JSON_ERROR_INVALID_PROPERTY_NAME = (long)JsonError.InvalidPropertyName;
    [PhpConstant] public const long JSON_ERROR_UTF16 = (long)JsonError.Utf16;
    [PhpConstant] public const long JSON_ERROR_NON_BACKED_ENUM = (long)JsonError.NonBackedEnum;
}

/// <summary>The flags of json_encode and json_decode. Two values have a meaning of their own in each.</summary>
[Flags]
internal enum JsonFlags
{
    None = 0,
    HexTag = 1,
    HexAmp = 2,
    HexApos = 4,
    HexQuot = 8,
    ForceObject = 16,
    NumericCheck = 32,
    UnescapedSlashes = 64,
    PrettyPrint = 128,
    UnescapedUnicode = 256,
    PartialOutputOnError = 512,
    PreserveZeroFraction = 1024,
    UnescapedLineTerminators = 2048,
    ObjectAsArray = 1,
    BigIntAsString = 2,
    InvalidUtf8Ignore = 1 << 20,
    InvalidUtf8Substitute = 1 << 21,
    ThrowOnError = 1 << 22,
}
