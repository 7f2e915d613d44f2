using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Openssl.Native;

// Certificates and requests for them.
internal static unsafe partial class LibCrypto
{
    [DllImport(Library)] public static extern nint X509_new();
    [DllImport(Library)] public static extern nint X509_dup(nint certificate);
    [DllImport(Library)] public static extern int X509_up_ref(nint certificate);
    [DllImport(Library)] public static extern void X509_free(nint certificate);
    [DllImport(Library)] public static extern nint PEM_read_bio_X509(nint bio, nint* certificate, void* password, void* argument);
    [DllImport(Library)] public static extern int PEM_write_bio_X509(nint bio, nint certificate);
    [DllImport(Library)] public static extern int X509_print(nint bio, nint certificate);
    [DllImport(Library)] public static extern int X509_digest(nint certificate, nint digest, byte* result, uint* length);
    [DllImport(Library)] public static extern int X509_check_private_key(nint certificate, nint key);
    [DllImport(Library)] public static extern int X509_verify(nint certificate, nint key);
    [DllImport(Library)] public static extern nint X509_get_pubkey(nint certificate);
    [DllImport(Library)] public static extern int X509_set_pubkey(nint certificate, nint key);
    [DllImport(Library)] public static extern int X509_sign(nint certificate, nint key, nint digest);
    [DllImport(Library)] public static extern long X509_get_version(nint certificate);
    [DllImport(Library)] public static extern int X509_set_version(nint certificate, long version);
    [DllImport(Library)] public static extern nint X509_get_subject_name(nint certificate);
    [DllImport(Library)] public static extern int X509_set_subject_name(nint certificate, nint name);
    [DllImport(Library)] public static extern nint X509_get_issuer_name(nint certificate);
    [DllImport(Library)] public static extern int X509_set_issuer_name(nint certificate, nint name);
    [DllImport(Library)] public static extern nuint X509_subject_name_hash(nint certificate);
    [DllImport(Library)] public static extern nint X509_get_serialNumber(nint certificate);
    [DllImport(Library)] public static extern nint X509_getm_notBefore(nint certificate);
    [DllImport(Library)] public static extern nint X509_getm_notAfter(nint certificate);
    [DllImport(Library)] public static extern nint X509_gmtime_adj(nint time, long seconds);
    [DllImport(Library)] public static extern byte* X509_alias_get0(nint certificate, int* length);
    [DllImport(Library)] public static extern int X509_get_signature_nid(nint certificate);
    [DllImport(Library)] public static extern int X509_get_ext_count(nint certificate);
    [DllImport(Library)] public static extern nint X509_get_ext(nint certificate, int index);
    [DllImport(Library)] public static extern nint X509_EXTENSION_get_object(nint extension);
    [DllImport(Library)] public static extern nint X509_EXTENSION_get_data(nint extension);
    [DllImport(Library)] public static extern int X509V3_EXT_print(nint bio, nint extension, nuint flags, int indent);
    [DllImport(Library)] public static extern nint X509V3_EXT_d2i(nint extension);
    [DllImport(Library)] public static extern void X509V3_set_ctx(void* context, nint issuer, nint subject, nint request, nint revocations, int flags);
    [DllImport(Library)] public static extern void X509V3_set_nconf(void* context, nint settings);
    [DllImport(Library)] public static extern int X509V3_EXT_add_nconf(nint settings, void* context, byte* section, nint certificate);
    [DllImport(Library)] public static extern int X509V3_EXT_REQ_add_nconf(nint settings, void* context, byte* section, nint request);
    [DllImport(Library)] public static extern void GENERAL_NAMES_free(nint names);
    [DllImport(Library)] public static extern nint GENERAL_NAME_get0_value(nint name, int* type);
    [DllImport(Library)] public static extern int GENERAL_NAME_print(nint bio, nint name);

    [DllImport(Library)] public static extern int X509_PURPOSE_get_count();
    [DllImport(Library)] public static extern nint X509_PURPOSE_get0(int index);
    [DllImport(Library)] public static extern int X509_PURPOSE_get_id(nint purpose);
    [DllImport(Library)] public static extern byte* X509_PURPOSE_get0_name(nint purpose);
    [DllImport(Library)] public static extern byte* X509_PURPOSE_get0_sname(nint purpose);
    [DllImport(Library)] public static extern int X509_check_purpose(nint certificate, int purpose, int isAuthority);

    [DllImport(Library)] public static extern byte* X509_NAME_oneline(nint name, byte* buffer, int size);
    [DllImport(Library)] public static extern int X509_NAME_entry_count(nint name);
    [DllImport(Library)] public static extern nint X509_NAME_get_entry(nint name, int index);
    [DllImport(Library)] public static extern nint X509_NAME_ENTRY_get_object(nint entry);
    [DllImport(Library)] public static extern nint X509_NAME_ENTRY_get_data(nint entry);
    [DllImport(Library)] public static extern int X509_NAME_add_entry_by_NID(nint name, int kind, int form, byte* text, int length, int place, int set);
    [DllImport(Library)] public static extern int X509_NAME_add_entry_by_txt(nint name, byte* kind, int form, byte* text, int length, int place, int set);
    [DllImport(Library)] public static extern int X509_NAME_get_index_by_NID(nint name, int kind, int last);

    [DllImport(Library)] public static extern int ASN1_STRING_type(nint text);
    [DllImport(Library)] public static extern int ASN1_STRING_length(nint text);
    [DllImport(Library)] public static extern byte* ASN1_STRING_get0_data(nint text);
    [DllImport(Library)] public static extern int ASN1_STRING_to_UTF8(byte** result, nint text);
    [DllImport(Library)] public static extern int ASN1_STRING_set(nint target, void* data, int length);
    [DllImport(Library)] public static extern int ASN1_STRING_set_default_mask_asc(byte* mask);
    [DllImport(Library)] public static extern nint ASN1_INTEGER_to_BN(nint number, nint result);
    [DllImport(Library)] public static extern int ASN1_INTEGER_set_int64(nint number, long value);
    [DllImport(Library)] public static extern byte* i2s_ASN1_INTEGER(nint method, nint number);

    [DllImport(Library)] public static extern nint X509_STORE_new();
    [DllImport(Library)] public static extern void X509_STORE_free(nint store);
    [DllImport(Library)] public static extern nint X509_STORE_add_lookup(nint store, nint method);
    [DllImport(Library)] public static extern nint X509_LOOKUP_file();
    [DllImport(Library)] public static extern nint X509_LOOKUP_hash_dir();
    [DllImport(Library)] public static extern int X509_LOOKUP_ctrl(nint lookup, int command, byte* argument, long number, byte** result);
    [DllImport(Library)] public static extern nint X509_STORE_CTX_new();
    [DllImport(Library)] public static extern void X509_STORE_CTX_free(nint context);
    [DllImport(Library)] public static extern int X509_STORE_CTX_init(nint context, nint store, nint certificate, nint chain);
    [DllImport(Library)] public static extern int X509_STORE_CTX_set_purpose(nint context, int purpose);
    [DllImport(Library)] public static extern int X509_verify_cert(nint context);
    [DllImport(Library)] public static extern nint PEM_X509_INFO_read_bio(nint bio, nint stack, void* password, void* argument);
    [DllImport(Library)] public static extern void X509_INFO_free(nint information);
    [DllImport(Library)] public static extern byte* X509_get_default_cert_area();
    [DllImport(Library)] public static extern byte* X509_get_default_cert_dir();
    [DllImport(Library)] public static extern byte* X509_get_default_cert_file();
    [DllImport(Library)] public static extern byte* X509_get_default_cert_dir_env();
    [DllImport(Library)] public static extern byte* X509_get_default_cert_file_env();
    [DllImport(Library)] public static extern byte* X509_get_default_private_dir();

    [DllImport(Library)] public static extern nint X509_REQ_new();
    [DllImport(Library)] public static extern void X509_REQ_free(nint request);
    [DllImport(Library)] public static extern nint PEM_read_bio_X509_REQ(nint bio, nint* request, void* password, void* argument);
    [DllImport(Library)] public static extern int PEM_write_bio_X509_REQ(nint bio, nint request);
    [DllImport(Library)] public static extern int X509_REQ_print(nint bio, nint request);
    [DllImport(Library)] public static extern int X509_REQ_set_version(nint request, long version);
    [DllImport(Library)] public static extern nint X509_REQ_get_subject_name(nint request);
    [DllImport(Library)] public static extern nint X509_REQ_get_pubkey(nint request);
    [DllImport(Library)] public static extern int X509_REQ_set_pubkey(nint request, nint key);
    [DllImport(Library)] public static extern int X509_REQ_sign(nint request, nint key, nint digest);
    [DllImport(Library)] public static extern int X509_REQ_verify(nint request, nint key);
    [DllImport(Library)] public static extern int X509_REQ_get_attr_by_NID(nint request, int kind, int last);
    [DllImport(Library)] public static extern int X509_REQ_add1_attr_by_txt(nint request, byte* name, int form, byte* text, int length);

    [DllImport(Library)] public static extern nint PKCS12_create(
        byte* password, byte* name, nint key, nint certificate, nint others, int keyKind, int certificateKind, int rounds, int macRounds, int keyType);

    [DllImport(Library)] public static extern int PKCS12_parse(nint archive, byte* password, nint* key, nint* certificate, nint* others);
    [DllImport(Library)] public static extern void PKCS12_free(nint archive);
    [DllImport(Library)] public static extern int i2d_PKCS12_bio(nint bio, nint archive);
    [DllImport(Library)] public static extern nint d2i_PKCS12_bio(nint bio, nint* archive);

    [DllImport(Library)] public static extern nint NETSCAPE_SPKI_new();
    [DllImport(Library)] public static extern void NETSCAPE_SPKI_free(nint request);
    [DllImport(Library)] public static extern int NETSCAPE_SPKI_set_pubkey(nint request, nint key);
    [DllImport(Library)] public static extern nint NETSCAPE_SPKI_get_pubkey(nint request);
    [DllImport(Library)] public static extern int NETSCAPE_SPKI_sign(nint request, nint key, nint digest);
    [DllImport(Library)] public static extern int NETSCAPE_SPKI_verify(nint request, nint key);
    [DllImport(Library)] public static extern byte* NETSCAPE_SPKI_b64_encode(nint request);
    [DllImport(Library)] public static extern nint NETSCAPE_SPKI_b64_decode(byte* text, int length);
}
