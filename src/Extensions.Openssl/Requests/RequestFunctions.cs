using MiniPhp.Extensions.Openssl.Certificates;
using MiniPhp.Extensions.Openssl.Keys;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Requests;

/// <summary>Requests for certificates: making them, writing them, and making certificates of them.</summary>
/// <remarks>A request is an OpenSSLCertificateSigningRequest, a text in PEM, or "file://" and the name of a file with one.</remarks>
[PhpExtension("openssl")]
public static unsafe class RequestFunctions
{
    private const string RequestOrText = "OpenSSLCertificateSigningRequest|string";

    /// <summary>Writes a request to a file, in PEM.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="csr">The request.</param>
    /// <param name="output_filename">The file, which is replaced.</param>
    /// <param name="no_text">Without what people read above it.</param>
    /// <remarks>https://www.php.net/openssl_csr_export_to_file</remarks>
    [PhpFunction]
    public static bool openssl_csr_export_to_file(
        Engine engine, [PhpParameter(Type = RequestOrText)] Value csr, PhpString output_filename, bool no_text = true)
    {
        FileArgument.RequirePath(engine, output_filename, 2);
        var state = OpensslState.Of(engine);
        using RequestArgument request = RequestArgument.Require(engine, csr);
        if (request.Handle == 0 || FileArgument.Resolve(engine, output_filename, 2) is not { } path)
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

        bool isWritten = Write(state, output, request.Handle, no_text);
        if (!isWritten)
            engine.FunctionWarning("Error writing PEM to file " + path.ToLatin1());
        LibCrypto.BIO_free(output);
        return isWritten;
    }

    /// <summary>Sets a variable to a request in PEM.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="csr">The request.</param>
    /// <param name="output">Set to the text.</param>
    /// <param name="no_text">Without what people read above it.</param>
    /// <remarks>https://www.php.net/openssl_csr_export</remarks>
    [PhpFunction]
    public static bool openssl_csr_export(Engine engine, [PhpParameter(Type = RequestOrText)] Value csr, PhpReference output, bool no_text = true)
    {
        var state = OpensslState.Of(engine);
        using RequestArgument request = RequestArgument.Require(engine, csr);
        if (request.Handle == 0)
            return false;
        using var text = new OutputBio();
        if (!Write(state, text.Handle, request.Handle, no_text))
            return false;
        Slot.AssignIfGiven(engine, output, text.Text);
        return true;
    }

    private static bool Write(OpensslState state, nint output, nint request, bool withoutText)
    {
        if (!withoutText && LibCrypto.X509_REQ_print(output, request) == 0)
            state.KeepErrors();
        if (LibCrypto.PEM_write_bio_X509_REQ(output, request) != 0)
            return true;
        state.KeepErrors();
        return false;
    }

    /// <summary>Makes a certificate of a request.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="csr">The request.</param>
    /// <param name="ca_certificate">Whose certificate signs; null for a self-signed one.</param>
    /// <param name="private_key">The key that signs.</param>
    /// <param name="days">How long it is valid.</param>
    /// <param name="options">digest_alg, x509_extensions, config, …</param>
    /// <param name="serial">Its number.</param>
    /// <returns>False after an error, most of which give a warning.</returns>
    /// <remarks>https://www.php.net/openssl_csr_sign</remarks>
    [PhpFunction(Returns = "OpenSSLCertificate|false")]
    public static PhpObject? openssl_csr_sign(
        Engine engine, [PhpParameter(Type = RequestOrText)] Value csr, [PhpParameter(Type = "OpenSSLCertificate|string|null")] Value ca_certificate,
        [PhpParameter(Type = "", IsSensitive = true)] Value private_key, long days, PhpArray? options = null, long serial = 0)
    {
        const long secondsOfDay = 86400;
        var state = OpensslState.Of(engine);
        using RequestArgument request = RequestArgument.Require(engine, csr);
        if (request.Handle == 0)
            return null;
        using Owned issuer = ca_certificate.IsNull ? default : CertificateArgument.Require(engine, ca_certificate, 2);
        if (issuer.IsNone && !ca_certificate.IsNull)
            return null;
        using Owned key = KeyArgument.TakePrivate(engine, private_key, PhpString.Empty, 3);
        if (key.IsNone)
        {
            engine.FunctionWarning("Cannot get private key from parameter 3");
            return null;
        }

        if (!issuer.IsNone && LibCrypto.X509_check_private_key(issuer.Handle, key.Handle) == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Private key does not correspond to signing cert");
            return null;
        }

        if (days is < 0 or > long.MaxValue / secondsOfDay)
        {
            engine.FunctionWarning("Days must be between 0 and " + long.MaxValue / secondsOfDay);
            return null;
        }

        using RequestSettings? settings = RequestSettings.Read(engine, options);
        if (settings is null)
            return null;
        using var requested = new Owned(LibCrypto.X509_REQ_get_pubkey(request.Handle), &LibCrypto.EVP_PKEY_free);
        if (!IsSignedByItself(engine, request.Handle, requested.Handle))
            return null;
        nint certificate = LibCrypto.X509_new();
        if (!Fill(certificate, request.Handle, issuer.IsNone ? certificate : issuer.Handle, requested.Handle, settings, days * secondsOfDay, serial))
        {
            state.KeepErrors();
        }
        else if (LibCrypto.X509_sign(certificate, key.Handle, settings.Digest) == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Failed to sign it");
        }
        else
        {
            return new OpenSSLCertificate(engine, certificate);
        }

        LibCrypto.X509_free(certificate);
        return null;
    }

    private static bool IsSignedByItself(Engine engine, nint request, nint key)
    {
        var state = OpensslState.Of(engine);
        if (key == 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Error unpacking public key");
            return false;
        }

        int result = LibCrypto.X509_REQ_verify(request, key);
        if (result < 0)
        {
            state.KeepErrors();
            engine.FunctionWarning("Signature verification problems");
        }
        else if (result == 0)
        {
            engine.FunctionWarning("Signature did not match the certificate request");
        }

        return result > 0;
    }

    private static bool Fill(nint certificate, nint request, nint issuer, nint key, RequestSettings settings, long seconds, long serial)
    {
        const long version3 = 2;
        if (LibCrypto.X509_set_version(certificate, version3) == 0)
            return false;
        LibCrypto.ASN1_INTEGER_set_int64(LibCrypto.X509_get_serialNumber(certificate), serial);
        LibCrypto.X509_set_subject_name(certificate, LibCrypto.X509_REQ_get_subject_name(request));
        if (LibCrypto.X509_set_issuer_name(certificate, LibCrypto.X509_get_subject_name(issuer)) == 0)
            return false;
        LibCrypto.X509_gmtime_adj(LibCrypto.X509_getm_notBefore(certificate), 0);
        LibCrypto.X509_gmtime_adj(LibCrypto.X509_getm_notAfter(certificate), seconds);
        if (LibCrypto.X509_set_pubkey(certificate, key) == 0)
            return false;
        if (settings.CertificateExtensions is not { } section)
            return true;
        byte* context = stackalloc byte[RequestSettings.ExtensionContextSize];
        new Span<byte>(context, RequestSettings.ExtensionContextSize).Clear();
        LibCrypto.X509V3_set_ctx(context, issuer, certificate, request, 0, 0);
        LibCrypto.X509V3_set_nconf(context, settings.Handle);
        fixed (byte* name = CString.Terminated(section))
            return LibCrypto.X509V3_EXT_add_nconf(settings.Handle, context, name, certificate) != 0;
    }

    /// <summary>Makes a request, and a pair of keys unless there is one.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="distinguished_names">Who asks: countryName, commonName, …</param>
    /// <param name="private_key">The key; set to a new one when it is none.</param>
    /// <param name="options">digest_alg, req_extensions, private_key_bits, config, …</param>
    /// <param name="extra_attributes">More names.</param>
    /// <returns>True when only the signing failed; false after another error.</returns>
    /// <remarks>https://www.php.net/openssl_csr_new</remarks>
    [PhpFunction(Returns = "OpenSSLCertificateSigningRequest|bool")]
    public static Value openssl_csr_new(
        Engine engine, PhpArray distinguished_names, [PhpParameter(IsSensitive = true)] PhpReference private_key, PhpArray? options = null, PhpArray? extra_attributes = null)
    {
        var state = OpensslState.Of(engine);
        using RequestSettings? settings = RequestSettings.Read(engine, options);
        if (settings is null)
            return false;
        Value given = private_key.Value.Dereferenced;
        nint key = given.IsNull || given.IsUndefined ? 0 : KeyArgument.Take(engine, given, isPublic: false, null, 2);
        bool isNew = key == 0;
        if (isNew)
            key = KeyGeneration.Run(engine, settings);
        if (key == 0)
        {
            engine.FunctionWarning("Unable to generate a private key");
            return false;
        }

        // The object, if there is one, holds the key until the variable does.
        using var held = new Owned(key, &LibCrypto.EVP_PKEY_free);
        nint request = LibCrypto.X509_REQ_new();
        if (!new RequestContent(engine, settings, request).Fill(distinguished_names, extra_attributes, key) || !AddExtensions(engine, settings, request))
        {
            LibCrypto.X509_REQ_free(request);
            return false;
        }

        Value result = true;
        if (LibCrypto.X509_REQ_sign(request, key, settings.Digest) != 0)
        {
            result = new OpenSSLCertificateSigningRequest(engine, request);
        }
        else
        {
            LibCrypto.X509_REQ_free(request);
            state.KeepErrors();
            engine.FunctionWarning("Error signing request");
        }

        if (isNew)
        {
            LibCrypto.EVP_PKEY_up_ref(key);
            Slot.AssignIfGiven(engine, private_key, new OpenSSLAsymmetricKey(engine, key, isPrivate: true));
        }

        return result;
    }

    private static bool AddExtensions(Engine engine, RequestSettings settings, nint request)
    {
        if (settings.RequestExtensions is not { } section)
            return true;
        byte* context = stackalloc byte[RequestSettings.ExtensionContextSize];
        new Span<byte>(context, RequestSettings.ExtensionContextSize).Clear();
        LibCrypto.X509V3_set_ctx(context, 0, 0, request, 0, 0);
        LibCrypto.X509V3_set_nconf(context, settings.Handle);
        fixed (byte* name = CString.Terminated(section))
        {
            if (LibCrypto.X509V3_EXT_REQ_add_nconf(settings.Handle, context, name, request) != 0)
                return true;
        }

        OpensslState.Of(engine).KeepErrors();
        engine.FunctionWarning("Error loading extension section " + section.ToLatin1());
        return false;
    }

    /// <summary>Who asks for a certificate.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="csr">The request.</param>
    /// <param name="short_names">CN instead of commonName.</param>
    /// <returns>The parts by name; false when there is no request.</returns>
    /// <remarks>https://www.php.net/openssl_csr_get_subject</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? openssl_csr_get_subject(Engine engine, [PhpParameter(Type = RequestOrText)] Value csr, bool short_names = true)
    {
        OpensslState.Of(engine);
        using RequestArgument request = RequestArgument.Take(engine, csr);
        return request.Handle == 0 ? null : new CertificateDescription(engine, short_names).Name(LibCrypto.X509_REQ_get_subject_name(request.Handle));
    }

    /// <summary>The public key of a request.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="csr">The request.</param>
    /// <param name="short_names">Without effect.</param>
    /// <returns>False when there is none.</returns>
    /// <remarks>https://www.php.net/openssl_csr_get_public_key</remarks>
    [PhpFunction(Returns = "OpenSSLAsymmetricKey|false")]
    public static PhpObject? openssl_csr_get_public_key(Engine engine, [PhpParameter(Type = RequestOrText)] Value csr, bool short_names = true)
    {
        var state = OpensslState.Of(engine);
        using RequestArgument request = RequestArgument.Take(engine, csr);
        if (request.Handle == 0)
            return null;
        using var whole = new Owned(LibCrypto.X509_REQ_get_pubkey(request.Handle), &LibCrypto.EVP_PKEY_free);

        // A request that was just made has the pair: only its public half is given out.
        using var text = new OutputBio();
        nint key = LibCrypto.PEM_write_bio_PUBKEY(text.Handle, whole.Handle) == 0 ? 0 : LibCrypto.PEM_read_bio_PUBKEY(text.Handle, null, null, null);
        if (key == 0)
            state.KeepErrors();
        return key == 0 ? null : new OpenSSLAsymmetricKey(engine, key, isPrivate: false);
    }
}
