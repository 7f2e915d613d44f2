using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Openssl.Native;

// Keys, big numbers and curves.
internal static unsafe partial class LibCrypto
{
    [DllImport(Library)] public static extern nint EVP_PKEY_new();
    [DllImport(Library)] public static extern void EVP_PKEY_free(nint key);
    [DllImport(Library)] public static extern int EVP_PKEY_up_ref(nint key);
    [DllImport(Library)] public static extern int EVP_PKEY_get_size(nint key);
    [DllImport(Library)] public static extern int EVP_PKEY_get_bits(nint key);
    [DllImport(Library)] public static extern int EVP_PKEY_get_base_id(nint key);
    [DllImport(Library)] public static extern int EVP_PKEY_get_bn_param(nint key, byte* name, nint* number);
    [DllImport(Library)] public static extern int EVP_PKEY_get_utf8_string_param(nint key, byte* name, byte* buffer, nuint size, nuint* length);
    [DllImport(Library)] public static extern int EVP_PKEY_copy_parameters(nint target, nint source);
    [DllImport(Library)] public static extern int EVP_PKEY_set1_encoded_public_key(nint key, byte* text, nuint length);

    [DllImport(Library)] public static extern nint EVP_PKEY_CTX_new(nint key, nint engine);
    [DllImport(Library)] public static extern nint EVP_PKEY_CTX_new_id(int type, nint engine);
    [DllImport(Library)] public static extern void EVP_PKEY_CTX_free(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_CTX_set_rsa_padding(nint context, int padding);
    [DllImport(Library)] public static extern int EVP_PKEY_CTX_set_rsa_keygen_bits(nint context, int bits);
    [DllImport(Library)] public static extern int EVP_PKEY_CTX_set_dsa_paramgen_bits(nint context, int bits);
    [DllImport(Library)] public static extern int EVP_PKEY_CTX_set_dh_paramgen_prime_len(nint context, int bits);
    [DllImport(Library)] public static extern int EVP_PKEY_CTX_set_ec_paramgen_curve_nid(nint context, int curve);
    [DllImport(Library)] public static extern int EVP_PKEY_CTX_set_ec_param_enc(nint context, int form);
    [DllImport(Library)] public static extern int EVP_PKEY_paramgen_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_paramgen(nint context, nint* key);
    [DllImport(Library)] public static extern int EVP_PKEY_keygen_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_keygen(nint context, nint* key);
    [DllImport(Library)] public static extern int EVP_PKEY_fromdata_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_fromdata(nint context, nint* key, int selection, nint parameters);
    [DllImport(Library)] public static extern int EVP_PKEY_check(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_sign_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_sign(nint context, byte* result, nuint* length, byte* data, nuint count);
    [DllImport(Library)] public static extern int EVP_PKEY_verify_recover_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_verify_recover(nint context, byte* result, nuint* length, byte* data, nuint count);
    [DllImport(Library)] public static extern int EVP_PKEY_encrypt_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_encrypt(nint context, byte* result, nuint* length, byte* data, nuint count);
    [DllImport(Library)] public static extern int EVP_PKEY_decrypt_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_decrypt(nint context, byte* result, nuint* length, byte* data, nuint count);
    [DllImport(Library)] public static extern int EVP_PKEY_derive_init(nint context);
    [DllImport(Library)] public static extern int EVP_PKEY_derive_set_peer(nint context, nint peer);
    [DllImport(Library)] public static extern int EVP_PKEY_derive(nint context, byte* result, nuint* length);

    [DllImport(Library)] public static extern nint PEM_read_bio_PUBKEY(nint bio, nint* key, delegate* unmanaged<byte*, int, int, void*, int> password, void* argument);
    [DllImport(Library)] public static extern nint PEM_read_bio_PrivateKey(nint bio, nint* key, delegate* unmanaged<byte*, int, int, void*, int> password, void* argument);
    [DllImport(Library)] public static extern int PEM_write_bio_PUBKEY(nint bio, nint key);

    [DllImport(Library)] public static extern int PEM_write_bio_PrivateKey(
        nint bio, nint key, nint cipher, byte* password, int length, delegate* unmanaged<byte*, int, int, void*, int> callback, void* argument);

    [DllImport(Library)] public static extern nint OSSL_PARAM_BLD_new();
    [DllImport(Library)] public static extern void OSSL_PARAM_BLD_free(nint builder);
    [DllImport(Library)] public static extern int OSSL_PARAM_BLD_push_BN(nint builder, byte* name, nint number);
    [DllImport(Library)] public static extern int OSSL_PARAM_BLD_push_utf8_string(nint builder, byte* name, byte* text, nuint length);
    [DllImport(Library)] public static extern int OSSL_PARAM_BLD_push_octet_string(nint builder, byte* name, void* text, nuint length);
    [DllImport(Library)] public static extern nint OSSL_PARAM_BLD_to_param(nint builder);
    [DllImport(Library)] public static extern void OSSL_PARAM_free(nint parameters);

    [DllImport(Library)] public static extern nint BN_new();
    [DllImport(Library)] public static extern void BN_free(nint number);
    [DllImport(Library)] public static extern nint BN_dup(nint number);
    [DllImport(Library)] public static extern nint BN_bin2bn(byte* text, int length, nint number);
    [DllImport(Library)] public static extern int BN_bn2bin(nint number, byte* text);
    [DllImport(Library)] public static extern byte* BN_bn2hex(nint number);
    [DllImport(Library)] public static extern int BN_num_bits(nint number);
    [DllImport(Library)] public static extern nint BN_CTX_new();
    [DllImport(Library)] public static extern void BN_CTX_free(nint context);
    [DllImport(Library)] public static extern void BN_with_flags(nint target, nint source, int flags);
    [DllImport(Library)] public static extern int BN_mod_exp_mont(nint result, nint number, nint exponent, nint modulus, nint context, nint montgomery);

    [DllImport(Library)] public static extern nint EC_GROUP_new_by_curve_name(int curve);
    [DllImport(Library)] public static extern void EC_GROUP_free(nint group);
    [DllImport(Library)] public static extern nint EC_POINT_new(nint group);
    [DllImport(Library)] public static extern void EC_POINT_free(nint point);
    [DllImport(Library)] public static extern int EC_POINT_mul(nint group, nint result, nint factor, nint point, nint pointFactor, nint context);
    [DllImport(Library)] public static extern int EC_POINT_set_affine_coordinates(nint group, nint point, nint x, nint y, nint context);
    [DllImport(Library)] public static extern nuint EC_POINT_point2buf(nint group, nint point, int form, byte** result, nint context);
    [DllImport(Library)] public static extern nuint EC_get_builtin_curves(BuiltInCurve* curves, nuint count);

    /// <summary>A curve that OpenSSL knows: its EC_builtin_curve.</summary>
    /// <param name="Kind">Its number among OpenSSL's names.</param>
    /// <param name="Comment">The address of a text.</param>
    public readonly record struct BuiltInCurve(int Kind, nint Comment);
}
