using System.Runtime.InteropServices;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams.Tls;

/// <summary>What the context's options ask of the other side's certificate.</summary>
internal static unsafe class PeerPolicy
{
    private const int SelfSigned = 18; // X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT

    /// <summary>Whether the other side may be talked to; a warning says why not.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="options">verify_peer, verify_peer_name, peer_fingerprint, allow_self_signed, peer_name.</param>
    /// <param name="handle">OpenSSL's session, after the handshake.</param>
    /// <param name="certificate">The other side's; 0 for none.</param>
    /// <param name="isClient">Clients verify unless they are told not to, servers only when they are told to.</param>
    /// <param name="host">What was connected to; null when it is not known.</param>
    public static bool Allows(Engine engine, TlsOptions options, nint handle, nint certificate, bool isClient, PhpString? host)
    {
        bool verifies = options.IsOn("verify_peer", otherwise: isClient);
        bool verifiesName = options.IsOn("verify_peer_name", otherwise: isClient);
        Value fingerprint = options["peer_fingerprint"];
        if ((verifies || verifiesName || !fingerprint.IsUndefined) && certificate == 0)
        {
            engine.FunctionWarning("Could not get peer certificate");
            return false;
        }

        if (verifies)
        {
            long result = OpenSsl.SSL_get_verify_result(handle);
            if (result != 0 && !(result == SelfSigned && options.IsOn("allow_self_signed")))
            {
                string text = ByteString(OpenCrypto.X509_verify_cert_error_string(result));
                engine.FunctionWarning("Could not verify peer: code:" + result + " " + text);
                return false;
            }
        }

        if (!fingerprint.IsUndefined)
        {
            if (!fingerprint.IsString && !fingerprint.IsArray)
            {
                engine.FunctionWarning("Expected peer fingerprint must be a string or an array");
                return false;
            }

            if (!HasFingerprint(engine, certificate, fingerprint))
            {
                engine.FunctionWarning("peer_fingerprint match failure");
                return false;
            }
        }

        if (!verifiesName)
            return true;
        PhpString? name = options.Text("peer_name") ?? (isClient ? host : null);
        return name is not null && PeerName.Check(engine, certificate, name);
    }

    private static string ByteString(byte* text) => System.Text.Encoding.Latin1.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));

    private static bool HasFingerprint(Engine engine, nint certificate, Value expected)
    {
        const int md5 = 32;
        const int sha1 = 40;
        if (expected.IsString)
        {
            string? method = expected.AsString.Length switch { md5 => "md5", sha1 => "sha1", _ => null };
            return method is not null && IsDigest(engine, certificate, method, expected.AsString);
        }

        bool hasRightForm = expected.AsArray.Count > 0;
        foreach ((ArrayKey method, Value slot) in expected.AsArray)
        {
            Value value = slot.Dereferenced;
            hasRightForm = !method.IsInt && value.IsString;
            if (!hasRightForm)
                break;
            if (!IsDigest(engine, certificate, method.Text!.ToLatin1(), value.AsString))
                return false;
        }

        if (!hasRightForm)
            engine.FunctionWarning("Invalid peer_fingerprint array; [algo => fingerprint] form required");
        return hasRightForm;
    }

    private static bool IsDigest(Engine engine, nint certificate, string method, PhpString expected)
    {
        const int longest = 64;
        nint digest;
        fixed (byte* name = TlsOptions.Terminated(PhpString.FromLatin1(method)))
            digest = OpenCrypto.EVP_get_digestbyname(name);
        if (digest == 0)
        {
            engine.FunctionWarning("Unknown digest algorithm");
            return false;
        }

        byte* result = stackalloc byte[longest];
        uint length;
        if (OpenCrypto.X509_digest(certificate, digest, result, &length) == 0)
        {
            engine.FunctionWarning("Could not generate signature");
            return false;
        }

        PhpString text = PhpString.FromLatin1(Convert.ToHexString(new ReadOnlySpan<byte>(result, (int)length)));
        return ByteText.EqualsIgnoreCase(text.Span, expected.Span);
    }
}
