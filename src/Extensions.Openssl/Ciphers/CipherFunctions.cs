using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Ciphers;

/// <summary>Encrypting and decrypting with one key.</summary>
[PhpExtension("openssl")]
public static unsafe class CipherFunctions
{
    /// <summary>Encrypts data.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Any bytes.</param>
    /// <param name="cipher_algo">One of openssl_get_cipher_methods().</param>
    /// <param name="passphrase">The key itself: filled with zeros when it is too short, cut when it is too long.</param>
    /// <param name="options">OPENSSL_RAW_DATA for bytes instead of base64, OPENSSL_ZERO_PADDING, OPENSSL_DONT_ZERO_PAD_KEY.</param>
    /// <param name="iv">The initialization vector, bytes.</param>
    /// <param name="tag">Set to the tag of modes that authenticate (GCM, CCM, OCB), else to null.</param>
    /// <param name="aad">What is authenticated and not encrypted.</param>
    /// <param name="tag_length">Bytes, 4 to 16 with GCM.</param>
    /// <returns>False after an error, most of which give a warning.</returns>
    /// <exception cref="PhpThrow">ValueError: a tag's length beyond 32 bits.</exception>
    /// <remarks>https://www.php.net/openssl_encrypt</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_encrypt(
        Engine engine, [PhpParameter(IsSensitive = true)] PhpString data, PhpString cipher_algo, [PhpParameter(IsSensitive = true)] PhpString passphrase,
        long options = 0, [PhpParameter(Default = "\"\"")] PhpString? iv = null, PhpReference? tag = null, [PhpParameter(Default = "\"\"")] PhpString? aad = null,
        long tag_length = 16)
    {
        OpensslState.Of(engine);
        if (tag_length is > int.MaxValue or < int.MinValue)
            throw engine.ValueError("tag_len is too long");
        nint cipher = Find(engine, cipher_algo);
        if (cipher == 0)
            return null;
        using var run = new CipherRun(engine, cipher, encrypts: true);
        if (!run.Start(passphrase, iv ?? PhpString.Empty, options, null, (int)tag_length) || !run.Update(data.Span, aad ?? PhpString.Empty) || !run.Finish())
            return null;
        if (run.Mode.HasTag)
        {
            if (tag is null)
            {
                engine.FunctionWarning("A tag should be provided when using AEAD mode");
                return null;
            }

            if (run.Tag((int)tag_length) is not { } text)
                return null;
            Slot.AssignIfGiven(engine, tag, text);
        }
        else
        {
            Slot.AssignIfGiven(engine, tag, Value.Null);
        }

        if ((options & OpensslConstants.OPENSSL_RAW_DATA) != 0)
            return PhpString.From(run.Result);
        var encoded = new byte[Base64Text.EncodedLength(run.Result.Length)];
        Base64Text.Encode(run.Result, encoded);
        return PhpString.FromOwned(encoded);
    }

    /// <summary>Decrypts what <see cref="openssl_encrypt"/> made, with the same arguments.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Base64, or bytes with OPENSSL_RAW_DATA.</param>
    /// <param name="cipher_algo">One of openssl_get_cipher_methods().</param>
    /// <param name="passphrase">The key.</param>
    /// <param name="options">As when encrypting.</param>
    /// <param name="iv">The initialization vector.</param>
    /// <param name="tag">Of modes that authenticate.</param>
    /// <param name="aad">What was authenticated and not encrypted.</param>
    /// <returns>False when key, tag or data are not right; some reasons give a warning.</returns>
    /// <exception cref="PhpThrow">ValueError: no cipher.</exception>
    /// <remarks>https://www.php.net/openssl_decrypt</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_decrypt(
        Engine engine, PhpString data, PhpString cipher_algo, [PhpParameter(IsSensitive = true)] PhpString passphrase, long options = 0,
        [PhpParameter(Default = "\"\"")] PhpString? iv = null, PhpString? tag = null, [PhpParameter(Default = "\"\"")] PhpString? aad = null)
    {
        OpensslState.Of(engine);
        if (cipher_algo.IsEmpty)
            throw engine.ArgumentValueError(2, "cannot be empty");
        nint cipher = Find(engine, cipher_algo);
        if (cipher == 0)
            return null;
        if ((options & OpensslConstants.OPENSSL_RAW_DATA) == 0)
        {
            if (!EncodedText.TryDecodeBase64(data.Span, strict: false, out PhpString bytes))
            {
                engine.FunctionWarning("Failed to base64 decode the input");
                return null;
            }

            data = bytes;
        }

        using var run = new CipherRun(engine, cipher, encrypts: false);
        return run.Start(passphrase, iv ?? PhpString.Empty, options, tag, tag?.Length ?? 0) && run.Update(data.Span, aad ?? PhpString.Empty)
            && (run.Mode.IsSingleRun || run.Finish())
            ? PhpString.From(run.Result)
            : null;
    }

    /// <summary>How long a cipher's initialization vector is, in bytes.</summary>
    /// <returns>False, with a warning, when there is no such cipher.</returns>
    /// <exception cref="PhpThrow">ValueError: no name.</exception>
    /// <remarks>https://www.php.net/openssl_cipher_iv_length</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value openssl_cipher_iv_length(Engine engine, PhpString cipher_algo)
    {
        nint cipher = FindNamed(engine, cipher_algo);
        return cipher == 0 ? false : LibCrypto.EVP_CIPHER_get_iv_length(cipher);
    }

    /// <summary>How long a cipher's key is, in bytes.</summary>
    /// <returns>False, with a warning, when there is no such cipher.</returns>
    /// <exception cref="PhpThrow">ValueError: no name.</exception>
    /// <remarks>https://www.php.net/openssl_cipher_key_length</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value openssl_cipher_key_length(Engine engine, PhpString cipher_algo)
    {
        nint cipher = FindNamed(engine, cipher_algo);
        return cipher == 0 ? false : LibCrypto.EVP_CIPHER_get_key_length(cipher);
    }

    private static nint FindNamed(Engine engine, PhpString name)
    {
        OpensslState.Of(engine);
        return name.IsEmpty ? throw engine.ArgumentValueError(1, "cannot be empty") : Find(engine, name);
    }

    /// <summary>OpenSSL's cipher of a name; 0, after a warning, when there is none.</summary>
    internal static nint Find(Engine engine, PhpString name)
    {
        nint cipher;
        fixed (byte* text = CString.Terminated(name))
            cipher = LibCrypto.EVP_get_cipherbyname(text);
        if (cipher == 0)
            engine.FunctionWarning("Unknown cipher algorithm");
        return cipher;
    }
}
