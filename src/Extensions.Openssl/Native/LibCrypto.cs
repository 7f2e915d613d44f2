using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Openssl.Native;

/// <summary>The functions of OpenSSL 3 that the extension needs, as the C headers have them: general ones. The library is loaded by the first call.</summary>
/// <remarks>
/// OpenSSL itself and not the cryptography of .NET: what programs see of it (texts of certificates, names of ciphers, the queue of errors) is
/// OpenSSL's, and .NET on Linux calls the same library for the rest.
/// </remarks>
internal static unsafe partial class LibCrypto
{
    private const string Library = "libcrypto.so.3";

    [DllImport("libssl.so.3")] public static extern int OPENSSL_init_ssl(ulong options, nint settings);
    [DllImport(Library)] public static extern byte* OpenSSL_version(int kind);
    [DllImport(Library)] public static extern nuint OpenSSL_version_num();
    [DllImport(Library)] public static extern void CRYPTO_free(void* memory, byte* file, int line);

    [DllImport(Library)] public static extern nuint ERR_get_error();
    [DllImport(Library)] public static extern void ERR_error_string_n(nuint error, byte* buffer, nuint length);
    [DllImport(Library)] public static extern int ERR_set_mark();
    [DllImport(Library)] public static extern int ERR_pop_to_mark();

    [DllImport(Library)] public static extern int RAND_bytes(byte* buffer, int count);
    [DllImport(Library)] public static extern int RAND_status();
    [DllImport(Library)] public static extern byte* RAND_file_name(byte* buffer, nuint length);
    [DllImport(Library)] public static extern int RAND_load_file(byte* file, long most);
    [DllImport(Library)] public static extern int RAND_write_file(byte* file);

    [DllImport(Library)] public static extern nint BIO_s_mem();
    [DllImport(Library)] public static extern nint BIO_new(nint method);
    [DllImport(Library)] public static extern nint BIO_new_mem_buf(void* data, int length);
    [DllImport(Library)] public static extern nint BIO_new_file(byte* file, byte* mode);
    [DllImport(Library)] public static extern int BIO_free(nint bio);
    [DllImport(Library)] public static extern long BIO_ctrl(nint bio, int command, long number, void* argument);
    [DllImport(Library)] public static extern int BIO_write(nint bio, void* data, int length);

    [DllImport(Library)] public static extern void OBJ_NAME_do_all_sorted(int type, delegate* unmanaged<ObjectName*, void*, void> visit, void* argument);
    [DllImport(Library)] public static extern int OBJ_obj2nid(nint identifier);
    [DllImport(Library)] public static extern int OBJ_obj2txt(byte* buffer, int length, nint identifier, int onlyNumbers);
    [DllImport(Library)] public static extern nint OBJ_nid2obj(int kind);
    [DllImport(Library)] public static extern byte* OBJ_nid2sn(int kind);
    [DllImport(Library)] public static extern byte* OBJ_nid2ln(int kind);
    [DllImport(Library)] public static extern int OBJ_sn2nid(byte* name);
    [DllImport(Library)] public static extern int OBJ_ln2nid(byte* name);
    [DllImport(Library)] public static extern int OBJ_txt2nid(byte* name);
    [DllImport(Library)] public static extern int OBJ_create(byte* number, byte* shortName, byte* longName);
    [DllImport(Library)] public static extern int OBJ_create_objects(nint input);

    [DllImport(Library)] public static extern int OPENSSL_sk_num(nint stack);
    [DllImport(Library)] public static extern nint OPENSSL_sk_value(nint stack, int index);
    [DllImport(Library)] public static extern nint OPENSSL_sk_new_null();
    [DllImport(Library)] public static extern int OPENSSL_sk_push(nint stack, nint element);
    [DllImport(Library)] public static extern nint OPENSSL_sk_pop(nint stack);
    [DllImport(Library)] public static extern nint OPENSSL_sk_shift(nint stack);
    [DllImport(Library)] public static extern void OPENSSL_sk_free(nint stack);

    [DllImport(Library)] public static extern nint NCONF_new(nint method);
    [DllImport(Library)] public static extern void NCONF_free(nint settings);
    [DllImport(Library)] public static extern int NCONF_load(nint settings, byte* file, long* line);
    [DllImport(Library)] public static extern byte* NCONF_get_string(nint settings, byte* group, byte* name);
    [DllImport(Library)] public static extern int NCONF_get_number_e(nint settings, byte* group, byte* name, long* result);
    [DllImport(Library)] public static extern nint NCONF_get_section(nint settings, byte* section);

    /// <summary>A name of an algorithm: OpenSSL's OBJ_NAME.</summary>
    /// <param name="Type">Of what it is the name.</param>
    /// <param name="IsAlias">Not 0 for a second name.</param>
    /// <param name="Name">The address of the name.</param>
    /// <param name="Data">The address of what it is the name of.</param>
    public readonly record struct ObjectName(int Type, int IsAlias, nint Name, nint Data);

    /// <summary>A line of a configuration file: OpenSSL's CONF_VALUE, the addresses of three texts.</summary>
    public readonly record struct ConfigurationValue(nint Section, nint Name, nint Value);
}
