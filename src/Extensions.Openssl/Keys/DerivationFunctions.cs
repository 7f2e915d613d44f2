using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>Secrets that two sides share, and keys of passwords.</summary>
[PhpExtension("openssl")]
public static unsafe class DerivationFunctions
{
    private const int DiffieHellman = 28; // EVP_PKEY_DH

    /// <summary>The secret that a key of Diffie and Hellman and another side's public value make.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="public_key">The other side's public value, bytes.</param>
    /// <param name="private_key">The own key.</param>
    /// <returns>False after an error, and for other keys.</returns>
    /// <remarks>https://www.php.net/openssl_dh_compute_key</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_dh_compute_key(Engine engine, PhpString public_key, [PhpParameter(IsSensitive = true)] OpenSSLAsymmetricKey private_key)
    {
        var state = OpensslState.Of(engine);
        if (LibCrypto.EVP_PKEY_get_base_id(private_key.Handle) != DiffieHellman)
            return null;
        using var peer = new Owned(LibCrypto.EVP_PKEY_new(), &LibCrypto.EVP_PKEY_free);
        fixed (byte* text = CString.Terminated(public_key))
        {
            if (LibCrypto.EVP_PKEY_copy_parameters(peer.Handle, private_key.Handle) > 0
                && LibCrypto.EVP_PKEY_set1_encoded_public_key(peer.Handle, text, (nuint)public_key.Length) > 0)
                return Derive(state, private_key.Handle, peer.Handle, 0);
        }

        state.KeepErrors();
        return null;
    }

    /// <summary>The secret that a private key and another side's public key make.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="public_key">The other side's.</param>
    /// <param name="private_key">The own one.</param>
    /// <param name="key_length">Bytes of room for the secret; 0 for as many as it has.</param>
    /// <exception cref="PhpThrow">ValueError: a negative length.</exception>
    /// <remarks>https://www.php.net/openssl_pkey_derive</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_pkey_derive(
        Engine engine, [PhpParameter(Type = "")] Value public_key, [PhpParameter(Type = "", IsSensitive = true)] Value private_key, long key_length = 0)
    {
        if (key_length < 0)
            throw engine.ArgumentValueError(3, "must be greater than or equal to 0");
        var state = OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePrivate(engine, private_key, PhpString.Empty, 2);
        if (key.IsNone)
            return null;
        using Owned peer = KeyArgument.TakePublic(engine, public_key, 1);
        return peer.IsNone ? null : Derive(state, key.Handle, peer.Handle, key_length);
    }

    private static PhpString? Derive(OpensslState state, nint key, nint peer, long size)
    {
        using var context = new Owned(LibCrypto.EVP_PKEY_CTX_new(key, 0), &LibCrypto.EVP_PKEY_CTX_free);
        if (context.IsNone)
            return null;
        var length = (nuint)size;
        if (LibCrypto.EVP_PKEY_derive_init(context.Handle) > 0 && LibCrypto.EVP_PKEY_derive_set_peer(context.Handle, peer) > 0
            && (size > 0 || LibCrypto.EVP_PKEY_derive(context.Handle, null, &length) > 0))
        {
            MemoryGuard.Request((long)length);
            var secret = new byte[length];
            fixed (byte* target = secret)
            {
                if (LibCrypto.EVP_PKEY_derive(context.Handle, target, &length) > 0)
                    return PhpString.From(secret.AsSpan(0, (int)length));
            }
        }

        state.KeepErrors();
        return null;
    }

    /// <summary>A key made of a password (PBKDF2).</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="password">Any bytes.</param>
    /// <param name="salt">Any bytes.</param>
    /// <param name="key_length">Bytes.</param>
    /// <param name="iterations">Rounds.</param>
    /// <param name="digest_algo">One of openssl_get_md_methods().</param>
    /// <returns>Bytes; false after an error, and with a warning when there is no such digest.</returns>
    /// <exception cref="PhpThrow">ValueError: a number that is too small or too large.</exception>
    /// <remarks>https://www.php.net/openssl_pbkdf2</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_pbkdf2(
        Engine engine, [PhpParameter(IsSensitive = true)] PhpString password, PhpString salt, long key_length, long iterations,
        [PhpParameter(Default = "\"sha1\"")] PhpString? digest_algo = null)
    {
        if (key_length is > int.MaxValue or < int.MinValue)
            throw engine.ArgumentValueError(3, "key is too long");
        if (iterations is > int.MaxValue or < int.MinValue)
            throw engine.ArgumentValueError(4, "iterations is too long");
        if (key_length <= 0)
            throw engine.ArgumentValueError(3, "must be greater than 0");
        var state = OpensslState.Of(engine);
        nint digest = digest_algo is null || digest_algo.IsEmpty ? Digests.Find(OpensslConstants.OPENSSL_ALGO_SHA1) : Digests.Find(digest_algo);
        if (digest == 0)
        {
            engine.FunctionWarning("Unknown digest algorithm");
            return null;
        }

        MemoryGuard.Request(key_length);
        var key = new byte[key_length];
        fixed (byte* secret = CString.Terminated(password), grains = CString.Terminated(salt), target = key)
        {
            if (LibCrypto.PKCS5_PBKDF2_HMAC(secret, password.Length, grains, salt.Length, (int)iterations, digest, key.Length, target) == 1)
                return PhpString.FromOwned(key);
        }

        state.KeepErrors();
        return null;
    }
}
