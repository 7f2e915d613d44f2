using System.Runtime.InteropServices;
using MiniPhp.Extensions.Openssl.Native;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Keys;

/// <summary>The parameters that OpenSSL makes a key of. What is added stays until the end of a block, as OpenSSL only keeps where it is.</summary>
internal sealed unsafe class KeyNumbers : IDisposable
{
    private readonly nint _builder = LibCrypto.OSSL_PARAM_BLD_new();
    private readonly List<nint> _numbers = [];
    private readonly List<nint> _texts = [];

    /// <summary>OpenSSL's number of bytes with the highest first.</summary>
    public static nint Number(PhpString bytes)
    {
        fixed (byte* start = CString.Terminated(bytes))
            return LibCrypto.BN_bin2bn(start, bytes.Length, 0);
    }

    /// <summary>Adds a number, which is freed later.</summary>
    public void Push(ReadOnlySpan<byte> parameter, nint number)
    {
        _numbers.Add(number);
        LibCrypto.OSSL_PARAM_BLD_push_BN(_builder, Copy(parameter), number);
    }

    public void PushText(ReadOnlySpan<byte> parameter, PhpString text) =>
        LibCrypto.OSSL_PARAM_BLD_push_utf8_string(_builder, Copy(parameter), Copy(text.Span), (nuint)text.Length);

    public void PushBytes(ReadOnlySpan<byte> parameter, ReadOnlySpan<byte> bytes) =>
        LibCrypto.OSSL_PARAM_BLD_push_octet_string(_builder, Copy(parameter), Copy(bytes), (nuint)bytes.Length);

    /// <summary>OpenSSL's parameters, which the caller frees; 0 when that fails.</summary>
    public nint Build() => LibCrypto.OSSL_PARAM_BLD_to_param(_builder);

    private byte* Copy(ReadOnlySpan<byte> text)
    {
        var copy = (byte*)NativeMemory.Alloc((nuint)text.Length + 1);
        text.CopyTo(new Span<byte>(copy, text.Length));
        copy[text.Length] = 0;
        _texts.Add((nint)copy);
        return copy;
    }

    public void Dispose()
    {
        LibCrypto.OSSL_PARAM_BLD_free(_builder);
        foreach (nint number in _numbers)
            LibCrypto.BN_free(number);
        foreach (nint text in _texts)
            NativeMemory.Free((void*)text);
    }
}
