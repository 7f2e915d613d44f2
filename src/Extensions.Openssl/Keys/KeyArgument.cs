using System.Runtime.InteropServices;
using MiniPhp.Extensions.Openssl.Certificates;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>
/// Keys as functions take them: an OpenSSLAsymmetricKey; a text in PEM or the name of a file after file://; for a public key a certificate
/// too; or an array of one of these and a passphrase.
/// </summary>
internal static unsafe class KeyArgument
{
    /// <summary>A private key; to be freed in any case. Its handle is 0 when there is none.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="key">The argument.</param>
    /// <param name="passphrase">Of a text; null for none.</param>
    /// <param name="position">The argument's, from 1.</param>
    /// <exception cref="PhpThrow">ValueError: an array without key or passphrase.</exception>
    public static Owned TakePrivate(Engine engine, Value key, PhpString? passphrase, int position) =>
        new(Take(engine, key, isPublic: false, passphrase, position), &LibCrypto.EVP_PKEY_free);

    /// <summary>A public key, as <see cref="TakePrivate"/>.</summary>
    public static Owned TakePublic(Engine engine, Value key, int position) =>
        new(Take(engine, key, isPublic: true, null, position), &LibCrypto.EVP_PKEY_free);

    /// <summary>As <see cref="TakePrivate"/> or <see cref="TakePublic"/>: OpenSSL's key, which the caller frees; 0 for none.</summary>
    public static nint Take(Engine engine, Value key, bool isPublic, PhpString? passphrase, int position)
    {
        if (key.IsArray)
        {
            Value phrase = key.AsArray[1].Dereferenced;
            if (!phrase.IsUndefined)
                passphrase = Conversions.ToPhpString(engine, phrase);
            key = key.AsArray[0].Dereferenced;
            if (phrase.IsUndefined || key.IsUndefined)
                throw engine.ValueError("Key array must be of the form array(0 => key, 1 => phrase)");
        }

        if (key.IsObject && key.AsObject is OpenSSLAsymmetricKey known)
            return OfObject(engine, known, isPublic);
        if (key.IsObject && key.AsObject is OpenSSLCertificate certificate)
            return isPublic ? OfCertificate(engine, certificate.Handle) : Nothing(engine);
        if (!key.IsString && !key.IsObject)
            return 0;
        PhpString text = Conversions.ToPhpString(engine, key);
        PhpString? path = null;
        if (FileArgument.IsFile(text) && (path = FileArgument.OfText(engine, text, position)) is null)
            return 0;
        return isPublic ? ReadPublic(engine, text, path, position) : ReadPrivate(engine, text, path, passphrase);
    }

    private static nint OfObject(Engine engine, OpenSSLAsymmetricKey key, bool isPublic)
    {
        if (isPublic == key.IsPrivate)
        {
            engine.FunctionWarning(isPublic ? "Don't know how to get public key from this private key" : "Supplied key param is a public key");
            return 0;
        }

        if (key.Handle != 0)
            LibCrypto.EVP_PKEY_up_ref(key.Handle);
        return key.Handle;
    }

    private static nint Nothing(Engine engine)
    {
        OpensslState.Of(engine).KeepErrors();
        return 0;
    }

    private static nint OfCertificate(Engine engine, nint certificate)
    {
        nint key = LibCrypto.X509_get_pubkey(certificate);
        if (key == 0)
            OpensslState.Of(engine).KeepErrors();
        return key;
    }

    private static nint ReadPublic(Engine engine, PhpString text, PhpString? path, int position)
    {
        using var certificate = new Owned(CertificateArgument.Read(engine, text, position), &LibCrypto.X509_free);
        if (!certificate.IsNone)
        {
            OpensslState.Of(engine).KeepErrors();
            return OfCertificate(engine, certificate.Handle);
        }

        using InputBio input = path is null ? InputBio.Of(text.Span) : InputBio.OfFile(path);
        nint key = input.Handle == 0 ? 0 : LibCrypto.PEM_read_bio_PUBKEY(input.Handle, null, &GivePassword, null);
        return key != 0 ? key : Nothing(engine);
    }

    private static nint ReadPrivate(Engine engine, PhpString text, PhpString? path, PhpString? passphrase)
    {
        using InputBio input = path is null ? InputBio.Of(text.Span) : InputBio.OfFile(path);
        if (input.Handle == 0)
            return 0;
        nint key;
        if (passphrase is null)
        {
            key = LibCrypto.PEM_read_bio_PrivateKey(input.Handle, null, &GivePassword, null);
        }
        else
        {
            fixed (byte* start = CString.Terminated(passphrase))
            {
                var password = new Password { Text = start, Length = passphrase.Length };
                key = LibCrypto.PEM_read_bio_PrivateKey(input.Handle, null, &GivePassword, &password);
            }
        }

        return key != 0 ? key : Nothing(engine);
    }

    /// <summary>Asked by OpenSSL for the passphrase of a key. Without one it fails, where OpenSSL's own way asks at the terminal.</summary>
    [UnmanagedCallersOnly]
    private static int GivePassword(byte* buffer, int size, int writes, void* password)
    {
        if (password == null)
            return -1;
        var known = (Password*)password;
        int length = Math.Min(known->Length, size);
        new ReadOnlySpan<byte>(known->Text, length).CopyTo(new Span<byte>(buffer, length));
        return length;
    }

    private struct Password
    {
        public byte* Text;
        public int Length;
    }
}
