using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Filter;

/// <summary>The constants of the extension.</summary>
/// <remarks>https://www.php.net/manual/en/filter.constants.php</remarks>
[PhpExtension("filter")]
public static class FilterConstants
{
    [PhpConstant] public const long INPUT_POST = 0;
    [PhpConstant] public const long INPUT_GET = 1;
    [PhpConstant] public const long INPUT_COOKIE = 2;
    [PhpConstant] public const long INPUT_ENV = 4;
    [PhpConstant] public const long INPUT_SERVER = 5;

    [PhpConstant] public const long FILTER_FLAG_NONE = 0;

    /// <summary>Arrays fail.</summary>
    [PhpConstant] public const long FILTER_REQUIRE_SCALAR = 0x2000000;

    /// <summary>What is no array fails.</summary>
    [PhpConstant] public const long FILTER_REQUIRE_ARRAY = 0x1000000;

    /// <summary>What is no array becomes the only element of one.</summary>
    [PhpConstant] public const long FILTER_FORCE_ARRAY = 0x4000000;

    /// <summary>What fails is null instead of false.</summary>
    [PhpConstant] public const long FILTER_NULL_ON_FAILURE = 0x8000000;

    [PhpConstant] public const long FILTER_VALIDATE_INT = 0x101;
    [PhpConstant] public const long FILTER_VALIDATE_BOOLEAN = 0x102;
    [PhpConstant] public const long FILTER_VALIDATE_BOOL = 0x102;
    [PhpConstant] public const long FILTER_VALIDATE_FLOAT = 0x103;
    [PhpConstant] public const long FILTER_VALIDATE_REGEXP = 0x110;
    [PhpConstant] public const long FILTER_VALIDATE_DOMAIN = 0x115;
    [PhpConstant] public const long FILTER_VALIDATE_URL = 0x111;
    [PhpConstant] public const long FILTER_VALIDATE_EMAIL = 0x112;
    [PhpConstant] public const long FILTER_VALIDATE_IP = 0x113;
    [PhpConstant] public const long FILTER_VALIDATE_MAC = 0x114;

    [PhpConstant] public const long FILTER_DEFAULT = 0x204;
    [PhpConstant] public const long FILTER_UNSAFE_RAW = 0x204;
    [PhpConstant(IsDeprecated = true)] public const long FILTER_SANITIZE_STRING = 0x201;
    [PhpConstant(IsDeprecated = true)] public const long FILTER_SANITIZE_STRIPPED = 0x201;
    [PhpConstant] public const long FILTER_SANITIZE_ENCODED = 0x202;
    [PhpConstant] public const long FILTER_SANITIZE_SPECIAL_CHARS = 0x203;
    [PhpConstant] public const long FILTER_SANITIZE_FULL_SPECIAL_CHARS = 0x20a;
    [PhpConstant] public const long FILTER_SANITIZE_EMAIL = 0x205;
    [PhpConstant] public const long FILTER_SANITIZE_URL = 0x206;
    [PhpConstant] public const long FILTER_SANITIZE_NUMBER_INT = 0x207;
    [PhpConstant] public const long FILTER_SANITIZE_NUMBER_FLOAT = 0x208;
    [PhpConstant] public const long FILTER_SANITIZE_ADD_SLASHES = 0x20b;
    [PhpConstant] public const long FILTER_CALLBACK = 0x400;

    [PhpConstant] public const long FILTER_FLAG_ALLOW_OCTAL = 0x1;
    [PhpConstant] public const long FILTER_FLAG_ALLOW_HEX = 0x2;
    [PhpConstant] public const long FILTER_FLAG_STRIP_LOW = 0x4;
    [PhpConstant] public const long FILTER_FLAG_STRIP_HIGH = 0x8;
    [PhpConstant] public const long FILTER_FLAG_STRIP_BACKTICK = 0x200;
    [PhpConstant] public const long FILTER_FLAG_ENCODE_LOW = 0x10;
    [PhpConstant] public const long FILTER_FLAG_ENCODE_HIGH = 0x20;
    [PhpConstant] public const long FILTER_FLAG_ENCODE_AMP = 0x40;
    [PhpConstant] public const long FILTER_FLAG_NO_ENCODE_QUOTES = 0x80;
    [PhpConstant] public const long FILTER_FLAG_EMPTY_STRING_NULL = 0x100;
    [PhpConstant] public const long FILTER_FLAG_ALLOW_FRACTION = 0x1000;
    [PhpConstant] public const long FILTER_FLAG_ALLOW_THOUSAND = 0x2000;
    [PhpConstant] public const long FILTER_FLAG_ALLOW_SCIENTIFIC = 0x4000;
    [PhpConstant] public const long FILTER_FLAG_PATH_REQUIRED = 0x40000;
    [PhpConstant] public const long FILTER_FLAG_QUERY_REQUIRED = 0x80000;
    [PhpConstant] public const long FILTER_FLAG_IPV4 = 0x100000;
    [PhpConstant] public const long FILTER_FLAG_IPV6 = 0x200000;
    [PhpConstant] public const long FILTER_FLAG_NO_RES_RANGE = 0x400000;
    [PhpConstant] public const long FILTER_FLAG_NO_PRIV_RANGE = 0x800000;
    [PhpConstant] public const long FILTER_FLAG_GLOBAL_RANGE = 0x10000000;
    [PhpConstant] public const long FILTER_FLAG_HOSTNAME = 0x100000;
    [PhpConstant] public const long FILTER_FLAG_EMAIL_UNICODE = 0x100000;
}
