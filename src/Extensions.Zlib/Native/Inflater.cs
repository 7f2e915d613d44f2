using System.Runtime.InteropServices;
using MiniPhp.Runtime.Lifetime;

namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>A decompression that goes on from one piece of data to the next.</summary>
internal sealed unsafe class Inflater : IDisposable
{
    /// <summary>What zlib allocates for a window of 32 KB, in bytes.</summary>
    private const long Memory = 48 << 10;

    private ZStream* _stream;

    private Inflater(ZStream* stream) => _stream = stream;

    ~Inflater() => Free();

    /// <summary>Starts a decompression.</summary>
    /// <param name="windowBits">Logarithm of the window: negative for bare data, 16 more for gzip, 32 more for gzip or zlib's own form.</param>
    /// <returns>Null when zlib does not accept that.</returns>
    public static Inflater? Create(int windowBits)
    {
        MemoryGuard.RequestOutside(Memory);
        var stream = (ZStream*)NativeMemory.AllocZeroed((nuint)sizeof(ZStream));
        if (ZlibLibrary.InflateInit(stream, windowBits) == ZlibStatus.Ok)
            return new Inflater(stream);
        NativeMemory.Free(stream);
        return null;
    }

    /// <summary>Bytes of input taken since the start or the last reset.</summary>
    public long TotalIn => (long)_stream->TotalIn;

    /// <summary>Decompresses as much as there is room for.</summary>
    /// <param name="input">Loses what was taken.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="flush">How much has to come out.</param>
    /// <param name="written">Becomes the bytes of the result.</param>
    public ZlibStatus Run(ref ReadOnlySpan<byte> input, scoped Span<byte> output, ZlibFlush flush, out int written)
    {
        ObjectDisposedException.ThrowIf(_stream == null, this);
        byte none = 0;
        fixed (byte* data = input, room = output)
        {
            // Without input zlib wants an address all the same.
            _stream->NextIn = data == null ? &none : data;
            _stream->AvailableIn = (uint)input.Length;
            _stream->NextOut = room;
            _stream->AvailableOut = (uint)output.Length;
            ZlibStatus status = ZlibLibrary.Inflate(_stream, flush);
            input = input[^(int)_stream->AvailableIn..];
            written = output.Length - (int)_stream->AvailableOut;
            _stream->NextIn = null;
            _stream->AvailableIn = 0;
            return status;
        }
    }

    /// <summary>Gives the data that was given to the compression.</summary>
    public ZlibStatus SetDictionary(ReadOnlySpan<byte> dictionary)
    {
        fixed (byte* data = dictionary)
            return ZlibLibrary.InflateSetDictionary(_stream, data, (uint)dictionary.Length);
    }

    /// <summary>Begins anew with the same parameters.</summary>
    public void Reset() => ZlibLibrary.InflateReset(_stream);

    /// <summary>Frees zlib's memory.</summary>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        if (_stream == null)
            return;
        ZlibLibrary.InflateEnd(_stream);
        NativeMemory.Free(_stream);
        _stream = null;
    }
}
