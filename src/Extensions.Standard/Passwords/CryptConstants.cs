using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>Which schemes crypt() has: all.</summary>
[PhpExtension("standard")]
internal static class CryptConstants
{
    /// <summary>Bytes of a setting that count.</summary>
    [PhpConstant] public const long CRYPT_SALT_LENGTH = 123;
    [PhpConstant] public const long CRYPT_STD_DES = 1;
    [PhpConstant] public const long CRYPT_EXT_DES = 1;
    [PhpConstant] public const long CRYPT_MD5 = 1;
    [PhpConstant] public const long CRYPT_BLOWFISH = 1;
    [PhpConstant] public const long CRYPT_SHA256 = 1;
    [PhpConstant] public const long CRYPT_SHA512 = 1;
}
