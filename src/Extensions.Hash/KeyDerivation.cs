using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash;

/// <summary>hash_pbkdf2 and hash_hkdf.</summary>
[PhpExtension("hash")]
internal static class KeyDerivation
{
    /// <summary>A key from a password (RFC 8018).</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="algo">One of hash_hmac_algos().</param>
    /// <param name="password">The password.</param>
    /// <param name="salt">Random bytes.</param>
    /// <param name="iterations">How often the HMAC is computed, at least once.</param>
    /// <param name="length">Characters of the result; 0 for a whole digest.</param>
    /// <param name="binary">Bytes instead of hex digits.</param>
    /// <param name="options">Those of the algorithm; none that can be used here has any.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an argument out of range.</exception>
    /// <remarks>https://www.php.net/hash_pbkdf2</remarks>
    [PhpFunction]
    public static PhpString hash_pbkdf2(
        Engine engine, PhpString algo, [PhpParameter(IsSensitive = true)] PhpString password, PhpString salt, long iterations, long length = 0, bool binary = false,
        [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        HashAlgorithm algorithm = engine.CryptographicAlgorithm(algo);
        if (salt.Length > int.MaxValue - sizeof(int))
            throw engine.ArgumentValueError(3, "must be less than or equal to INT_MAX - 4 bytes");
        if (iterations <= 0)
            throw engine.ArgumentValueError(4, "must be greater than 0");
        if (length < 0)
            throw engine.ArgumentValueError(5, "must be greater than or equal to 0");

        int size = algorithm.DigestSize;
        if (length == 0)
            length = binary ? size : 2 * size;
        long bytes = binary ? length : (length + 1) / 2;
        long blocks = (bytes + size - 1) / size;
        var result = new byte[MemoryGuard.Grow(blocks * size, blocks * size)];
        var hmac = new Hmac(algorithm, password.Span, stackalloc byte[2 * algorithm.ContextSize]);
        for (int i = 0; i < blocks; i++)
            DeriveBlock(engine, algorithm, hmac, salt.Span, iterations, i + 1, result.AsSpan(i * size, size));
        ReadOnlySpan<byte> key = result.AsSpan(0, (int)bytes);
        return binary ? PhpString.From(key) : PhpString.From(DigestText.Hex(key).AsSpan(0, (int)length));
    }

    private static void DeriveBlock(
        Engine engine, HashAlgorithm algorithm, Hmac hmac, ReadOnlySpan<byte> salt, long iterations, int number, Span<byte> block)
    {
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        Span<byte> digest = stackalloc byte[block.Length];
        hmac.Start(context);
        algorithm.Update(context, salt);
        algorithm.Update(context, [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
        hmac.Finish(context, digest);
        digest.CopyTo(block);
        for (long i = 1; i < iterations; i++)
        {
            hmac.Start(context);
            algorithm.Update(context, digest);
            hmac.Finish(context, digest);
            for (int at = 0; at < block.Length; at++)
                block[at] ^= digest[at];
            engine.PollInHost();
        }
    }

    /// <summary>A key from a key (RFC 5869).</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="algo">One of hash_hmac_algos().</param>
    /// <param name="key">The key, not empty.</param>
    /// <param name="length">Bytes of the result, 255 digests at most; 0 for one digest.</param>
    /// <param name="info">What the key is for.</param>
    /// <param name="salt">Random bytes.</param>
    /// <returns>Bytes.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an argument out of range.</exception>
    /// <remarks>https://www.php.net/hash_hkdf</remarks>
    [PhpFunction]
    public static PhpString hash_hkdf(
        Engine engine, PhpString algo, [PhpParameter(IsSensitive = true)] PhpString key, long length = 0,
        [PhpParameter(Default = "\"\"")] PhpString? info = null, [PhpParameter(Default = "\"\"")] PhpString? salt = null)
    {
        HashAlgorithm algorithm = engine.CryptographicAlgorithm(algo);
        int size = algorithm.DigestSize;
        int longest = size * 255;
        if (key.IsEmpty)
            throw engine.ArgumentValueError(2, "cannot be empty");
        if (length < 0)
            throw engine.ArgumentValueError(3, "must be greater than or equal to 0");
        if (length > longest)
            throw engine.ArgumentValueError(3, "must be less than or equal to " + longest);

        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        Span<byte> digest = stackalloc byte[size];
        Span<byte> room = stackalloc byte[2 * algorithm.ContextSize];
        var extraction = new Hmac(algorithm, (salt ?? PhpString.Empty).Span, room);
        extraction.Start(context);
        algorithm.Update(context, key.Span);
        extraction.Finish(context, digest);

        var expansion = new Hmac(algorithm, digest, room);
        var result = new byte[length == 0 ? size : length];
        for (int done = 0; done < result.Length; done += size)
        {
            expansion.Start(context);
            if (done > 0)
                algorithm.Update(context, digest);
            algorithm.Update(context, (info ?? PhpString.Empty).Span);
            algorithm.Update(context, [(byte)(done / size + 1)]);
            expansion.Finish(context, digest);
            digest[..Math.Min(size, result.Length - done)].CopyTo(result.AsSpan(done));
        }

        digest.Clear();
        return PhpString.FromOwned(result);
    }
}
