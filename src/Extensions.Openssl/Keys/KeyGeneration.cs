using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Extensions.Openssl.Requests;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>Makes new pairs of keys.</summary>
internal static unsafe class KeyGeneration
{
    private const int FewestBits = 384;

    /// <summary>A new key, which the caller frees; 0 when that fails, after a warning for some reasons.</summary>
    public static nint Run(Engine engine, RequestSettings settings)
    {
        if (settings.KeyBits < FewestBits)
        {
            engine.FunctionWarning("Private key length must be at least " + FewestBits + " bits, configured to " + settings.KeyBits);
            return 0;
        }

        int type = TypeOf(settings.KeyType);
        if (type == 0)
        {
            engine.FunctionWarning("Unsupported private key type");
            return 0;
        }

        var seed = new RandomSeed(engine, settings.Setting("RANDFILE"));
        nint key = type == KeyTypes.Rsa ? OfRsa(engine, settings.KeyBits) : WithParameters(engine, settings, type);
        seed.Write();
        return key;
    }

    private static int TypeOf(int type) => (long)type switch
    {
        OpensslConstants.OPENSSL_KEYTYPE_RSA => KeyTypes.Rsa,
        OpensslConstants.OPENSSL_KEYTYPE_DSA => KeyTypes.Dsa,
        OpensslConstants.OPENSSL_KEYTYPE_DH => KeyTypes.DiffieHellman,
        OpensslConstants.OPENSSL_KEYTYPE_EC => KeyTypes.EllipticCurve,
        _ => 0,
    };

    private static nint OfRsa(Engine engine, int bits)
    {
        using var context = new Owned(LibCrypto.EVP_PKEY_CTX_new_id(KeyTypes.Rsa, 0), &LibCrypto.EVP_PKEY_CTX_free);
        nint key = 0;
        if (context.IsNone || LibCrypto.EVP_PKEY_keygen_init(context.Handle) <= 0 || LibCrypto.EVP_PKEY_CTX_set_rsa_keygen_bits(context.Handle, bits) <= 0
            || LibCrypto.EVP_PKEY_keygen(context.Handle, &key) <= 0)
            OpensslState.Of(engine).KeepErrors();
        return key;
    }

    private static nint WithParameters(Engine engine, RequestSettings settings, int type)
    {
        using var context = new Owned(LibCrypto.EVP_PKEY_CTX_new_id(type, 0), &LibCrypto.EVP_PKEY_CTX_free);
        if (type == KeyTypes.EllipticCurve && settings.Curve == 0)
        {
            engine.FunctionWarning("Missing configuration value: \"curve_name\" not set");
            return 0;
        }

        nint parameters = 0;
        nint key = 0;
        if (context.IsNone || LibCrypto.EVP_PKEY_paramgen_init(context.Handle) <= 0 || !SetParameters(context.Handle, settings, type)
            || LibCrypto.EVP_PKEY_paramgen(context.Handle, &parameters) <= 0 || !Generate(parameters, out key))
            OpensslState.Of(engine).KeepErrors();
        LibCrypto.EVP_PKEY_free(parameters);
        return key;
    }

    private static bool SetParameters(nint context, RequestSettings settings, int type)
    {
        const int named = 1; // OPENSSL_EC_NAMED_CURVE
        return type switch
        {
            KeyTypes.Dsa => LibCrypto.EVP_PKEY_CTX_set_dsa_paramgen_bits(context, settings.KeyBits) > 0,
            KeyTypes.DiffieHellman => LibCrypto.EVP_PKEY_CTX_set_dh_paramgen_prime_len(context, settings.KeyBits) > 0,
            _ => LibCrypto.EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, settings.Curve) > 0
                && LibCrypto.EVP_PKEY_CTX_set_ec_param_enc(context, named) > 0,
        };
    }

    /// <summary>Makes a key with the parameters of another one.</summary>
    public static bool Generate(nint parameters, out nint key)
    {
        using var context = new Owned(LibCrypto.EVP_PKEY_CTX_new(parameters, 0), &LibCrypto.EVP_PKEY_CTX_free);
        nint made = 0;
        bool isMade = !context.IsNone && LibCrypto.EVP_PKEY_keygen_init(context.Handle) > 0 && LibCrypto.EVP_PKEY_keygen(context.Handle, &made) > 0;
        key = made;
        return isMade;
    }
}
