using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>The options capture_peer_cert and capture_peer_cert_chain: the other side's certificates become options of the context.</summary>
/// <remarks>https://www.php.net/manual/en/context.ssl.php</remarks>
internal static class PeerCapture
{
    private static readonly ArrayKey Wrapper = ArrayKey.FromLatin1("ssl");

    /// <summary>Sets peer_certificate and peer_certificate_chain, as far as they are asked for and the extension openssl is there.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="options">The context's.</param>
    /// <param name="context">The context.</param>
    /// <param name="handle">OpenSSL's session.</param>
    /// <param name="certificate">The other side's certificate.</param>
    public static void Run(Engine engine, TlsOptions options, StreamContext context, nint handle, nint certificate)
    {
        bool wantsOne = options.IsOn("capture_peer_cert");
        bool wantsChain = options.IsOn("capture_peer_cert_chain");
        if ((!wantsOne && !wantsChain) || engine.FindExtension("openssl") is not { } extension)
            return;
        if (wantsOne)
            context.Set(Wrapper, ArrayKey.FromLatin1("peer_certificate"), ValueOf(engine, extension, certificate));
        if (!wantsChain)
            return;
        nint chain = OpenSsl.SSL_get_peer_cert_chain(handle);
        int count = chain == 0 ? 0 : OpenCrypto.OPENSSL_sk_num(chain);
        if (count <= 0)
        {
            context.Set(Wrapper, ArrayKey.FromLatin1("peer_certificate_chain"), Value.Null);
            return;
        }

        var all = new PhpArray(count);
        for (int i = 0; i < count; i++)
            all.Append(ValueOf(engine, extension, OpenCrypto.OPENSSL_sk_value(chain, i)));
        context.Set(Wrapper, ArrayKey.FromLatin1("peer_certificate_chain"), all);
    }

    private static Value ValueOf(Engine engine, NativeExtension extension, nint certificate)
    {
        OpenCrypto.X509_up_ref(certificate);
        Value value = extension.CreatePeerCertificate(engine, certificate);
        if (!value.IsUndefined)
            return value;
        OpenCrypto.X509_free(certificate);
        return Value.Null;
    }
}
