using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Requests;

/// <summary>A request for a certificate.</summary>
/// <remarks>https://www.php.net/manual/en/class.opensslcertificatesigningrequest.php</remarks>
[PhpExtension("openssl")]
[PhpClass("OpenSSLCertificateSigningRequest", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Cannot directly construct OpenSSLCertificateSigningRequest, use openssl_csr_new() instead")]
public sealed class OpenSSLCertificateSigningRequest : PhpObject
{
    public OpenSSLCertificateSigningRequest(PhpClass @class) : base(@class)
    {
    }

    /// <param name="engine">The engine.</param>
    /// <param name="handle">OpenSSL's request, which the object frees.</param>
    internal OpenSSLCertificateSigningRequest(Engine engine, nint handle) : base(engine.BuiltInClass("OpenSSLCertificateSigningRequest")) =>
        Handle = handle;

    /// <summary>OpenSSL's request; 0 for an object that was not made by a function.</summary>
    internal nint Handle { get; private set; }

    protected internal override void OnDestroyed()
    {
        if (Handle != 0)
            LibCrypto.X509_REQ_free(Handle);
        Handle = 0;
    }

    protected internal override bool IsCloneable => false;

    protected internal override int? CompareTo(PhpObject other) => 1;
}
