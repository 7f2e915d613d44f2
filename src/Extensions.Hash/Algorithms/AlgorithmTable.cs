using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Hash.Algorithms;

/// <summary>All algorithms, in PHP's order. "snefru256" is another name of "snefru".</summary>
internal static class AlgorithmTable
{
    /// <summary>PHP's names in PHP's order.</summary>
    public static ReadOnlySpan<string> Names => s_names;

    private static readonly string[] s_names =
    [
        "md2", "md4", "md5", "sha1", "sha224", "sha256", "sha384", "sha512/224", "sha512/256", "sha512", "sha3-224", "sha3-256", "sha3-384", "sha3-512",
        "ripemd128", "ripemd160", "ripemd256", "ripemd320", "whirlpool", "tiger128,3", "tiger160,3", "tiger192,3", "tiger128,4", "tiger160,4", "tiger192,4",
        "snefru", "snefru256", "gost", "gost-crypto", "adler32", "crc32", "crc32b", "crc32c", "fnv132", "fnv1a32", "fnv164", "fnv1a64", "joaat",
        "murmur3a", "murmur3c", "murmur3f", "xxh32", "xxh64", "xxh3", "xxh128",
        "haval128,3", "haval160,3", "haval192,3", "haval224,3", "haval256,3", "haval128,4", "haval160,4", "haval192,4", "haval224,4", "haval256,4",
        "haval128,5", "haval160,5", "haval192,5", "haval224,5", "haval256,5",
    ];

    /// <summary>The algorithm of a name; null for an unknown one.</summary>
    /// <param name="name">In any letter case.</param>
    public static HashAlgorithm? Find(ReadOnlySpan<byte> name)
    {
        const int longest = 16;
        if (name.Length > longest)
            return null;
        Span<char> lower = stackalloc char[name.Length];
        for (int i = 0; i < name.Length; i++)
            lower[i] = name[i] is >= (byte)'A' and <= (byte)'Z' ? (char)(name[i] | 0x20) : (char)name[i];
        return Find((ReadOnlySpan<char>)lower);
    }

    private static HashAlgorithm? Find(ReadOnlySpan<char> name) => name switch
    {
        "md2" => new Md2(),
        "md4" => new Md4(),
        "md5" => Md5.Instance,
        "sha1" => Sha1.Instance,
        "sha224" => Sha256.Bits224,
        "sha256" => Sha256.Bits256,
        "sha384" => Sha512.Bits384,
        "sha512/224" => Sha512.Bits512To224,
        "sha512/256" => Sha512.Bits512To256,
        "sha512" => Sha512.Bits512,
        "sha3-224" => new Keccak(28),
        "sha3-256" => new Keccak(32),
        "sha3-384" => new Keccak(48),
        "sha3-512" => new Keccak(64),
        "ripemd128" => RipemdOfFour.Bits128,
        "ripemd160" => RipemdOfFive.Bits160,
        "ripemd256" => RipemdOfFour.Bits256,
        "ripemd320" => RipemdOfFive.Bits320,
        "whirlpool" => new Whirlpool(),
        "tiger128,3" => new Tiger(3, 16),
        "tiger160,3" => new Tiger(3, 20),
        "tiger192,3" => new Tiger(3, 24),
        "tiger128,4" => new Tiger(4, 16),
        "tiger160,4" => new Tiger(4, 20),
        "tiger192,4" => new Tiger(4, 24),
        "snefru" or "snefru256" => new Snefru(),
        "gost" => Gost.Example,
        "gost-crypto" => Gost.CryptoPro,
        "adler32" => new Adler32(),
        "crc32" => Bzip2Crc32.Instance,
        "crc32b" => new ReflectedCrc32("crc32b", Crc32.Ieee),
        "crc32c" => new ReflectedCrc32("crc32c", Crc32.Castagnoli),
        "fnv132" => new Fnv32("fnv132", multipliesLast: false),
        "fnv1a32" => new Fnv32("fnv1a32", multipliesLast: true),
        "fnv164" => new Fnv64("fnv164", multipliesLast: false),
        "fnv1a64" => new Fnv64("fnv1a64", multipliesLast: true),
        "joaat" => new OneAtATime(),
        "murmur3a" => new Murmur3A(),
        "murmur3c" => new Murmur3C(),
        "murmur3f" => new Murmur3F(),
        "xxh32" => new XxHash32(),
        "xxh64" => new XxHash64(),
        "xxh3" => new XxHash3("xxh3", 8),
        "xxh128" => new XxHash3("xxh128", 16),
        _ => FindHaval(name),
    };

    /// <summary>"haval", the bits, a comma and the passes.</summary>
    private static Haval? FindHaval(ReadOnlySpan<char> name)
    {
        if (name is not ['h', 'a', 'v', 'a', 'l', _, _, _, ',', >= '3' and <= '5' and var passes])
            return null;
        int size = name[5..8] switch { "128" => 16, "160" => 20, "192" => 24, "224" => 28, "256" => 32, _ => 0 };
        return size == 0 ? null : new Haval(passes - '0', size);
    }
}
