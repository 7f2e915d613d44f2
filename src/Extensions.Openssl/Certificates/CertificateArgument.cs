using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Certificates;

/// <summary>Certificates as functions take them: an OpenSSLCertificate, the text of one, or the name of a file after file://.</summary>
internal static unsafe class CertificateArgument
{
    /// <summary>Reads one; to be freed in any case. Its handle is 0 when there is none.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="certificate">An OpenSSLCertificate or a string.</param>
    /// <param name="position">The argument's, from 1.</param>
    /// <param name="place">What it is of the argument, for messages; empty for the argument itself.</param>
    public static Owned Take(Engine engine, Value certificate, int position, string place = "")
    {
        nint handle;
        if (certificate.IsObject && certificate.AsObject is OpenSSLCertificate known)
        {
            handle = known.Handle;
            if (handle != 0)
                LibCrypto.X509_up_ref(handle);
        }
        else
        {
            handle = Read(engine, certificate.AsString, position, place);
        }

        return new Owned(handle, &LibCrypto.X509_free);
    }

    /// <summary>As <see cref="Take"/>, with a warning when there is none.</summary>
    public static Owned Require(Engine engine, Value certificate, int position)
    {
        Owned taken = Take(engine, certificate, position);
        if (taken.IsNone)
            engine.FunctionWarning("X.509 Certificate cannot be retrieved");
        return taken;
    }

    /// <summary>Reads a certificate from a text or from the file that it names; 0 when there is none.</summary>
    public static nint Read(Engine engine, PhpString text, int position, string place = "")
    {
        var state = OpensslState.Of(engine);
        bool isFile = FileArgument.IsFile(text);
        PhpString? path = null;
        if (isFile && (path = FileArgument.OfText(engine, text, position, place)) is null)
            return 0;
        using InputBio input = isFile ? InputBio.OfFile(path!) : InputBio.Of(text.Span);
        nint handle = input.Handle == 0 ? 0 : LibCrypto.PEM_read_bio_X509(input.Handle, null, null, null);
        if (handle == 0)
            state.KeepErrors();
        return handle;
    }
}
