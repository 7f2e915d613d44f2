using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>A public key, or a pair of keys.</summary>
/// <remarks>https://www.php.net/manual/en/class.opensslasymmetrickey.php</remarks>
[PhpExtension("openssl")]
[PhpClass("OpenSSLAsymmetricKey", IsFinal = true, IsNotSerializable = true, ForbidsDynamicProperties = true,
    ConstructionError = "Cannot directly construct OpenSSLAsymmetricKey, use openssl_pkey_new() instead")]
public sealed class OpenSSLAsymmetricKey : PhpObject
{
    public OpenSSLAsymmetricKey(PhpClass @class) : base(@class)
    {
    }

    /// <param name="engine">The engine.</param>
    /// <param name="handle">OpenSSL's key, which the object frees.</param>
    /// <param name="isPrivate">It is there as a private key.</param>
    internal OpenSSLAsymmetricKey(Engine engine, nint handle, bool isPrivate) : base(engine.BuiltInClass("OpenSSLAsymmetricKey"))
    {
        Handle = handle;
        IsPrivate = isPrivate;
    }

    /// <summary>OpenSSL's key; 0 for an object that was not made by a function.</summary>
    internal nint Handle { get; private set; }

    /// <summary>It is there as a private key.</summary>
    internal bool IsPrivate { get; }

    protected internal override void OnDestroyed()
    {
        if (Handle != 0)
            LibCrypto.EVP_PKEY_free(Handle);
        Handle = 0;
    }

    protected internal override bool IsCloneable => false;

    protected internal override int? CompareTo(PhpObject other) => 1;
}
