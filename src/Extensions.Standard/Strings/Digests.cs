using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>md5, sha1, crc32.</summary>
[PhpExtension("standard")]
public static class Digests
{
    /// <summary>32 lower-case hex digits, or with <paramref name="binary"/> 16 bytes.</summary>
    /// <remarks>https://www.php.net/md5</remarks>
    [PhpFunction]
    public static PhpString md5(PhpString @string, bool binary = false)
    {
        Span<byte> digest = stackalloc byte[16];
        Md5.Instance.Compute(@string.Span, digest);
        return DigestText.Of(digest, binary);
    }

    /// <summary>40 lower-case hex digits, or with <paramref name="binary"/> 20 bytes.</summary>
    /// <remarks>https://www.php.net/sha1</remarks>
    [PhpFunction]
    public static PhpString sha1(PhpString @string, bool binary = false)
    {
        Span<byte> digest = stackalloc byte[20];
        Sha1.Instance.Compute(@string.Span, digest);
        return DigestText.Of(digest, binary);
    }

    /// <summary>The CRC-32 of IEEE 802.3 as a non-negative int.</summary>
    /// <remarks>https://www.php.net/crc32</remarks>
    [PhpFunction]
    public static long crc32(PhpString @string) => ~Crc32.Ieee.Update(~0u, @string.Span);
}
