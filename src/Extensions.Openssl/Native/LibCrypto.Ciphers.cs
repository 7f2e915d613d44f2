using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Openssl.Native;

// Digests and symmetric ciphers.
internal static unsafe partial class LibCrypto
{
    [DllImport(Library)] public static extern nint EVP_get_digestbyname(byte* name);
    [DllImport(Library)] public static extern int EVP_MD_get_size(nint digest);
    [DllImport(Library)] public static extern nint EVP_MD_CTX_new();
    [DllImport(Library)] public static extern void EVP_MD_CTX_free(nint context);
    [DllImport(Library)] public static extern int EVP_DigestInit(nint context, nint digest);
    [DllImport(Library)] public static extern int EVP_DigestUpdate(nint context, void* data, nuint length);
    [DllImport(Library)] public static extern int EVP_DigestFinal(nint context, byte* result, uint* length);
    [DllImport(Library)] public static extern int EVP_SignFinal(nint context, byte* result, uint* length, nint key);
    [DllImport(Library)] public static extern int EVP_VerifyFinal(nint context, byte* signature, uint length, nint key);

    [DllImport(Library)] public static extern int PKCS5_PBKDF2_HMAC(
        byte* password, int passwordLength, byte* salt, int saltLength, int rounds, nint digest, int length, byte* result);

    [DllImport(Library)] public static extern nint EVP_get_cipherbyname(byte* name);
    [DllImport(Library)] public static extern int EVP_CIPHER_get_mode(nint cipher);
    [DllImport(Library)] public static extern int EVP_CIPHER_get_nid(nint cipher);
    [DllImport(Library)] public static extern int EVP_CIPHER_get_iv_length(nint cipher);
    [DllImport(Library)] public static extern int EVP_CIPHER_get_key_length(nint cipher);
    [DllImport(Library)] public static extern int EVP_CIPHER_get_block_size(nint cipher);
    [DllImport(Library)] public static extern byte* EVP_CIPHER_get0_name(nint cipher);
    [DllImport(Library)] public static extern void EVP_CIPHER_do_all_provided(nint library, delegate* unmanaged<nint, void*, void> visit, void* argument);
    [DllImport(Library)] public static extern int EVP_CIPHER_names_do_all(nint cipher, delegate* unmanaged<byte*, void*, void> visit, void* argument);
    [DllImport(Library)] public static extern nint EVP_CIPHER_CTX_new();
    [DllImport(Library)] public static extern void EVP_CIPHER_CTX_free(nint context);
    [DllImport(Library)] public static extern int EVP_CIPHER_CTX_reset(nint context);
    [DllImport(Library)] public static extern int EVP_CIPHER_CTX_ctrl(nint context, int command, int number, void* argument);
    [DllImport(Library)] public static extern int EVP_CIPHER_CTX_set_key_length(nint context, int length);
    [DllImport(Library)] public static extern int EVP_CIPHER_CTX_set_padding(nint context, int isOn);
    [DllImport(Library)] public static extern int EVP_CipherInit_ex(nint context, nint cipher, nint engine, byte* key, byte* vector, int encrypts);
    [DllImport(Library)] public static extern int EVP_CipherUpdate(nint context, byte* result, int* written, byte* data, int length);
    [DllImport(Library)] public static extern int EVP_EncryptInit(nint context, nint cipher, byte* key, byte* vector);
    [DllImport(Library)] public static extern int EVP_EncryptUpdate(nint context, byte* result, int* written, byte* data, int length);
    [DllImport(Library)] public static extern int EVP_EncryptFinal(nint context, byte* result, int* written);
    [DllImport(Library)] public static extern int EVP_DecryptUpdate(nint context, byte* result, int* written, byte* data, int length);
    [DllImport(Library)] public static extern int EVP_DecryptFinal(nint context, byte* result, int* written);

    [DllImport(Library)] public static extern int EVP_SealInit(
        nint context, nint cipher, byte** encryptedKeys, int* lengths, byte* vector, nint* keys, int count);

    [DllImport(Library)] public static extern int EVP_SealFinal(nint context, byte* result, int* written);
    [DllImport(Library)] public static extern int EVP_OpenInit(nint context, nint cipher, byte* encryptedKey, int length, byte* vector, nint key);
    [DllImport(Library)] public static extern int EVP_OpenFinal(nint context, byte* result, int* written);
}
