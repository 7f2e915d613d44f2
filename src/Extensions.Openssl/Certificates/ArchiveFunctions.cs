using MiniPhp.Extensions.Openssl.Keys;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>A certificate with its key in one encrypted file: PKCS #12.</summary>
[PhpExtension("openssl")]
public static unsafe class ArchiveFunctions
{
    private const string CertificateOrText = "OpenSSLCertificate|string";

    /// <summary>Writes a certificate and its key to a file.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="output_filename">The file, which is replaced.</param>
    /// <param name="private_key">Its key.</param>
    /// <param name="passphrase">Encrypts it.</param>
    /// <param name="options">friendly_name; extracerts, one or more certificates.</param>
    /// <remarks>https://www.php.net/openssl_pkcs12_export_to_file</remarks>
    [PhpFunction]
    public static bool openssl_pkcs12_export_to_file(
        Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, PhpString output_filename,
        [PhpParameter(Type = "", IsSensitive = true)] Value private_key, [PhpParameter(IsSensitive = true)] PhpString passphrase,
        [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        FileArgument.RequirePath(engine, output_filename, 2);
        var state = OpensslState.Of(engine);
        using Owned known = CertificateArgument.Require(engine, certificate, 1);
        if (known.IsNone)
            return false;
        using Owned key = TakeKey(engine, known, private_key, keepsErrors: true);
        if (key.IsNone || FileArgument.Resolve(engine, output_filename, 2) is not { } path)
            return false;
        using var archive = new Owned(Create(engine, known, key, passphrase, options), &LibCrypto.PKCS12_free);
        if (archive.IsNone)
            return false;
        nint output;
        fixed (byte* name = CString.Terminated(path), mode = "wb\0"u8)
            output = LibCrypto.BIO_new_file(name, mode);
        if (output == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Error opening file " + path.ToLatin1());
            return false;
        }

        bool isWritten = LibCrypto.i2d_PKCS12_bio(output, archive.Handle) != 0;
        if (!isWritten)
        {
            state.KeepErrors();
            engine.FunctionWarning("Error writing to file " + path.ToLatin1());
        }

        LibCrypto.BIO_free(output);
        return isWritten;
    }

    /// <summary>Sets a variable to a certificate and its key; otherwise as <see cref="openssl_pkcs12_export_to_file"/>.</summary>
    /// <remarks>https://www.php.net/openssl_pkcs12_export</remarks>
    [PhpFunction]
    public static bool openssl_pkcs12_export(
        Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, PhpReference output,
        [PhpParameter(Type = "", IsSensitive = true)] Value private_key, [PhpParameter(IsSensitive = true)] PhpString passphrase,
        [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        var state = OpensslState.Of(engine);
        using Owned known = CertificateArgument.Require(engine, certificate, 1);
        if (known.IsNone)
            return false;
        using Owned key = TakeKey(engine, known, private_key, keepsErrors: false);
        if (key.IsNone)
            return false;
        using var archive = new Owned(Create(engine, known, key, passphrase, options), &LibCrypto.PKCS12_free);
        using var text = new OutputBio();
        if (archive.IsNone)
            return false;
        if (LibCrypto.i2d_PKCS12_bio(text.Handle, archive.Handle) == 0)
        {
            state.KeepErrors();
            return false;
        }

        Slot.AssignIfGiven(engine, output, text.Text);
        return true;
    }

    private static Owned TakeKey(Engine engine, Owned certificate, Value argument, bool keepsErrors)
    {
        Owned key = KeyArgument.TakePrivate(engine, argument, PhpString.Empty, 3);
        if (key.IsNone)
        {
            engine.FunctionWarning("Cannot get private key from parameter 3");
            return key;
        }

        if (LibCrypto.X509_check_private_key(certificate.Handle, key.Handle) != 0)
            return key;
        if (keepsErrors)
            OpensslState.Of(engine).KeepErrors();
        engine.FunctionWarning("Private key does not correspond to cert");
        key.Dispose();
        return default;
    }

    private static nint Create(Engine engine, Owned certificate, Owned key, PhpString passphrase, PhpArray? options)
    {
        PhpString? name = options?["friendly_name"].Dereferenced is { IsString: true } text ? text.AsString : null;
        Value extra = options is null ? Value.Undefined : options["extracerts"].Dereferenced;
        using var others = new CertificateStack(extra.IsUndefined ? 0 : CertificateStack.Of(engine, extra, 5, "extracerts"));
        nint archive;
        fixed (byte* password = CString.Terminated(passphrase), friendly = name is null ? null : CString.Terminated(name))
            archive = LibCrypto.PKCS12_create(password, friendly, key.Handle, certificate.Handle, others.Handle, 0, 0, 0, 0, 0);
        if (archive == 0)
            OpensslState.Of(engine).KeepErrors();
        return archive;
    }

    /// <summary>Reads what <see cref="openssl_pkcs12_export"/> made.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="pkcs12">The content of such a file.</param>
    /// <param name="certificates">Set to array{cert?: string, pkey?: string, extracerts?: list&lt;string&gt;}, in PEM.</param>
    /// <param name="passphrase">What it is encrypted with.</param>
    /// <remarks>https://www.php.net/openssl_pkcs12_read</remarks>
    [PhpFunction]
    public static bool openssl_pkcs12_read(Engine engine, PhpString pkcs12, PhpReference certificates, [PhpParameter(IsSensitive = true)] PhpString passphrase)
    {
        var state = OpensslState.Of(engine);
        using var input = new OutputBio();
        if (pkcs12.IsEmpty)
        {
            state.KeepErrors();
            return false;
        }

        input.Write(pkcs12.Span);
        nint key = 0;
        nint certificate = 0;
        nint others = 0;
        using var archive = new Owned(LibCrypto.d2i_PKCS12_bio(input.Handle, null), &LibCrypto.PKCS12_free);
        bool isRead;
        fixed (byte* password = CString.Terminated(passphrase))
            isRead = !archive.IsNone && LibCrypto.PKCS12_parse(archive.Handle, password, &key, &certificate, &others) != 0;
        if (!isRead)
        {
            state.KeepErrors();
            return false;
        }

        using var heldKey = new Owned(key, &LibCrypto.EVP_PKEY_free);
        using var heldCertificate = new Owned(certificate, &LibCrypto.X509_free);
        using var heldOthers = new CertificateStack(others);
        var result = new PhpArray();
        if (certificate != 0 && PemOf(state, certificate) is { } text)
            result.Set("cert", text);
        if (key != 0)
        {
            using var output = new OutputBio();
            if (LibCrypto.PEM_write_bio_PrivateKey(output.Handle, key, 0, null, 0, null, null) != 0)
                result.Set("pkey", output.Text);
            else
                state.KeepErrors();
        }

        int count = others == 0 ? 0 : LibCrypto.OPENSSL_sk_num(others);
        if (count > 0)
        {
            var extra = new PhpArray(count);
            for (int i = count - 1; i >= 0; i--)
            {
                if (PemOf(state, LibCrypto.OPENSSL_sk_value(others, i)) is { } other)
                    extra.Set(count - 1 - i, other);
            }

            result.Set("extracerts", extra);
        }

        Slot.AssignIfGiven(engine, certificates, result);
        return true;
    }

    private static PhpString? PemOf(OpensslState state, nint certificate)
    {
        using var output = new OutputBio();
        if (LibCrypto.PEM_write_bio_X509(output.Handle, certificate) != 0)
            return output.Text;
        state.KeepErrors();
        return null;
    }
}
