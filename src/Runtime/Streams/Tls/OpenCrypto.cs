using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>What is used of OpenSSL 3: <c>libcrypto</c>, for errors and certificates.</summary>
internal static unsafe class OpenCrypto
{
    private const string Library = "libcrypto.so.3";

    [DllImport(Library)] public static extern nuint ERR_get_error();
    [DllImport(Library)] public static extern nuint ERR_peek_error();
    [DllImport(Library)] public static extern void ERR_clear_error();
    [DllImport(Library)] public static extern void ERR_error_string_n(nuint error, byte* buffer, nuint length);

    [DllImport(Library)] public static extern int X509_up_ref(nint certificate);
    [DllImport(Library)] public static extern void X509_free(nint certificate);
    [DllImport(Library)] public static extern nint X509_get_subject_name(nint certificate);
    [DllImport(Library)] public static extern int X509_NAME_get_text_by_NID(nint name, int kind, byte* buffer, int length);
    [DllImport(Library)] public static extern nint X509_get_ext_d2i(nint certificate, int kind, int* critical, int* index);
    [DllImport(Library)] public static extern int X509_digest(nint certificate, nint digest, byte* result, uint* length);
    [DllImport(Library)] public static extern byte* X509_verify_cert_error_string(long error);
    [DllImport(Library)] public static extern int X509_STORE_CTX_get_error(nint store);
    [DllImport(Library)] public static extern int X509_STORE_CTX_get_error_depth(nint store);
    [DllImport(Library)] public static extern void X509_STORE_CTX_set_error(nint store, int error);
    [DllImport(Library)] public static extern nint X509_STORE_CTX_get_ex_data(nint store, int index);
    [DllImport(Library)] public static extern nint EVP_get_digestbyname(byte* name);
    [DllImport(Library)] public static extern int OPENSSL_sk_num(nint stack);
    [DllImport(Library)] public static extern nint OPENSSL_sk_value(nint stack, int index);
    [DllImport(Library)] public static extern void GENERAL_NAMES_free(nint names);
    [DllImport(Library)] public static extern nint GENERAL_NAME_get0_value(nint name, int* type);
    [DllImport(Library)] public static extern int GENERAL_NAME_get0_otherName(nint name, nint* identifier, nint* value);
    [DllImport(Library)] public static extern int OBJ_obj2txt(byte* buffer, int length, nint identifier, int onlyNumbers);
    [DllImport(Library)] public static extern int ASN1_STRING_length(nint text);
    [DllImport(Library)] public static extern byte* ASN1_STRING_get0_data(nint text);
    [DllImport(Library)] public static extern nint BIO_new_file(byte* file, byte* mode);
    [DllImport(Library)] public static extern int BIO_free(nint bio);
    [DllImport(Library)] public static extern nint PEM_read_bio_Parameters(nint bio, nint* key);
    [DllImport(Library)] public static extern void EVP_PKEY_free(nint key);
}
