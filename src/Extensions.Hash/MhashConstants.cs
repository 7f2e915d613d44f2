using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Hash;

/// <summary>Numbers of algorithms.</summary>
[PhpExtension("hash")]
internal static class MhashConstants
{
    [PhpConstant] public const long MHASH_CRC32 = 0;
    [PhpConstant] public const long MHASH_MD5 = 1;
    [PhpConstant] public const long MHASH_SHA1 = 2;
    [PhpConstant] public const long MHASH_HAVAL256 = 3;
    [PhpConstant] public const long MHASH_RIPEMD160 = 5;
    [PhpConstant] public const long MHASH_TIGER = 7;
    [PhpConstant] public const long MHASH_GOST = 8;
    [PhpConstant] public const long MHASH_CRC32B = 9;
    [PhpConstant] public const long MHASH_HAVAL224 = 10;
    [PhpConstant] public const long MHASH_HAVAL192 = 11;
    [PhpConstant] public const long MHASH_HAVAL160 = 12;
    [PhpConstant] public const long MHASH_HAVAL128 = 13;
    [PhpConstant] public const long MHASH_TIGER128 = 14;
    [PhpConstant] public const long MHASH_TIGER160 = 15;
    [PhpConstant] public const long MHASH_MD4 = 16;
    [PhpConstant] public const long MHASH_SHA256 = 17;
    [PhpConstant] public const long MHASH_ADLER32 = 18;
    [PhpConstant] public const long MHASH_SHA224 = 19;
    [PhpConstant] public const long MHASH_SHA512 = 20;
    [PhpConstant] public const long MHASH_SHA384 = 21;
    [PhpConstant] public const long MHASH_WHIRLPOOL = 22;
    [PhpConstant] public const long MHASH_RIPEMD128 = 23;
    [PhpConstant] public const long MHASH_RIPEMD256 = 24;
    [PhpConstant] public const long MHASH_RIPEMD320 = 25;
    [PhpConstant] public const long MHASH_SNEFRU256 = 27;
    [PhpConstant] public const long MHASH_MD2 = 28;
    [PhpConstant] public const long MHASH_FNV132 = 29;
    [PhpConstant] public const long MHASH_FNV1A32 = 30;
    [PhpConstant] public const long MHASH_FNV164 = 31;
    [PhpConstant] public const long MHASH_FNV1A64 = 32;
    [PhpConstant] public const long MHASH_JOAAT = 33;
    [PhpConstant] public const long MHASH_CRC32C = 34;
    [PhpConstant] public const long MHASH_MURMUR3A = 35;
    [PhpConstant] public const long MHASH_MURMUR3C = 36;
    [PhpConstant] public const long MHASH_MURMUR3F = 37;
    [PhpConstant] public const long MHASH_XXH32 = 38;
    [PhpConstant] public const long MHASH_XXH64 = 39;
    [PhpConstant] public const long MHASH_XXH3 = 40;
    [PhpConstant] public const long MHASH_XXH128 = 41;
}
