using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Extensions.Openssl.Requests;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>Making, reading and writing keys.</summary>
/// <remarks>
/// A key is an OpenSSLAsymmetricKey, a text in PEM, "file://" and the name of a file with one, for a public key a certificate too, or an array
/// of one of these and a passphrase.
/// </remarks>
[PhpExtension("openssl")]
public static unsafe class KeyFunctions
{
    /// <summary>A new pair of keys, or one made of its numbers.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="options">
    /// private_key_type, private_key_bits, curve_name, config and others for a new one; "rsa", "dsa", "dh" or "ec" with an array of numbers.
    /// </param>
    /// <returns>False after an error, some of which give a warning.</returns>
    /// <remarks>https://www.php.net/openssl_pkey_new</remarks>
    [PhpFunction(Returns = "OpenSSLAsymmetricKey|false")]
    public static PhpObject? openssl_pkey_new(Engine engine, PhpArray? options = null)
    {
        OpensslState.Of(engine);
        bool isPrivate = true;
        nint key;
        if (Parts(options, "rsa") is { } rsa)
        {
            key = new KeyParts(engine, rsa).Rsa();
        }
        else if (Parts(options, "dsa") is { } dsa)
        {
            key = new KeyParts(engine, dsa).Dsa(out isPrivate);
        }
        else if (Parts(options, "dh") is { } dh)
        {
            key = new KeyParts(engine, dh).DiffieHellman(out isPrivate);
        }
        else if (Parts(options, "ec") is { } ec)
        {
            key = new KeyParts(engine, ec).EllipticCurve(out isPrivate);
        }
        else
        {
            using RequestSettings? settings = RequestSettings.Read(engine, options);
            key = settings is null ? 0 : KeyGeneration.Run(engine, settings);
        }

        return key == 0 ? null : new OpenSSLAsymmetricKey(engine, key, isPrivate);
    }

    private static PhpArray? Parts(PhpArray? options, string name) => options?[name].Dereferenced is { IsArray: true } value ? value.AsArray : null;

    /// <summary>Writes a private key to a file, in PEM.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="key">A private key.</param>
    /// <param name="output_filename">The file, which is replaced.</param>
    /// <param name="passphrase">To encrypt it with; null to write it as it is.</param>
    /// <param name="options">encrypt_key, encrypt_key_cipher, config.</param>
    /// <remarks>https://www.php.net/openssl_pkey_export_to_file</remarks>
    [PhpFunction]
    public static bool openssl_pkey_export_to_file(
        Engine engine, [PhpParameter(Type = "", IsSensitive = true)] Value key, PhpString output_filename,
        [PhpParameter(IsSensitive = true)] PhpString? passphrase = null, PhpArray? options = null)
    {
        FileArgument.RequirePath(engine, output_filename, 2);
        var state = OpensslState.Of(engine);
        using Owned known = KeyArgument.TakePrivate(engine, key, passphrase, 1);
        if (known.IsNone)
        {
            engine.FunctionWarning("Cannot get key from parameter 1");
            return false;
        }

        if (FileArgument.Resolve(engine, output_filename, 2) is not { } path)
            return false;
        using RequestSettings? settings = RequestSettings.Read(engine, options);
        if (settings is null)
            return false;
        nint output;
        fixed (byte* name = CString.Terminated(path), mode = "wb\0"u8)
            output = LibCrypto.BIO_new_file(name, mode);
        bool isDone = output != 0 && Write(output, known.Handle, settings, passphrase);
        if (!isDone)
            state.KeepErrors();
        LibCrypto.BIO_free(output);
        return isDone;
    }

    /// <summary>Sets a variable to a private key in PEM; otherwise as <see cref="openssl_pkey_export_to_file"/>.</summary>
    /// <remarks>https://www.php.net/openssl_pkey_export</remarks>
    [PhpFunction]
    public static bool openssl_pkey_export(
        Engine engine, [PhpParameter(Type = "", IsSensitive = true)] Value key, PhpReference output,
        [PhpParameter(IsSensitive = true)] PhpString? passphrase = null, PhpArray? options = null)
    {
        var state = OpensslState.Of(engine);
        using Owned known = KeyArgument.TakePrivate(engine, key, passphrase, 1);
        if (known.IsNone)
        {
            engine.FunctionWarning("Cannot get key from parameter 1");
            return false;
        }

        using RequestSettings? settings = RequestSettings.Read(engine, options);
        if (settings is null)
            return false;
        using var text = new OutputBio();
        if (!Write(text.Handle, known.Handle, settings, passphrase))
        {
            state.KeepErrors();
            return false;
        }

        Slot.AssignIfGiven(engine, output, text.Text);
        return true;
    }

    private static bool Write(nint output, nint key, RequestSettings settings, PhpString? passphrase)
    {
        nint cipher = 0;
        if (passphrase is not null && settings.EncryptsKey)
        {
            cipher = settings.KeyCipher;
            if (cipher == 0)
            {
                fixed (byte* name = "des-ede3-cbc\0"u8)
                    cipher = LibCrypto.EVP_get_cipherbyname(name);
            }
        }

        fixed (byte* password = passphrase is null ? null : CString.Terminated(passphrase))
            return LibCrypto.PEM_write_bio_PrivateKey(output, key, cipher, password, passphrase?.Length ?? 0, null, null) != 0;
    }

    /// <summary>The public key of a certificate, or of a text, as an object.</summary>
    /// <returns>False when there is none.</returns>
    /// <remarks>https://www.php.net/openssl_pkey_get_public</remarks>
    [PhpFunction(Returns = "OpenSSLAsymmetricKey|false")]
    public static PhpObject? openssl_pkey_get_public(Engine engine, [PhpParameter(Type = "")] Value public_key)
    {
        OpensslState.Of(engine);
        nint key = KeyArgument.Take(engine, public_key, isPublic: true, null, 1);
        return key == 0 ? null : new OpenSSLAsymmetricKey(engine, key, isPrivate: false);
    }

    /// <summary>As <see cref="openssl_pkey_get_public"/>.</summary>
    /// <remarks>https://www.php.net/openssl_get_publickey</remarks>
    [PhpFunction(Returns = "OpenSSLAsymmetricKey|false")]
    public static PhpObject? openssl_get_publickey(Engine engine, [PhpParameter(Type = "")] Value public_key) => openssl_pkey_get_public(engine, public_key);

    /// <summary>Nothing: the object is freed when nobody holds it any more.</summary>
    /// <remarks>https://www.php.net/openssl_pkey_free</remarks>
    [PhpFunction(Deprecated = true)]
    public static void openssl_pkey_free(OpenSSLAsymmetricKey key)
    {
    }

    /// <summary>As <see cref="openssl_pkey_free"/>.</summary>
    /// <remarks>https://www.php.net/openssl_free_key</remarks>
    [PhpFunction(Deprecated = true)]
    public static void openssl_free_key(OpenSSLAsymmetricKey key)
    {
    }

    /// <summary>A private key as an object.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="private_key">A private key.</param>
    /// <param name="passphrase">Of a text that is encrypted.</param>
    /// <returns>False when there is none, or the passphrase is wrong.</returns>
    /// <exception cref="PhpThrow">ValueError: an array without key or passphrase.</exception>
    /// <remarks>https://www.php.net/openssl_pkey_get_private</remarks>
    [PhpFunction(Returns = "OpenSSLAsymmetricKey|false")]
    public static PhpObject? openssl_pkey_get_private(
        Engine engine, [PhpParameter(Type = "", IsSensitive = true)] Value private_key, [PhpParameter(IsSensitive = true)] PhpString? passphrase = null)
    {
        OpensslState.Of(engine);
        nint key = KeyArgument.Take(engine, private_key, isPublic: false, passphrase ?? PhpString.Empty, 1);
        return key == 0 ? null : new OpenSSLAsymmetricKey(engine, key, isPrivate: true);
    }

    /// <summary>As <see cref="openssl_pkey_get_private"/>.</summary>
    /// <remarks>https://www.php.net/openssl_get_privatekey</remarks>
    [PhpFunction(Returns = "OpenSSLAsymmetricKey|false")]
    public static PhpObject? openssl_get_privatekey(
        Engine engine, [PhpParameter(Type = "", IsSensitive = true)] Value private_key, [PhpParameter(IsSensitive = true)] PhpString? passphrase = null) =>
        openssl_pkey_get_private(engine, private_key, passphrase);

    /// <summary>What a key consists of.</summary>
    /// <returns>array{bits: int, key: string, rsa?: array, dsa?: array, dh?: array, ec?: array, type: int}: "key" is the public one in PEM; false after an error.</returns>
    /// <remarks>https://www.php.net/openssl_pkey_get_details</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? openssl_pkey_get_details(Engine engine, OpenSSLAsymmetricKey key)
    {
        var state = OpensslState.Of(engine);
        using var text = new OutputBio();
        if (LibCrypto.PEM_write_bio_PUBKEY(text.Handle, key.Handle) == 0)
        {
            state.KeepErrors();
            return null;
        }

        var details = new PhpArray();
        details.Set("bits", LibCrypto.EVP_PKEY_get_bits(key.Handle));
        details.Set("key", text.Text);
        KeyDetails.Add(details, key.Handle);
        return details;
    }
}
