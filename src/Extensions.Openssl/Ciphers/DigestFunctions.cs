using MiniPhp.Extensions.Openssl.Keys;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Ciphers;

/// <summary>Digests, random bytes, and errors.</summary>
[PhpExtension("openssl")]
public static unsafe class DigestFunctions
{
    /// <summary>The digest of a string.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Any bytes.</param>
    /// <param name="digest_algo">One of openssl_get_md_methods().</param>
    /// <param name="binary">Bytes instead of hex digits.</param>
    /// <returns>False, with a warning, when there is no such digest.</returns>
    /// <remarks>https://www.php.net/openssl_digest</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_digest(Engine engine, PhpString data, PhpString digest_algo, bool binary = false)
    {
        const int longest = 64; // EVP_MAX_MD_SIZE
        var state = OpensslState.Of(engine);
        nint digest = Digests.Find(digest_algo);
        if (digest == 0)
        {
            engine.FunctionWarning("Unknown digest algorithm");
            return null;
        }

        byte* result = stackalloc byte[longest];
        uint length = (uint)LibCrypto.EVP_MD_get_size(digest);
        using var context = new Owned(LibCrypto.EVP_MD_CTX_new(), &LibCrypto.EVP_MD_CTX_free);
        fixed (byte* text = data.Span)
        {
            if (LibCrypto.EVP_DigestInit(context.Handle, digest) != 0 && LibCrypto.EVP_DigestUpdate(context.Handle, text, (nuint)data.Length) != 0
                && LibCrypto.EVP_DigestFinal(context.Handle, result, &length) != 0)
                return DigestText.Of(new ReadOnlySpan<byte>(result, (int)length), binary);
        }

        state.KeepErrors();
        return null;
    }

    /// <summary>Random bytes, good enough for keys.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="length">How many.</param>
    /// <param name="strong_result">Set to true.</param>
    /// <exception cref="PhpThrow">ValueError: a length below 1 or beyond 31 bits; Exception: there is no source.</exception>
    /// <remarks>https://www.php.net/openssl_random_pseudo_bytes</remarks>
    [PhpFunction]
    public static PhpString openssl_random_pseudo_bytes(Engine engine, long length, PhpReference? strong_result = null)
    {
        var state = OpensslState.Of(engine);
        Slot.AssignIfGiven(engine, strong_result, false);
        bool isDone = false;
        try
        {
            if (length <= 0)
                throw engine.ArgumentValueError(1, "must be greater than 0");
            if (length > int.MaxValue)
                throw engine.ArgumentValueError(1, "must be less than or equal to " + int.MaxValue);
            MemoryGuard.Request(length);
            var bytes = new byte[length];
            fixed (byte* start = bytes)
                isDone = LibCrypto.RAND_bytes(start, bytes.Length) > 0;
            if (!isDone)
                throw engine.Error("Exception", "Error reading from source device");
            state.KeepErrors();
            return PhpString.FromOwned(bytes);
        }
        finally
        {
            Slot.AssignIfGiven(engine, strong_result, true);
        }
    }

    /// <summary>Takes the oldest error of OpenSSL's that was not asked for yet.</summary>
    /// <returns>"error:" and its number and text; false when there is none.</returns>
    /// <remarks>https://www.php.net/openssl_error_string</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_error_string(Engine engine) => OpensslState.Of(engine).NextError();
}
