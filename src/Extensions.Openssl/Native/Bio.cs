using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Openssl.Native;

/// <summary>Text or a file that OpenSSL reads from. Freed at the end of a block.</summary>
internal readonly unsafe ref struct InputBio
{
    private readonly void* _copy;

    private InputBio(nint handle, void* copy)
    {
        Handle = handle;
        _copy = copy;
    }

    /// <summary>OpenSSL's; 0 when a file cannot be opened.</summary>
    public nint Handle { get; }

    /// <summary>Over a copy of a text.</summary>
    public static InputBio Of(ReadOnlySpan<byte> text)
    {
        void* copy = NativeMemory.Alloc((nuint)text.Length + 1);
        text.CopyTo(new Span<byte>(copy, text.Length));
        return new InputBio(LibCrypto.BIO_new_mem_buf(copy, text.Length), copy);
    }

    /// <summary>Over a file.</summary>
    /// <param name="path">Absolute.</param>
    public static InputBio OfFile(PhpString path)
    {
        fixed (byte* name = CString.Terminated(path), mode = "rb\0"u8)
            return new InputBio(LibCrypto.BIO_new_file(name, mode), null);
    }

    public void Dispose()
    {
        LibCrypto.BIO_free(Handle);
        NativeMemory.Free(_copy);
    }
}

/// <summary>Memory that OpenSSL writes to. Freed at the end of a block.</summary>
internal readonly unsafe ref struct OutputBio
{
    public OutputBio() => Handle = LibCrypto.BIO_new(LibCrypto.BIO_s_mem());

    /// <summary>OpenSSL's.</summary>
    public nint Handle { get; }

    /// <summary>What was written.</summary>
    public PhpString Text
    {
        get
        {
            const int getMemory = 3; // BIO_CTRL_INFO
            byte* start;
            long length = LibCrypto.BIO_ctrl(Handle, getMemory, 0, &start);
            return PhpString.From(new ReadOnlySpan<byte>(start, (int)length));
        }
    }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> text)
    {
        fixed (byte* start = text)
            LibCrypto.BIO_write(Handle, start, text.Length);
    }

    public void Dispose() => LibCrypto.BIO_free(Handle);
}
