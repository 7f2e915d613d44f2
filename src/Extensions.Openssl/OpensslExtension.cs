using MiniPhp.Extensions.Openssl.Certificates;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Extensions.Openssl.Requests;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Information;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl;

// Settings of the extension, and its certificates for streams.
public sealed partial class OpensslExtension
{
    /// <summary>Trusted certificates for TLS where a stream's context names none: a file and a folder.</summary>
    /// <remarks>https://www.php.net/manual/en/openssl.configuration.php</remarks>
    public override IniSetting[] IniSettings =>
    [
        new("openssl.cafile", null, IniAccess.PerDirectory, extension: "openssl"),
        new("openssl.capath", null, IniAccess.PerDirectory, extension: "openssl"),
    ];

    public override unsafe void Describe(InformationText text)
    {
        OpensslState.Of(text.Engine);
        text.BeginTable();
        text.Row("OpenSSL support", "enabled");
        text.Row("OpenSSL Library Version", CString.Of(LibCrypto.OpenSSL_version(0)).ToLatin1());
        text.Row("OpenSSL Header Version", OpensslConstants.OPENSSL_VERSION_TEXT.ToLatin1());
        text.Row("Openssl default config", RequestSettings.DefaultFile.ToLatin1());
        text.Settings(Name);
    }

    public override Value CreatePeerCertificate(Engine engine, nint certificate) => new OpenSSLCertificate(engine, certificate);
}
