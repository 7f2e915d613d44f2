using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Hash;

/// <summary>Digests bit by bit: hash_init, hash_update and its forms, hash_final, hash_copy.</summary>
[PhpExtension("hash")]
internal static class IncrementalHash
{
    /// <summary>Begins a digest.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="algo">One of hash_algos(), in any letter case.</param>
    /// <param name="flags">HASH_HMAC for an HMAC.</param>
    /// <param name="key">The HMAC's key, not empty.</param>
    /// <param name="options">As those of <see cref="HashFunctions.hash"/>.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such algorithm, or none for HMAC, or no key.</exception>
    /// <remarks>https://www.php.net/hash_init</remarks>
    [PhpFunction(Returns = "HashContext")]
    public static PhpObject hash_init(
        Engine engine, PhpString algo, long flags = 0, [PhpParameter(Default = "\"\"", IsSensitive = true)] PhpString? key = null, [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        HashAlgorithm algorithm = engine.Algorithm(algo);
        if ((flags & HashConstants.HASH_HMAC) != 0)
        {
            if (!algorithm.IsCryptographic)
                throw engine.ArgumentValueError(1, "must be a cryptographic hashing algorithm if HMAC is requested");
            if (key is null || key.IsEmpty)
                throw engine.ArgumentValueError(3, "cannot be empty when HMAC is requested");
        }

        var context = (HashContext)engine.BuiltInClass("HashContext").Allocate();
        context.Start(engine, algorithm, flags, key ?? PhpString.Empty, options);
        return context;
    }

    /// <summary>Adds a string.</summary>
    /// <returns>true</returns>
    /// <remarks>https://www.php.net/hash_update</remarks>
    [PhpFunction]
    public static bool hash_update(Engine engine, HashContext context, PhpString data)
    {
        context.Open(engine, out Span<byte> state).Update(state, data.Span);
        return true;
    }

    /// <summary>Adds what a stream gives.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="context">The digest.</param>
    /// <param name="stream">Read from where it is.</param>
    /// <param name="length">Bytes at most; negative for all.</param>
    /// <returns>Bytes that were added.</returns>
    /// <remarks>https://www.php.net/hash_update_stream</remarks>
    [PhpFunction]
    public static long hash_update_stream(Engine engine, HashContext context, [PhpParameter(Type = "stream")] PhpStream stream, long length = -1)
    {
        HashAlgorithm algorithm = context.Open(engine, out Span<byte> state);
        StreamHash.Update(algorithm, state, stream, length, out long added);
        return added;
    }

    /// <summary>Adds a file's content; false after a warning when it cannot be read.</summary>
    /// <remarks>https://www.php.net/hash_update_file</remarks>
    [PhpFunction]
    public static bool hash_update_file(Engine engine, HashContext context, PhpString filename, PhpResource? stream_context = null)
    {
        if (filename.Span.Contains((byte)0))
            throw engine.ArgumentValueError(2, "must not contain any null bytes");
        HashAlgorithm algorithm = context.Open(engine, out Span<byte> state);
        StreamContext used = StreamContext.GivenOrDefault(engine, stream_context);
        if (StreamOpener.Open(engine, filename, "rb", StreamOptions.ReportErrors, used) is not { } stream)
            return false;
        bool isRead = StreamHash.Update(algorithm, state, stream, -1, out _);
        stream.Close();
        return isRead;
    }

    /// <summary>Ends a digest.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="context">Of no use afterwards.</param>
    /// <param name="binary">Bytes instead of hex digits.</param>
    /// <remarks>https://www.php.net/hash_final</remarks>
    [PhpFunction]
    public static PhpString hash_final(Engine engine, HashContext context, bool binary = false) => context.Finish(engine, binary);

    /// <summary>A digest that can go on in another way.</summary>
    /// <remarks>https://www.php.net/hash_copy</remarks>
    [PhpFunction(Returns = "HashContext")]
    public static PhpObject hash_copy(Engine engine, HashContext context)
    {
        context.Open(engine, out _);
        return ObjectCloning.Clone(engine, context, null);
    }
}
