using MiniPhp.Runtime.Calls;
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
        Md5Digest.Compute(@string.Span, digest);
        return binary ? PhpString.From(digest) : Encoding.Hex(digest);
    }

    /// <summary>40 lower-case hex digits, or with <paramref name="binary"/> 20 bytes.</summary>
    /// <remarks>https://www.php.net/sha1</remarks>
    [PhpFunction]
    public static PhpString sha1(PhpString @string, bool binary = false)
    {
        Span<byte> digest = stackalloc byte[20];
        Sha1Digest.Compute(@string.Span, digest);
        return binary ? PhpString.From(digest) : Encoding.Hex(digest);
    }

    /// <summary>The CRC-32 of IEEE 802.3 as a non-negative int.</summary>
    /// <remarks>https://www.php.net/crc32</remarks>
    [PhpFunction]
    public static long crc32(PhpString @string)
    {
        uint crc = 0xffffffff;
        foreach (byte c in @string.Span)
            crc = crc >> 8 ^ CrcTable[(byte)crc ^ c];
        return ~crc;
    }

    private static readonly uint[] CrcTable = MakeCrcTable();

    private static uint[] MakeCrcTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++)
                crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
            table[i] = crc;
        }

        return table;
    }
}
