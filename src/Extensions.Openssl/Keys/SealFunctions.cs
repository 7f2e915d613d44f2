using MiniPhp.Extensions.Openssl.Ciphers;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>Data of any length for the owners of private keys: encrypted with a random key, which is encrypted for each of them.</summary>
[PhpExtension("openssl")]
public static unsafe class SealFunctions
{
    private const int LongestVector = 16; // EVP_MAX_IV_LENGTH

    /// <summary>Seals data.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Any bytes.</param>
    /// <param name="sealed_data">Set to the result, unless it is empty.</param>
    /// <param name="encrypted_keys">Set to a list: the random key, encrypted for each public key.</param>
    /// <param name="public_key">Public keys.</param>
    /// <param name="cipher_algo">One of openssl_get_cipher_methods().</param>
    /// <param name="iv">Set to the initialization vector; required for ciphers that have one.</param>
    /// <returns>The length of the result; false after an error, most of which give a warning.</returns>
    /// <exception cref="PhpThrow">ValueError: no keys, or no variable for the vector.</exception>
    /// <remarks>https://www.php.net/openssl_seal</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value openssl_seal(
        Engine engine, [PhpParameter(IsSensitive = true)] PhpString data, PhpReference sealed_data, PhpReference encrypted_keys, PhpArray public_key, PhpString cipher_algo,
        PhpReference? iv = null)
    {
        OpensslState.Of(engine);
        if (public_key.Count == 0)
            throw engine.ArgumentValueError(4, "cannot be empty");
        nint cipher = CipherFunctions.Find(engine, cipher_algo);
        if (cipher == 0)
            return false;
        if (iv is null && LibCrypto.EVP_CIPHER_get_iv_length(cipher) > 0)
            throw engine.ArgumentValueError(6, "cannot be null for the chosen cipher algorithm");
        var keys = new List<nint>();
        try
        {
            foreach ((_, Value slot) in public_key)
            {
                nint key = KeyArgument.Take(engine, slot.Dereferenced, isPublic: true, null, 4);
                if (key == 0)
                {
                    engine.FunctionWarning("Not a public key (" + (keys.Count + 1) + "th member of pubkeys)");
                    return false;
                }

                keys.Add(key);
            }

            return Seal(engine, data, cipher, keys, sealed_data, encrypted_keys, iv);
        }
        finally
        {
            foreach (nint key in keys)
                LibCrypto.EVP_PKEY_free(key);
        }
    }

    private static Value Seal(Engine engine, PhpString data, nint cipher, List<nint> keys, PhpReference sealedData, PhpReference encryptedKeys, PhpReference? iv)
    {
        int size = 0;
        foreach (nint key in keys)
            size = Math.Max(size, LibCrypto.EVP_PKEY_get_size(key) + 1);
        long room = (long)data.Length + LibCrypto.EVP_CIPHER_get_block_size(cipher);
        MemoryGuard.Note(room);
        var result = new byte[room];
        var secrets = new byte[size * keys.Count];
        var places = new nint[keys.Count];
        var lengths = new int[keys.Count];
        byte* vector = stackalloc byte[LongestVector];
        int written = 0;
        int last = 0;
        using var context = new Owned(LibCrypto.EVP_CIPHER_CTX_new(), &LibCrypto.EVP_CIPHER_CTX_free);
        fixed (byte* target = result, secret = secrets, text = CString.Terminated(data))
        fixed (nint* place = places, key = keys.ToArray())
        fixed (int* length = lengths)
        {
            for (int i = 0; i < places.Length; i++)
                places[i] = (nint)(secret + i * size);
            if (LibCrypto.EVP_SealInit(context.Handle, cipher, (byte**)place, length, vector, key, keys.Count) <= 0
                || LibCrypto.EVP_EncryptUpdate(context.Handle, target, &written, text, data.Length) == 0
                || LibCrypto.EVP_SealFinal(context.Handle, target + written, &last) == 0)
                return OpensslState.Of(engine).Fail();
        }

        written += last;
        if (written == 0)
            return 0;
        Slot.AssignIfGiven(engine, sealedData, PhpString.From(result.AsSpan(0, written)));
        var list = new PhpArray(keys.Count);
        for (int i = 0; i < lengths.Length; i++)
            list.Append(PhpString.From(secrets.AsSpan(i * size, lengths[i])));
        Slot.AssignIfGiven(engine, encryptedKeys, list);
        Slot.AssignIfGiven(engine, iv, PhpString.From(new ReadOnlySpan<byte>(vector, LibCrypto.EVP_CIPHER_get_iv_length(cipher))));
        return written;
    }

    /// <summary>Opens what <see cref="openssl_seal"/> made.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">What was sealed.</param>
    /// <param name="output">Set to the data.</param>
    /// <param name="encrypted_key">The encrypted key that belongs to the private one.</param>
    /// <param name="private_key">The private key.</param>
    /// <param name="cipher_algo">The same cipher.</param>
    /// <param name="iv">The initialization vector; required for ciphers that have one.</param>
    /// <exception cref="PhpThrow">ValueError: no vector.</exception>
    /// <remarks>https://www.php.net/openssl_open</remarks>
    [PhpFunction]
    public static bool openssl_open(
        Engine engine, PhpString data, [PhpParameter(IsSensitive = true)] PhpReference output, PhpString encrypted_key,
        [PhpParameter(Type = "", IsSensitive = true)] Value private_key, PhpString cipher_algo, PhpString? iv = null)
    {
        var state = OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePrivate(engine, private_key, PhpString.Empty, 4);
        if (key.IsNone)
        {
            engine.FunctionWarning("Unable to coerce parameter 4 into a private key");
            return false;
        }

        nint cipher = CipherFunctions.Find(engine, cipher_algo);
        if (cipher == 0)
            return false;
        int vectorLength = LibCrypto.EVP_CIPHER_get_iv_length(cipher);
        if (vectorLength > 0)
        {
            if (iv is null)
                throw engine.ArgumentValueError(6, "cannot be null for the chosen cipher algorithm");
            if (iv.Length != vectorLength)
            {
                engine.FunctionWarning("IV length is invalid");
                return false;
            }
        }

        MemoryGuard.Note(data.Length);
        var result = new byte[data.Length + LibCrypto.EVP_CIPHER_get_block_size(cipher) + 1];
        int written = 0;
        int last = 0;
        using var context = new Owned(LibCrypto.EVP_CIPHER_CTX_new(), &LibCrypto.EVP_CIPHER_CTX_free);
        fixed (byte* target = result, secret = CString.Terminated(encrypted_key), text = CString.Terminated(data), vector = vectorLength > 0 ? CString.Terminated(iv!) : null)
        {
            if (LibCrypto.EVP_OpenInit(context.Handle, cipher, secret, encrypted_key.Length, vector, key.Handle) != 0
                && LibCrypto.EVP_DecryptUpdate(context.Handle, target, &written, text, data.Length) != 0
                && LibCrypto.EVP_OpenFinal(context.Handle, target + written, &last) != 0 && written + last > 0)
            {
                Slot.AssignIfGiven(engine, output, PhpString.From(result.AsSpan(0, written + last)));
                return true;
            }
        }

        state.KeepErrors();
        return false;
    }
}
