using MiniPhp.Extensions.Hash.Algorithms;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash;

/// <summary>The functions of the former extension mhash, which number the algorithms.</summary>
[PhpExtension("hash")]
internal static class MhashFunctions
{
    private const int SaltSize = 8;

    /// <summary>Names of mhash by number; null for a number without an algorithm.</summary>
    private static readonly string?[] s_names =
    [
        "CRC32", "MD5", "SHA1", "HAVAL256", null, "RIPEMD160", null, "TIGER", "GOST", "CRC32B", "HAVAL224", "HAVAL192", "HAVAL160", "HAVAL128",
        "TIGER128", "TIGER160", "MD4", "SHA256", "ADLER32", "SHA224", "SHA512", "SHA384", "WHIRLPOOL", "RIPEMD128", "RIPEMD256", "RIPEMD320", null,
        "SNEFRU256", "MD2", "FNV132", "FNV1A32", "FNV164", "FNV1A64", "JOAAT", "CRC32C", "MURMUR3A", "MURMUR3C", "MURMUR3F", "XXH32", "XXH64", "XXH3", "XXH128",
    ];

    /// <summary>Bytes of an algorithm's digest, not of its block; false for an unknown one.</summary>
    /// <remarks>https://www.php.net/mhash_get_block_size</remarks>
    [PhpFunction(Deprecated = true, Returns = "int|false")]
    public static long? mhash_get_block_size(long algo) => Find(algo)?.DigestSize;

    /// <summary>An algorithm's name as mhash has it; false for an unknown one.</summary>
    /// <remarks>https://www.php.net/mhash_get_hash_name</remarks>
    [PhpFunction(Deprecated = true, Returns = "string|false")]
    public static PhpString? mhash_get_hash_name(long algo) => NameOf(algo) is { } name ? PhpString.FromLatin1(name) : null;

    /// <summary>A key from a password: digests of the salt and the password, each after one more null byte than the one before.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="algo">MHASH_*.</param>
    /// <param name="password">The password.</param>
    /// <param name="salt">Eight bytes count; fewer are filled with null bytes.</param>
    /// <param name="length">Bytes of the result.</param>
    /// <returns>false for an unknown algorithm.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length, cut to 32 bits, is not positive.</exception>
    /// <remarks>https://www.php.net/mhash_keygen_s2k</remarks>
    [PhpFunction(Deprecated = true, Returns = "string|false")]
    public static PhpString? mhash_keygen_s2k(Engine engine, long algo, PhpString password, PhpString salt, long length)
    {
        if ((int)length <= 0)
            throw engine.ArgumentValueError(4, "must be a greater than 0");
        if (Find(algo) is not { } algorithm)
            return null;
        Span<byte> padded = stackalloc byte[SaltSize];
        salt.Span[..Math.Min(salt.Length, SaltSize)].CopyTo(padded);
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        Span<byte> digest = stackalloc byte[algorithm.DigestSize];
        var key = new byte[MemoryGuard.Grow((int)length, (int)length)];
        for (int done = 0; done < key.Length; done += digest.Length)
        {
            engine.PollInHost();
            algorithm.Start(context);
            for (int i = 0; i < done / digest.Length; i++)
                algorithm.Update(context, [0]);
            algorithm.Update(context, padded);
            algorithm.Update(context, password.Span);
            algorithm.Finish(context, digest);
            digest[..Math.Min(digest.Length, key.Length - done)].CopyTo(key.AsSpan(done));
        }

        return PhpString.FromOwned(key);
    }

    /// <summary>The highest number of an algorithm.</summary>
    /// <remarks>https://www.php.net/mhash_count</remarks>
    [PhpFunction(Deprecated = true)]
    public static long mhash_count() => s_names.Length - 1;

    /// <summary>The digest of a string, or with a key its HMAC.</summary>
    /// <returns>Bytes; false for an unknown algorithm.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a key, but no algorithm for HMAC.</exception>
    /// <remarks>https://www.php.net/mhash</remarks>
    [PhpFunction(Deprecated = true, Returns = "string|false")]
    public static PhpString? mhash(Engine engine, long algo, PhpString data, PhpString? key = null)
    {
        if (Find(algo) is not { } algorithm)
            return null;
        if (key is not null)
        {
            return algorithm.IsCryptographic ? HashFunctions.Hmac(algorithm, data.Span, key.Span, binary: true)
                : throw engine.ArgumentValueError(1, "must be a valid cryptographic hashing algorithm");
        }

        Span<byte> digest = stackalloc byte[algorithm.DigestSize];
        algorithm.Compute(data.Span, digest);
        return PhpString.From(digest);
    }

    private static string? NameOf(long number) => number >= 0 && number < s_names.Length ? s_names[number] : null;

    /// <summary>The algorithm of a number. Where mhash left out the number of passes, it is 3.</summary>
    private static HashAlgorithm? Find(long number) => NameOf(number) switch
    {
        null => null,
        "TIGER" => AlgorithmTable.Find("tiger192,3"u8),
        { } name when name.StartsWith("HAVAL", StringComparison.Ordinal) || name.StartsWith("TIGER", StringComparison.Ordinal) => AlgorithmTable.Find(PhpString.FromLatin1(name + ",3").Span),
        { } name => AlgorithmTable.Find(PhpString.FromLatin1(name).Span),
    };
}
