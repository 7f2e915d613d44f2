using System.Runtime.CompilerServices;
using MiniPhp.Extensions.Hash.Algorithms;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;
using CryptographicOperations = System.Security.Cryptography.CryptographicOperations;

namespace MiniPhp.Extensions.Hash;

/// <summary>Digests at once: hash, hash_hmac, their forms for files, the lists of algorithms, hash_equals.</summary>
[PhpExtension("hash")]
internal static class HashFunctions
{
    /// <summary>The digest of a string.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="algo">One of hash_algos(), in any letter case.</param>
    /// <param name="data">Any bytes.</param>
    /// <param name="binary">Bytes instead of hex digits.</param>
    /// <param name="options"><c>seed</c> (int) for MurmurHash and xxHash; <c>secret</c> (string of 136 bytes at least) for XXH3.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such algorithm; Error: options that contradict each other.</exception>
    /// <remarks>https://www.php.net/hash</remarks>
    [PhpFunction]
    [SkipLocalsInit]
    public static PhpString hash(Engine engine, PhpString algo, PhpString data, bool binary = false, [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        HashAlgorithm algorithm = engine.Algorithm(algo);
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        Start(engine, algorithm, options, context);
        algorithm.Update(context, data.Span);
        return Finish(algorithm, context, binary);
    }

    /// <summary>As <see cref="hash"/>, of a file's content; false after a warning when it cannot be read.</summary>
    /// <remarks>https://www.php.net/hash_file</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? hash_file(Engine engine, PhpString algo, PhpString filename, bool binary = false, [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        HashAlgorithm algorithm = engine.Algorithm(algo);
        if (engine.OpenHashed(filename, 1) is not { } stream)
            return null;
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        Start(engine, algorithm, options, context);
        bool isRead = StreamHash.Update(algorithm, context, stream, -1, out _);
        stream.Close();
        return isRead ? Finish(algorithm, context, binary) : null;
    }

    /// <summary>The HMAC of a string.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="algo">One of hash_hmac_algos(), in any letter case.</param>
    /// <param name="data">Any bytes.</param>
    /// <param name="key">Any bytes.</param>
    /// <param name="binary">Bytes instead of hex digits.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such algorithm, or none for HMAC.</exception>
    /// <remarks>https://www.php.net/hash_hmac</remarks>
    [PhpFunction]
    public static PhpString hash_hmac(Engine engine, PhpString algo, PhpString data, [PhpParameter(IsSensitive = true)] PhpString key, bool binary = false)
        => Hmac(engine.CryptographicAlgorithm(algo), data.Span, key.Span, binary);

    /// <summary>As <see cref="hash_hmac"/>, of a file's content; false after a warning when it cannot be read.</summary>
    /// <remarks>https://www.php.net/hash_hmac_file</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? hash_hmac_file(Engine engine, PhpString algo, PhpString filename, [PhpParameter(IsSensitive = true)] PhpString key, bool binary = false)
    {
        HashAlgorithm algorithm = engine.CryptographicAlgorithm(algo);
        if (engine.OpenHashed(filename, 2) is not { } stream)
            return null;
        var hmac = new Hmac(algorithm, key.Span, stackalloc byte[2 * algorithm.ContextSize]);
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        hmac.Start(context);
        bool isRead = StreamHash.Update(algorithm, context, stream, -1, out _);
        stream.Close();
        if (!isRead)
            return null;
        Span<byte> digest = stackalloc byte[algorithm.DigestSize];
        hmac.Finish(context, digest);
        return DigestText.Of(digest, binary);
    }

    /// <returns>All algorithms: list&lt;string&gt;.</returns>
    /// <remarks>https://www.php.net/hash_algos</remarks>
    [PhpFunction]
    public static PhpArray hash_algos() => Names(isForKeys: false);

    /// <returns>The algorithms for HMAC: list&lt;string&gt;.</returns>
    /// <remarks>https://www.php.net/hash_hmac_algos</remarks>
    [PhpFunction]
    public static PhpArray hash_hmac_algos() => Names(isForKeys: true);

    /// <summary>Whether two strings are the same, in a time that depends on their lengths only.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: one is no string; nothing is converted.</exception>
    /// <remarks>https://www.php.net/hash_equals</remarks>
    [PhpFunction]
    public static bool hash_equals(
        Engine engine,
        [PhpParameter(Type = "string", IsUnchecked = true, IsSensitive = true)] Value known_string,
        [PhpParameter(Type = "string", IsUnchecked = true, IsSensitive = true)] Value user_string)
    {
        if (!known_string.IsString)
            throw engine.ArgumentTypeError(1, "must be of type string, " + Conversions.TypeName(known_string) + " given");
        if (!user_string.IsString)
            throw engine.ArgumentTypeError(2, "must be of type string, " + Conversions.TypeName(user_string) + " given");
        return CryptographicOperations.FixedTimeEquals(known_string.AsString.Span, user_string.AsString.Span);
    }

    /// <summary>The HMAC of data, as hex digits or bytes.</summary>
    internal static PhpString Hmac(HashAlgorithm algorithm, ReadOnlySpan<byte> data, ReadOnlySpan<byte> key, bool binary)
    {
        var hmac = new Hmac(algorithm, key, stackalloc byte[2 * algorithm.ContextSize]);
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        hmac.Start(context);
        algorithm.Update(context, data);
        Span<byte> digest = stackalloc byte[algorithm.DigestSize];
        hmac.Finish(context, digest);
        return DigestText.Of(digest, binary);
    }

    /// <summary>Begins a computation, with the options that a function was given.</summary>
    internal static void Start(Engine engine, HashAlgorithm algorithm, PhpArray? options, Span<byte> context)
    {
        if (options is null)
            algorithm.Start(context);
        else
            algorithm.Start(engine, options, context);
    }

    private static PhpString Finish(HashAlgorithm algorithm, Span<byte> context, bool binary)
    {
        Span<byte> digest = stackalloc byte[algorithm.DigestSize];
        algorithm.Finish(context, digest);
        return DigestText.Of(digest, binary);
    }

    private static PhpArray Names(bool isForKeys)
    {
        var names = new PhpArray();
        foreach (string name in AlgorithmTable.Names)
        {
            PhpString text = PhpString.FromLatin1(name);
            if (!isForKeys || AlgorithmTable.Find(text.Span) is { IsCryptographic: true })
                names.Append(text);
        }

        return names;
    }
}
