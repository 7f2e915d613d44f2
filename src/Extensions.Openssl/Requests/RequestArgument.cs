using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Requests;

/// <summary>Requests as functions take them: an OpenSSLCertificateSigningRequest, the text of one, or the name of a file after file://.</summary>
internal readonly unsafe ref struct RequestArgument
{
    private readonly bool _isRead;

    private RequestArgument(nint handle, bool isRead)
    {
        Handle = handle;
        _isRead = isRead;
    }

    /// <summary>OpenSSL's; 0 when there is none.</summary>
    public nint Handle { get; }

    /// <summary>Reads the first argument.</summary>
    public static RequestArgument Take(Engine engine, Value request)
    {
        if (request.IsObject && request.AsObject is OpenSSLCertificateSigningRequest known)
            return new RequestArgument(known.Handle, isRead: false);
        return new RequestArgument(Read(engine, request.AsString), isRead: true);
    }

    /// <summary>As <see cref="Take"/>, with a warning when there is none.</summary>
    public static RequestArgument Require(Engine engine, Value request)
    {
        RequestArgument taken = Take(engine, request);
        if (taken.Handle == 0)
            engine.FunctionWarning("X.509 Certificate Signing Request cannot be retrieved");
        return taken;
    }

    private static nint Read(Engine engine, PhpString text)
    {
        var state = OpensslState.Of(engine);
        bool isFile = FileArgument.IsFile(text);
        PhpString? path = null;
        if (isFile && (path = FileArgument.OfText(engine, text, 1)) is null)
            return 0;
        using InputBio input = isFile ? InputBio.OfFile(path!) : InputBio.Of(text.Span);
        nint handle = input.Handle == 0 ? 0 : LibCrypto.PEM_read_bio_X509_REQ(input.Handle, null, null, null);
        if (handle == 0)
            state.KeepErrors();
        return handle;
    }

    public void Dispose()
    {
        if (_isRead)
            LibCrypto.X509_REQ_free(Handle);
    }
}
