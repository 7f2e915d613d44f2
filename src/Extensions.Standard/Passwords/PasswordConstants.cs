using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>Names of algorithms, and what they cost when nothing else is said.</summary>
[PhpExtension("standard")]
internal static class PasswordConstants
{
    [PhpConstant] public const string PASSWORD_DEFAULT = "2y";
    [PhpConstant] public const string PASSWORD_BCRYPT = "2y";
    [PhpConstant] public const string PASSWORD_ARGON2I = "argon2i";
    [PhpConstant] public const string PASSWORD_ARGON2ID = "argon2id";
    [PhpConstant] public const long PASSWORD_BCRYPT_DEFAULT_COST = 10;

    /// <summary>KiB.</summary>
    [PhpConstant] public const long PASSWORD_ARGON2_DEFAULT_MEMORY_COST = 65536;
    [PhpConstant] public const long PASSWORD_ARGON2_DEFAULT_TIME_COST = 4;
    [PhpConstant] public const long PASSWORD_ARGON2_DEFAULT_THREADS = 1;
    [PhpConstant] public const string PASSWORD_ARGON2_PROVIDER = "standard";
}
