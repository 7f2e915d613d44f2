using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>Certificates that are trusted, OpenSSL's X509_STORE, and what they say of others.</summary>
internal static unsafe class TrustedCertificates
{
    private const int LoadFile = 1; // X509_L_FILE_LOAD
    private const int AddFolder = 2; // X509_L_ADD_DIR
    private const int Pem = 1; // X509_FILETYPE_PEM
    private const int Default = 3; // X509_FILETYPE_DEFAULT

    /// <summary>A store with the certificates of files and folders, and with the system's where none of a sort can be used.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="places">Names of files and folders; null for none.</param>
    /// <param name="position">The argument's, from 1.</param>
    public static nint Load(Engine engine, PhpArray? places, int position)
    {
        nint store = LibCrypto.X509_STORE_new();
        bool hasFile = false;
        bool hasFolder = false;
        if (places is not null)
        {
            foreach ((_, Value slot) in places)
            {
                PhpString place = Conversions.ToPhpString(engine, slot.Dereferenced);
                if (FileArgument.Resolve(engine, place, position, "array item ") is not { } path)
                    continue;
                if (Libc.Status(path.Span, out FileStatus status) != 0)
                    engine.FunctionWarning("Unable to stat " + path.ToLatin1());
                else if (status.IsRegular)
                    hasFile |= Add(engine, store, path, isFolder: false);
                else
                    hasFolder |= Add(engine, store, path, isFolder: true);
            }
        }

        if (!hasFile && !AddFrom(store, LibCrypto.X509_LOOKUP_file(), LoadFile, null, Default))
            OpensslState.Of(engine).KeepErrors();
        if (!hasFolder && !AddFrom(store, LibCrypto.X509_LOOKUP_hash_dir(), AddFolder, null, Default))
            OpensslState.Of(engine).KeepErrors();
        return store;
    }

    private static bool Add(Engine engine, nint store, PhpString path, bool isFolder)
    {
        fixed (byte* name = CString.Terminated(path))
        {
            if (AddFrom(store, isFolder ? LibCrypto.X509_LOOKUP_hash_dir() : LibCrypto.X509_LOOKUP_file(), isFolder ? AddFolder : LoadFile, name, Pem))
                return true;
        }

        OpensslState.Of(engine).KeepErrors();
        engine.FunctionWarning("Error loading " + (isFolder ? "directory " : "file ") + path.ToLatin1());
        return false;
    }

    private static bool AddFrom(nint store, nint method, int command, byte* path, int form)
    {
        nint lookup = LibCrypto.X509_STORE_add_lookup(store, method);
        return lookup != 0 && LibCrypto.X509_LOOKUP_ctrl(lookup, command, path, form, null) != 0;
    }

    /// <summary>Whether a certificate is trusted for a purpose: 1 if so, 0 if not, negative after an error.</summary>
    public static int Verify(Engine engine, nint store, nint certificate, nint untrusted, int purpose)
    {
        var state = OpensslState.Of(engine);
        using var context = new Owned(LibCrypto.X509_STORE_CTX_new(), &LibCrypto.X509_STORE_CTX_free);
        if (LibCrypto.X509_STORE_CTX_init(context.Handle, store, certificate, untrusted) == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Certificate store initialization failed");
            return 0;
        }

        if (purpose >= 0 && LibCrypto.X509_STORE_CTX_set_purpose(context.Handle, purpose) == 0)
            state.KeepErrors();
        int result = LibCrypto.X509_verify_cert(context.Handle);
        if (result < 0)
            state.KeepErrors();
        return result;
    }
}
