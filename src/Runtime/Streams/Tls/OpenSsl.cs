using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>What is used of OpenSSL 3: <c>libssl</c>.</summary>
internal static unsafe class OpenSsl
{
    private const string Library = "libssl.so.3";

    public const int ErrorWantRead = 2;
    public const int ErrorWantWrite = 3;
    public const int ErrorSystemCall = 5;
    public const int ErrorZeroReturn = 6;

    public const int VerifyNone = 0;
    public const int VerifyPeer = 1;
    public const int PemFile = 1;
    public const int SentAndReceivedShutdown = 3;

    public const int SetMode = 33;
    public const int SetServerNameCallback = 53;
    public const int SetHostName = 55;
    public const int SetMinimumVersion = 123;
    public const int SetMaximumVersion = 124;

    public const long ModePartialWrite = 1;
    public const long ModeMovingWriteBuffer = 2;
    public const long ModeReleaseBuffers = 0x10;

    public const ulong OptionIgnoreUnexpectedEnd = 1 << 7;
    public const ulong OptionNoTicket = 1 << 14;
    public const ulong OptionNoCompression = 1 << 17;
    public const ulong OptionServerPreference = 1 << 22;

    /// <summary>SSL_OP_ALL, without the option that has no empty fragments sent.</summary>
    public const ulong OptionsForFaults = 0x80000850 & ~(1UL << 11);

    [DllImport(Library)] public static extern nint TLS_client_method();
    [DllImport(Library)] public static extern nint TLS_server_method();
    [DllImport(Library)] public static extern nint SSL_CTX_new(nint method);
    [DllImport(Library)] public static extern void SSL_CTX_free(nint context);
    [DllImport(Library)] public static extern long SSL_CTX_ctrl(nint context, int command, long number, void* argument);
    [DllImport(Library)] public static extern long SSL_CTX_callback_ctrl(nint context, int command, void* callback);
    [DllImport(Library)] public static extern ulong SSL_CTX_set_options(nint context, ulong options);
    [DllImport(Library)] public static extern void SSL_CTX_set_verify(nint context, int mode, void* callback);
    [DllImport(Library)] public static extern int SSL_CTX_load_verify_locations(nint context, byte* file, byte* folder);
    [DllImport(Library)] public static extern int SSL_CTX_set_default_verify_paths(nint context);
    [DllImport(Library)] public static extern int SSL_CTX_set_cipher_list(nint context, byte* list);
    [DllImport(Library)] public static extern void SSL_CTX_set_security_level(nint context, int level);
    [DllImport(Library)] public static extern int SSL_CTX_use_certificate_chain_file(nint context, byte* file);
    [DllImport(Library)] public static extern int SSL_CTX_use_PrivateKey_file(nint context, byte* file, int type);
    [DllImport(Library)] public static extern int SSL_CTX_check_private_key(nint context);
    [DllImport(Library)] public static extern void SSL_CTX_set_default_passwd_cb(nint context, void* callback);
    [DllImport(Library)] public static extern void SSL_CTX_set_default_passwd_cb_userdata(nint context, void* data);
    [DllImport(Library)] public static extern int SSL_CTX_set_alpn_protos(nint context, byte* list, uint length);
    [DllImport(Library)] public static extern void SSL_CTX_set_alpn_select_cb(nint context, void* callback, void* argument);
    [DllImport(Library)] public static extern int SSL_select_next_proto(byte** result, byte* resultLength, byte* own, uint ownLength, byte* other, uint otherLength);
    [DllImport(Library)] public static extern nint SSL_load_client_CA_file(byte* file);
    [DllImport(Library)] public static extern void SSL_CTX_set_client_CA_list(nint context, nint names);
    [DllImport(Library)] public static extern int SSL_CTX_set0_tmp_dh_pkey(nint context, nint key);

    [DllImport(Library)] public static extern nint SSL_new(nint context);
    [DllImport(Library)] public static extern void SSL_free(nint session);
    [DllImport(Library)] public static extern int SSL_set_fd(nint session, int descriptor);
    [DllImport(Library)] public static extern long SSL_ctrl(nint session, int command, long number, void* argument);
    [DllImport(Library)] public static extern void SSL_set_connect_state(nint session);
    [DllImport(Library)] public static extern void SSL_set_accept_state(nint session);
    [DllImport(Library)] public static extern int SSL_do_handshake(nint session);
    [DllImport(Library)] public static extern int SSL_read(nint session, byte* buffer, int count);
    [DllImport(Library)] public static extern int SSL_write(nint session, byte* buffer, int count);
    [DllImport(Library)] public static extern int SSL_peek(nint session, byte* buffer, int count);
    [DllImport(Library)] public static extern int SSL_pending(nint session);
    [DllImport(Library)] public static extern int SSL_get_error(nint session, int result);
    [DllImport(Library)] public static extern int SSL_shutdown(nint session);
    [DllImport(Library)] public static extern void SSL_set_shutdown(nint session, int mode);
    [DllImport(Library)] public static extern long SSL_get_verify_result(nint session);
    [DllImport(Library)] public static extern nint SSL_get1_peer_certificate(nint session);
    [DllImport(Library)] public static extern nint SSL_get_peer_cert_chain(nint session);
    [DllImport(Library)] public static extern int SSL_version(nint session);
    [DllImport(Library)] public static extern nint SSL_get_current_cipher(nint session);
    [DllImport(Library)] public static extern byte* SSL_CIPHER_get_name(nint cipher);
    [DllImport(Library)] public static extern int SSL_CIPHER_get_bits(nint cipher, int* algorithmBits);
    [DllImport(Library)] public static extern byte* SSL_CIPHER_get_version(nint cipher);
    [DllImport(Library)] public static extern void SSL_get0_alpn_selected(nint session, byte** name, uint* length);
    [DllImport(Library)] public static extern int SSL_copy_session_id(nint target, nint source);
    [DllImport(Library)] public static extern byte* SSL_get_servername(nint session, int type);
    [DllImport(Library)] public static extern nint SSL_set_SSL_CTX(nint session, nint context);
    [DllImport(Library)] public static extern int SSL_set_ex_data(nint session, int index, void* data);
    [DllImport(Library)] public static extern void* SSL_get_ex_data(nint session, int index);
    [DllImport(Library)] public static extern int SSL_get_ex_data_X509_STORE_CTX_idx();
}
