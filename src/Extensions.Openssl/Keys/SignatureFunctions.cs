using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>Signing with a private key, and checking with the public one.</summary>
[PhpExtension("openssl")]
public static unsafe class SignatureFunctions
{
    /// <summary>Signs data.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Any bytes.</param>
    /// <param name="signature">Set to the signature, bytes.</param>
    /// <param name="private_key">A private key.</param>
    /// <param name="algorithm">OPENSSL_ALGO_*, or the name of a digest.</param>
    /// <remarks>https://www.php.net/openssl_sign</remarks>
    [PhpFunction]
    public static bool openssl_sign(
        Engine engine, PhpString data, PhpReference signature, [PhpParameter(Type = "", IsSensitive = true)] Value private_key,
        [PhpParameter(Type = "string|int", Default = "OPENSSL_ALGO_SHA1")] Value algorithm = default)
    {
        var state = OpensslState.Of(engine);
        using Owned key = KeyArgument.TakePrivate(engine, private_key, PhpString.Empty, 3);
        if (key.IsNone)
        {
            engine.FunctionWarning("Supplied key param cannot be coerced into a private key");
            return false;
        }

        nint digest = Digests.Find(algorithm);
        if (digest == 0)
        {
            engine.FunctionWarning("Unknown digest algorithm");
            return false;
        }

        var result = new byte[LibCrypto.EVP_PKEY_get_size(key.Handle)];
        uint length = (uint)result.Length;
        using var context = new Owned(LibCrypto.EVP_MD_CTX_new(), &LibCrypto.EVP_MD_CTX_free);
        fixed (byte* text = data.Span, target = result)
        {
            if (LibCrypto.EVP_DigestInit(context.Handle, digest) == 0 || LibCrypto.EVP_DigestUpdate(context.Handle, text, (nuint)data.Length) == 0
                || LibCrypto.EVP_SignFinal(context.Handle, target, &length, key.Handle) == 0)
            {
                state.KeepErrors();
                return false;
            }
        }

        Slot.AssignIfGiven(engine, signature, PhpString.From(result.AsSpan(0, (int)length)));
        return true;
    }

    /// <summary>Checks a signature.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">What was signed.</param>
    /// <param name="signature">Bytes.</param>
    /// <param name="public_key">A public key.</param>
    /// <param name="algorithm">OPENSSL_ALGO_*, or the name of a digest.</param>
    /// <returns>1 right, 0 wrong, -1 after an error; false, with a warning, without key or digest.</returns>
    /// <remarks>https://www.php.net/openssl_verify</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value openssl_verify(
        Engine engine, PhpString data, PhpString signature, [PhpParameter(Type = "")] Value public_key,
        [PhpParameter(Type = "string|int", Default = "OPENSSL_ALGO_SHA1")] Value algorithm = default)
    {
        var state = OpensslState.Of(engine);
        nint digest = Digests.Find(algorithm);
        if (digest == 0)
        {
            engine.FunctionWarning("Unknown digest algorithm");
            return false;
        }

        using Owned key = KeyArgument.TakePublic(engine, public_key, 3);
        if (key.IsNone)
        {
            engine.FunctionWarning("Supplied key param cannot be coerced into a public key");
            return false;
        }

        int result = 0;
        using var context = new Owned(LibCrypto.EVP_MD_CTX_new(), &LibCrypto.EVP_MD_CTX_free);
        fixed (byte* text = data.Span, signed = CString.Terminated(signature))
        {
            if (LibCrypto.EVP_DigestInit(context.Handle, digest) == 0 || LibCrypto.EVP_DigestUpdate(context.Handle, text, (nuint)data.Length) == 0
                || (result = LibCrypto.EVP_VerifyFinal(context.Handle, signed, (uint)signature.Length, key.Handle)) < 0)
                state.KeepErrors();
        }

        return result;
    }
}
