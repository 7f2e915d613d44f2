using System.Runtime.InteropServices;
using MiniPhp.Runtime.Lifetime;

namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>A decompression that goes on from one piece of data to the next.</summary>
internal sealed unsafe class Inflater : ZlibCodec
{
    /// <summary>What zlib allocates for a window of 32 KB, in bytes.</summary>
    private const long Memory = 48 << 10;

    private Inflater(ZStream* stream) : base(stream)
    {
    }

    /// <summary>Starts a decompression.</summary>
    /// <param name="windowBits">Logarithm of the window: negative for bare data, 16 more for gzip, 32 more for gzip or zlib's own form.</param>
    /// <returns>Null when zlib does not accept that.</returns>
    public static Inflater? Create(int windowBits)
    {
        MemoryGuard.RequestOutside(Memory);
        ZStream* stream = Allocate();
        if (ZlibLibrary.InflateInit(stream, windowBits) == ZlibStatus.Ok)
            return new Inflater(stream);
        NativeMemory.Free(stream);
        return null;
    }

    /// <summary>Bytes of input taken since the start or the last reset.</summary>
    public long TotalIn => (long)Stream->TotalIn;

    public override void Reset() => ZlibLibrary.InflateReset(Stream);

    protected override ZlibStatus Step(ZlibFlush flush) => ZlibLibrary.Inflate(Stream, flush);

    protected override ZlibStatus SetDictionary(byte* data, uint length) => ZlibLibrary.InflateSetDictionary(Stream, data, length);

    protected override void End() => ZlibLibrary.InflateEnd(Stream);
}
