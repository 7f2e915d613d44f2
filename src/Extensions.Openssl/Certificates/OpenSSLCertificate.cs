using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>A certificate.</summary>
/// <remarks>https://www.php.net/manual/en/class.opensslcertificate.php</remarks>
[PhpExtension("openssl")]
[PhpClass("OpenSSLCertificate", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Cannot directly construct OpenSSLCertificate, use openssl_x509_read() instead")]
public sealed class OpenSSLCertificate : PhpObject
{
    public OpenSSLCertificate(PhpClass @class) : base(@class)
    {
    }

    /// <param name="engine">The engine.</param>
    /// <param name="handle">OpenSSL's certificate, which the object frees.</param>
    internal OpenSSLCertificate(Engine engine, nint handle) : base(engine.BuiltInClass("OpenSSLCertificate")) => Handle = handle;

    /// <summary>OpenSSL's certificate; 0 for an object that was not made by a function.</summary>
    internal nint Handle { get; private set; }

    protected internal override void OnDestroyed()
    {
        if (Handle != 0)
            LibCrypto.X509_free(Handle);
        Handle = 0;
    }

    protected internal override bool IsCloneable => false;

    protected internal override int? CompareTo(PhpObject other) => 1;
}
