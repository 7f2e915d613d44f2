using MiniPhp.Extensions.Openssl.Keys;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Hashing;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>Reading, writing and checking certificates.</summary>
/// <remarks>A certificate is an OpenSSLCertificate, a text in PEM, or "file://" and the name of a file with one.</remarks>
[PhpExtension("openssl")]
public static unsafe class CertificateFunctions
{
    private const string CertificateOrText = "OpenSSLCertificate|string";
    private const int LongestDigest = 64;

    /// <summary>Writes a certificate to a file, in PEM.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="output_filename">The file, which is replaced.</param>
    /// <param name="no_text">Without what people read above it.</param>
    /// <remarks>https://www.php.net/openssl_x509_export_to_file</remarks>
    [PhpFunction]
    public static bool openssl_x509_export_to_file(
        Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, PhpString output_filename, bool no_text = true)
    {
        FileArgument.RequirePath(engine, output_filename, 2);
        var state = OpensslState.Of(engine);
        using Owned known = CertificateArgument.Require(engine, certificate, 1);
        if (known.IsNone || FileArgument.Resolve(engine, output_filename, 2) is not { } path)
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

        Write(state, output, known.Handle, no_text);
        if (LibCrypto.BIO_free(output) == 0)
            state.KeepErrors();
        return true;
    }

    /// <summary>Sets a variable to a certificate in PEM.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="output">Set to the text.</param>
    /// <param name="no_text">Without what people read above it.</param>
    /// <remarks>https://www.php.net/openssl_x509_export</remarks>
    [PhpFunction]
    public static bool openssl_x509_export(Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, PhpReference output, bool no_text = true)
    {
        var state = OpensslState.Of(engine);
        using Owned known = CertificateArgument.Require(engine, certificate, 1);
        if (known.IsNone)
            return false;
        using var text = new OutputBio();
        if (!Write(state, text.Handle, known.Handle, no_text))
            return false;
        Slot.AssignIfGiven(engine, output, text.Text);
        return true;
    }

    private static bool Write(OpensslState state, nint output, nint certificate, bool withoutText)
    {
        if (!withoutText && LibCrypto.X509_print(output, certificate) == 0)
            state.KeepErrors();
        if (LibCrypto.PEM_write_bio_X509(output, certificate) != 0)
            return true;
        state.KeepErrors();
        return false;
    }

    /// <summary>The digest of a certificate.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="digest_algo">One of openssl_get_md_methods().</param>
    /// <param name="binary">Bytes instead of hex digits.</param>
    /// <returns>False, with a warning, when there is no such digest or certificate.</returns>
    /// <remarks>https://www.php.net/openssl_x509_fingerprint</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_x509_fingerprint(
        Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, [PhpParameter(Default = "\"sha1\"")] PhpString? digest_algo = null, bool binary = false)
    {
        var state = OpensslState.Of(engine);
        using Owned known = CertificateArgument.Require(engine, certificate, 1);
        if (known.IsNone)
            return null;
        nint digest;
        fixed (byte* name = digest_algo is null ? [.. "sha1\0"u8] : CString.Terminated(digest_algo))
            digest = LibCrypto.EVP_get_digestbyname(name);
        if (digest == 0)
        {
            engine.FunctionWarning("Unknown digest algorithm");
            return null;
        }

        byte* result = stackalloc byte[LongestDigest];
        uint length;
        if (LibCrypto.X509_digest(known.Handle, digest, result, &length) == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Could not generate signature");
            return null;
        }

        return DigestText.Of(new ReadOnlySpan<byte>(result, (int)length), binary);
    }

    /// <summary>Whether a private key is that of a certificate.</summary>
    /// <remarks>https://www.php.net/openssl_x509_check_private_key</remarks>
    [PhpFunction]
    public static bool openssl_x509_check_private_key(
        Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, [PhpParameter(Type = "", IsSensitive = true)] Value private_key)
    {
        OpensslState.Of(engine);
        using Owned known = CertificateArgument.Take(engine, certificate, 1);
        if (known.IsNone)
            return false;
        using Owned key = KeyArgument.TakePrivate(engine, private_key, PhpString.Empty, 2);
        return !key.IsNone && LibCrypto.X509_check_private_key(known.Handle, key.Handle) != 0;
    }

    /// <summary>Whether a certificate was signed with the private key that belongs to a public one.</summary>
    /// <returns>1 if so, 0 if not, -1 after an error.</returns>
    /// <remarks>https://www.php.net/openssl_x509_verify</remarks>
    [PhpFunction]
    public static long openssl_x509_verify(Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, [PhpParameter(Type = "")] Value public_key)
    {
        var state = OpensslState.Of(engine);
        using Owned known = CertificateArgument.Take(engine, certificate, 1);
        if (known.IsNone)
            return -1;
        using Owned key = KeyArgument.TakePublic(engine, public_key, 2);
        if (key.IsNone)
            return -1;
        int result = LibCrypto.X509_verify(known.Handle, key.Handle);
        if (result < 0)
            state.KeepErrors();
        return result;
    }

    /// <summary>What a certificate says.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="short_names">CN instead of commonName.</param>
    /// <returns>
    /// array{name: string, subject: array, hash: string, issuer: array, version: int, serialNumber: string, serialNumberHex: string, validFrom: string,
    /// validTo: string, validFrom_time_t: int, validTo_time_t: int, alias?: string, signatureTypeSN: string, signatureTypeLN: string,
    /// signatureTypeNID: int, purposes: array, extensions: array}; false when there is no certificate.
    /// </returns>
    /// <remarks>https://www.php.net/openssl_x509_parse</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? openssl_x509_parse(Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, bool short_names = true)
    {
        OpensslState.Of(engine);
        using Owned known = CertificateArgument.Take(engine, certificate, 1);
        return known.IsNone ? null : new CertificateDescription(engine, short_names).Of(known.Handle);
    }

    /// <summary>Whether a certificate may be used for something, and is trusted.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="purpose">X509_PURPOSE_*; negative for any.</param>
    /// <param name="ca_info">Files and folders with trusted certificates; the system's when there is none of a sort.</param>
    /// <param name="untrusted_certificates_file">A file with certificates that may be part of the chain.</param>
    /// <returns>-1 after an error.</returns>
    /// <remarks>https://www.php.net/openssl_x509_checkpurpose</remarks>
    [PhpFunction(Returns = "bool|int")]
    public static Value openssl_x509_checkpurpose(
        Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate, long purpose, [PhpParameter(Default = "[]")] PhpArray? ca_info = null,
        PhpString? untrusted_certificates_file = null)
    {
        OpensslState.Of(engine);
        using var untrusted = new CertificateStack(untrusted_certificates_file is null ? 0 : CertificateStack.Load(engine, untrusted_certificates_file, 4));
        if (untrusted.Handle == 0 && untrusted_certificates_file is not null)
            return -1;
        using var store = new Owned(TrustedCertificates.Load(engine, ca_info, 3), &LibCrypto.X509_STORE_free);
        using Owned known = CertificateArgument.Take(engine, certificate, 1);
        if (known.IsNone)
            return -1;
        int result = TrustedCertificates.Verify(engine, store.Handle, known.Handle, untrusted.Handle, (int)purpose);
        return result is 0 or 1 ? result == 1 : result;
    }

    /// <summary>A certificate as an object.</summary>
    /// <returns>False, with a warning, when there is none.</returns>
    /// <remarks>https://www.php.net/openssl_x509_read</remarks>
    [PhpFunction(Returns = "OpenSSLCertificate|false")]
    public static PhpObject? openssl_x509_read(Engine engine, [PhpParameter(Type = CertificateOrText)] Value certificate)
    {
        OpensslState.Of(engine);
        if (certificate.IsObject)
            return new OpenSSLCertificate(engine, LibCrypto.X509_dup(((OpenSSLCertificate)certificate.AsObject).Handle));
        using Owned known = CertificateArgument.Require(engine, certificate, 1);
        if (known.IsNone)
            return null;
        LibCrypto.X509_up_ref(known.Handle);
        return new OpenSSLCertificate(engine, known.Handle);
    }

    /// <summary>Nothing: the object is freed when nobody holds it any more.</summary>
    /// <remarks>https://www.php.net/openssl_x509_free</remarks>
    [PhpFunction(Deprecated = true)]
    public static void openssl_x509_free(OpenSSLCertificate certificate)
    {
    }

    /// <summary>Where OpenSSL looks for certificates, and the settings openssl.cafile and openssl.capath.</summary>
    /// <returns>
    /// array{default_cert_file: string, default_cert_file_env: string, default_cert_dir: string, default_cert_dir_env: string,
    /// default_private_dir: string, default_default_cert_area: string, ini_cafile: string, ini_capath: string}
    /// </returns>
    /// <remarks>https://www.php.net/openssl_get_cert_locations</remarks>
    [PhpFunction]
    public static PhpArray openssl_get_cert_locations(Engine engine)
    {
        OpensslState.Of(engine);
        var places = new PhpArray(8);
        places.Set("default_cert_file", CString.Of(LibCrypto.X509_get_default_cert_file()));
        places.Set("default_cert_file_env", CString.Of(LibCrypto.X509_get_default_cert_file_env()));
        places.Set("default_cert_dir", CString.Of(LibCrypto.X509_get_default_cert_dir()));
        places.Set("default_cert_dir_env", CString.Of(LibCrypto.X509_get_default_cert_dir_env()));
        places.Set("default_private_dir", CString.Of(LibCrypto.X509_get_default_private_dir()));
        places.Set("default_default_cert_area", CString.Of(LibCrypto.X509_get_default_cert_area()));
        places.Set("ini_cafile", PhpString.FromLatin1(engine.Ini.Get("openssl.cafile") ?? ""));
        places.Set("ini_capath", PhpString.FromLatin1(engine.Ini.Get("openssl.capath") ?? ""));
        return places;
    }
}
