using MiniPhp.Extensions.Openssl.Keys;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Requests;

/// <summary>Signed public keys with a challenge, as browsers sent them: SPKAC.</summary>
[PhpExtension("openssl")]
public static unsafe class ChallengeFunctions
{
    /// <summary>Signs a public key and a challenge.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="private_key">The pair of keys.</param>
    /// <param name="challenge">Any text.</param>
    /// <param name="digest_algo">OPENSSL_ALGO_*.</param>
    /// <returns>"SPKAC=" and base64; false, with a warning, after an error.</returns>
    /// <remarks>https://www.php.net/openssl_spki_new</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_spki_new(
        Engine engine, [PhpParameter(IsSensitive = true)] OpenSSLAsymmetricKey private_key, PhpString challenge, long digest_algo = OpensslConstants.OPENSSL_ALGO_MD5)
    {
        OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePrivate(engine, private_key, challenge, 1);
        if (key.IsNone)
        {
            engine.FunctionWarning("Unable to use supplied private key");
            return null;
        }

        nint digest = Digests.Find(digest_algo);
        if (digest == 0)
        {
            engine.FunctionWarning("Unknown digest algorithm");
            return null;
        }

        using var request = new Owned(LibCrypto.NETSCAPE_SPKI_new(), &LibCrypto.NETSCAPE_SPKI_free);
        if (request.IsNone)
            return Failure(engine, "Unable to create new SPKAC");
        fixed (byte* text = CString.Terminated(challenge))
        {
            if (LibCrypto.ASN1_STRING_set(ChallengeOf(request.Handle), text, challenge.Length) == 0)
                return Failure(engine, "Unable to set challenge data");
        }

        if (LibCrypto.NETSCAPE_SPKI_set_pubkey(request.Handle, key.Handle) == 0)
            return Failure(engine, "Unable to embed public key");
        if (LibCrypto.NETSCAPE_SPKI_sign(request.Handle, key.Handle, digest) == 0)
            return Failure(engine, "Unable to sign with specified digest algorithm");
        return CString.Take(LibCrypto.NETSCAPE_SPKI_b64_encode(request.Handle)) is { } encoded
            ? PhpString.Concat("SPKAC="u8, encoded.Span)
            : Failure(engine, "Unable to encode SPKAC");
    }

    /// <summary>OpenSSL's structures begin so: NETSCAPE_SPKI with a NETSCAPE_SPKAC, that one with public key and challenge.</summary>
    private static nint ChallengeOf(nint request) => (*(nint**)request)[1];

    private static PhpString? Failure(Engine engine, string problem)
    {
        OpensslState.Of(engine).KeepErrors();
        engine.FunctionWarning(problem);
        return null;
    }

    /// <summary>Whether a signed key is signed by itself.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="spki">Base64, without "SPKAC=".</param>
    /// <remarks>https://www.php.net/openssl_spki_verify</remarks>
    [PhpFunction]
    public static bool openssl_spki_verify(Engine engine, PhpString spki)
    {
        using Owned request = Decode(engine, spki, "Unable to decode supplied SPKAC");
        if (request.IsNone)
            return false;
        using Owned key = KeyOf(engine, request);
        if (key.IsNone)
            return false;
        if (LibCrypto.NETSCAPE_SPKI_verify(request.Handle, key.Handle) > 0)
            return true;
        OpensslState.Of(engine).KeepErrors();
        return false;
    }

    /// <summary>The public key of a signed one, in PEM.</summary>
    /// <returns>False, with a warning, when there is none.</returns>
    /// <remarks>https://www.php.net/openssl_spki_export</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_spki_export(Engine engine, PhpString spki)
    {
        using Owned request = Decode(engine, spki, "Unable to decode supplied SPKAC");
        if (request.IsNone)
            return null;
        using Owned key = KeyOf(engine, request);
        if (key.IsNone)
            return null;
        using var output = new OutputBio();
        if (LibCrypto.PEM_write_bio_PUBKEY(output.Handle, key.Handle) != 0)
            return output.Text;
        OpensslState.Of(engine).KeepErrors();
        return null;
    }

    /// <summary>The challenge of a signed key.</summary>
    /// <returns>False, with a warning, when it is none.</returns>
    /// <remarks>https://www.php.net/openssl_spki_export_challenge</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? openssl_spki_export_challenge(Engine engine, PhpString spki)
    {
        using Owned request = Decode(engine, spki, "Unable to decode SPKAC");
        return request.IsNone ? null : CString.Of(LibCrypto.ASN1_STRING_get0_data(ChallengeOf(request.Handle)));
    }

    private static Owned Decode(Engine engine, PhpString text, string problem)
    {
        OpensslState.Of(engine);
        byte[] bytes = WithoutLineEnds(text.Span);
        nint request = 0;
        if (bytes.Length == 0)
        {
            engine.FunctionWarning("Invalid SPKAC");
        }
        else
        {
            fixed (byte* start = bytes)
                request = LibCrypto.NETSCAPE_SPKI_b64_decode(start, bytes.Length);
            if (request == 0)
                Failure(engine, problem);
        }

        return new Owned(request, &LibCrypto.NETSCAPE_SPKI_free);
    }

    /// <summary>A text without line ends. What follows a zero, which ends texts of C, is zeros.</summary>
    private static byte[] WithoutLineEnds(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)0) is >= 0 and var zero ? zero : text.Length;
        byte[] kept = Array.FindAll(text[..end].ToArray(), static one => one is not ((byte)'\n' or (byte)'\r'));
        Array.Resize(ref kept, kept.Length + text.Length - end);
        return kept;
    }

    private static Owned KeyOf(Engine engine, Owned request)
    {
        nint key = LibCrypto.NETSCAPE_SPKI_get_pubkey(request.Handle);
        if (key == 0)
            Failure(engine, "Unable to acquire signed public key");
        return new Owned(key, &LibCrypto.EVP_PKEY_free);
    }
}
