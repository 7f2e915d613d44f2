using System.Runtime.InteropServices;
using MiniPhp.Runtime.Lifetime;

namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>A compression that goes on from one piece of data to the next.</summary>
internal sealed unsafe class Deflater : IDisposable
{
    /// <summary>What zlib allocates for a window of 32 KB and the most memory, in bytes.</summary>
    private const long Memory = 400 << 10;

    private ZStream* _stream;

    private Deflater(ZStream* stream) => _stream = stream;

    ~Deflater() => Free();

    /// <summary>Starts a compression.</summary>
    /// <param name="level">0 for none to 9 for the most, -1 for zlib's choice.</param>
    /// <param name="windowBits">Logarithm of the window: negative for bare data, 16 more for gzip.</param>
    /// <param name="memoryLevel">1 to 9.</param>
    /// <param name="strategy">Z_DEFAULT_STRATEGY and so on.</param>
    /// <returns>Null when zlib does not accept these.</returns>
    public static Deflater? Create(int level, int windowBits, int memoryLevel = ZlibLibrary.MaxMemoryLevel, int strategy = 0)
    {
        MemoryGuard.RequestOutside(Memory);
        var stream = (ZStream*)NativeMemory.AllocZeroed((nuint)sizeof(ZStream));
        if (ZlibLibrary.DeflateInit(stream, level, windowBits, memoryLevel, strategy) == ZlibStatus.Ok)
            return new Deflater(stream);
        NativeMemory.Free(stream);
        return null;
    }

    /// <summary>Compresses as much as there is room for.</summary>
    /// <param name="input">Loses what was taken.</param>
    /// <param name="output">Where the result goes.</param>
    /// <param name="flush">How much has to come out.</param>
    /// <param name="written">Becomes the bytes of the result.</param>
    public ZlibStatus Run(ref ReadOnlySpan<byte> input, scoped Span<byte> output, ZlibFlush flush, out int written)
    {
        ObjectDisposedException.ThrowIf(_stream == null, this);
        fixed (byte* data = input, room = output)
        {
            _stream->NextIn = data;
            _stream->AvailableIn = (uint)input.Length;
            _stream->NextOut = room;
            _stream->AvailableOut = (uint)output.Length;
            ZlibStatus status = ZlibLibrary.Deflate(_stream, flush);
            input = input[^(int)_stream->AvailableIn..];
            written = output.Length - (int)_stream->AvailableOut;
            _stream->NextIn = null;
            _stream->AvailableIn = 0;
            return status;
        }
    }

    /// <summary>Gives the data that texts to come are likely to contain; before the first piece only.</summary>
    public ZlibStatus SetDictionary(ReadOnlySpan<byte> dictionary)
    {
        fixed (byte* data = dictionary)
            return ZlibLibrary.DeflateSetDictionary(_stream, data, (uint)dictionary.Length);
    }

    /// <summary>Begins anew with the same parameters.</summary>
    public void Reset() => ZlibLibrary.DeflateReset(_stream);

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
        ZlibLibrary.DeflateEnd(_stream);
        NativeMemory.Free(_stream);
        _stream = null;
    }
}
