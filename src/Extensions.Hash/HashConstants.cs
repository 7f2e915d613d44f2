using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Hash;

/// <summary>HASH_HMAC.</summary>
[PhpExtension("hash")]
internal static class HashConstants
{
    [PhpConstant] public const long HASH_HMAC = 1;
}
