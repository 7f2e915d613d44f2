using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>Short texts encrypted with one key of a pair and decrypted with the other (RSA).</summary>
[PhpExtension("openssl")]
public static unsafe class EncryptionFunctions
{
    /// <summary>Encrypts with a private key: what the public key turns back into data.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">At most as long as the key, less the padding.</param>
    /// <param name="encrypted_data">Set to the result.</param>
    /// <param name="private_key">A private key.</param>
    /// <param name="padding">OPENSSL_PKCS1_PADDING or OPENSSL_NO_PADDING.</param>
    /// <remarks>https://www.php.net/openssl_private_encrypt</remarks>
    [PhpFunction]
    public static bool openssl_private_encrypt(
        Engine engine, [PhpParameter(IsSensitive = true)] PhpString data, PhpReference encrypted_data,
        [PhpParameter(Type = "", IsSensitive = true)] Value private_key, long padding = OpensslConstants.OPENSSL_PKCS1_PADDING)
    {
        OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePrivate(engine, private_key, PhpString.Empty, 3);
        if (!key.IsNone)
            return Run(engine, key, data, encrypted_data, padding, &LibCrypto.EVP_PKEY_sign_init, &LibCrypto.EVP_PKEY_sign);
        engine.FunctionWarning("key param is not a valid private key");
        return false;
    }

    /// <summary>Decrypts what <see cref="openssl_public_encrypt"/> made.</summary>
    /// <remarks>https://www.php.net/openssl_private_decrypt</remarks>
    [PhpFunction]
    public static bool openssl_private_decrypt(
        Engine engine, PhpString data, [PhpParameter(IsSensitive = true)] PhpReference decrypted_data,
        [PhpParameter(Type = "", IsSensitive = true)] Value private_key, long padding = OpensslConstants.OPENSSL_PKCS1_PADDING)
    {
        OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePrivate(engine, private_key, PhpString.Empty, 3);
        if (!key.IsNone)
            return Run(engine, key, data, decrypted_data, padding, &LibCrypto.EVP_PKEY_decrypt_init, &LibCrypto.EVP_PKEY_decrypt);
        engine.FunctionWarning("key parameter is not a valid private key");
        return false;
    }

    /// <summary>Encrypts for the owner of a private key.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">At most as long as the key, less the padding.</param>
    /// <param name="encrypted_data">Set to the result.</param>
    /// <param name="public_key">A public key.</param>
    /// <param name="padding">OPENSSL_PKCS1_PADDING, OPENSSL_PKCS1_OAEP_PADDING or OPENSSL_NO_PADDING.</param>
    /// <remarks>https://www.php.net/openssl_public_encrypt</remarks>
    [PhpFunction]
    public static bool openssl_public_encrypt(
        Engine engine, [PhpParameter(IsSensitive = true)] PhpString data, PhpReference encrypted_data, [PhpParameter(Type = "")] Value public_key,
        long padding = OpensslConstants.OPENSSL_PKCS1_PADDING)
    {
        OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePublic(engine, public_key, 3);
        if (!key.IsNone)
            return Run(engine, key, data, encrypted_data, padding, &LibCrypto.EVP_PKEY_encrypt_init, &LibCrypto.EVP_PKEY_encrypt);
        engine.FunctionWarning("key parameter is not a valid public key");
        return false;
    }

    /// <summary>Decrypts what <see cref="openssl_private_encrypt"/> made.</summary>
    /// <remarks>https://www.php.net/openssl_public_decrypt</remarks>
    [PhpFunction]
    public static bool openssl_public_decrypt(
        Engine engine, PhpString data, [PhpParameter(IsSensitive = true)] PhpReference decrypted_data, [PhpParameter(Type = "")] Value public_key,
        long padding = OpensslConstants.OPENSSL_PKCS1_PADDING)
    {
        OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePublic(engine, public_key, 3);
        if (!key.IsNone)
            return Run(engine, key, data, decrypted_data, padding, &LibCrypto.EVP_PKEY_verify_recover_init, &LibCrypto.EVP_PKEY_verify_recover);
        engine.FunctionWarning("key parameter is not a valid public key");
        return false;
    }

    private static bool Run(
        Engine engine, Owned key, PhpString data, PhpReference output, long padding, delegate*<nint, int> start,
        delegate*<nint, byte*, nuint*, byte*, nuint, int> run)
    {
        using var context = new Owned(LibCrypto.EVP_PKEY_CTX_new(key.Handle, 0), &LibCrypto.EVP_PKEY_CTX_free);
        fixed (byte* text = CString.Terminated(data))
        {
            nuint length = 0;
            if (!context.IsNone && start(context.Handle) > 0 && LibCrypto.EVP_PKEY_CTX_set_rsa_padding(context.Handle, (int)padding) > 0
                && run(context.Handle, null, &length, text, (nuint)data.Length) > 0)
            {
                var result = new byte[length];
                fixed (byte* target = result)
                {
                    if (run(context.Handle, target, &length, text, (nuint)data.Length) > 0)
                    {
                        Slot.AssignIfGiven(engine, output, PhpString.From(result.AsSpan(0, (int)length)));
                        return true;
                    }
                }
            }
        }

        OpensslState.Of(engine).KeepErrors();
        return false;
    }
}
