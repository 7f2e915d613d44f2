using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>Several certificates, OpenSSL's STACK_OF(X509). Freed with them at the end of a block.</summary>
/// <param name="handle">0 for none.</param>
internal readonly unsafe ref struct CertificateStack(nint handle)
{
    /// <summary>OpenSSL's; 0 for none.</summary>
    public nint Handle { get; } = handle;

    /// <summary>All certificates of a file; 0, after a warning, when it has none or cannot be read.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="file">The file.</param>
    /// <param name="position">The argument's, from 1.</param>
    public static nint Load(Engine engine, PhpString file, int position)
    {
        if (FileArgument.Resolve(engine, file, position) is not { } path)
            return 0;
        var state = OpensslState.Of(engine);
        using InputBio input = InputBio.OfFile(path);
        if (input.Handle == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Error opening the file, " + path.ToLatin1());
            return 0;
        }

        nint entries = LibCrypto.PEM_X509_INFO_read_bio(input.Handle, 0, null, null);
        if (entries == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Error reading the file, " + path.ToLatin1());
            return 0;
        }

        nint stack = TakeCertificates(entries);
        if (LibCrypto.OPENSSL_sk_num(stack) > 0)
            return stack;
        engine.FunctionWarning("No certificates in file, " + path.ToLatin1());
        LibCrypto.OPENSSL_sk_free(stack);
        return 0;
    }

    /// <summary>Takes the certificates out of a list of certificates, keys and revocations, which is freed.</summary>
    private static nint TakeCertificates(nint entries)
    {
        nint stack = LibCrypto.OPENSSL_sk_new_null();
        while (LibCrypto.OPENSSL_sk_num(entries) > 0)
        {
            nint entry = LibCrypto.OPENSSL_sk_shift(entries);
            nint* certificate = (nint*)entry; // the first field of X509_INFO
            if (*certificate != 0)
                LibCrypto.OPENSSL_sk_push(stack, *certificate);
            *certificate = 0;
            LibCrypto.X509_INFO_free(entry);
        }

        LibCrypto.OPENSSL_sk_free(entries);
        return stack;
    }

    /// <summary>A certificate, or an array of them, as a stack. What comes after one that is none is left out.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificates">OpenSSLCertificate or string, or an array of these.</param>
    /// <param name="position">The argument's, from 1.</param>
    /// <param name="option">The option of the argument that has them, for messages.</param>
    public static nint Of(Engine engine, Value certificates, int position, string option)
    {
        nint stack = LibCrypto.OPENSSL_sk_new_null();
        if (!certificates.IsArray)
        {
            Push(engine, stack, certificates, position, "option " + option + " ");
            return stack;
        }

        foreach ((_, Value slot) in certificates.AsArray)
        {
            if (!Push(engine, stack, slot.Dereferenced, position, "option " + option + " array item "))
                break;
        }

        return stack;
    }

    private static bool Push(Engine engine, nint stack, Value certificate, int position, string place)
    {
        nint handle = certificate.IsObject && certificate.AsObject is OpenSSLCertificate known
            ? LibCrypto.X509_dup(known.Handle)
            : CertificateArgument.Read(engine, Conversions.ToPhpString(engine, certificate), position, place);
        if (handle != 0)
            LibCrypto.OPENSSL_sk_push(stack, handle);
        return handle != 0;
    }

    public void Dispose()
    {
        if (Handle == 0)
            return;
        for (nint last = LibCrypto.OPENSSL_sk_pop(Handle); last != 0; last = LibCrypto.OPENSSL_sk_pop(Handle))
            LibCrypto.X509_free(last);
        LibCrypto.OPENSSL_sk_free(Handle);
    }
}
