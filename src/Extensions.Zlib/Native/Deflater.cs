using System.Runtime.InteropServices;
using MiniPhp.Runtime.Lifetime;

namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>A compression that goes on from one piece of data to the next.</summary>
internal sealed unsafe class Deflater : ZlibCodec
{
    /// <summary>What zlib allocates for a window of 32 KB and the most memory, in bytes.</summary>
    private const long Memory = 400 << 10;

    private Deflater(ZStream* stream) : base(stream)
    {
    }

    /// <summary>Starts a compression.</summary>
    /// <param name="level">0 for none to 9 for the most, -1 for zlib's choice.</param>
    /// <param name="windowBits">Logarithm of the window: negative for bare data, 16 more for gzip.</param>
    /// <param name="memoryLevel">1 to 9.</param>
    /// <param name="strategy">Z_DEFAULT_STRATEGY and so on.</param>
    /// <returns>Null when zlib does not accept these.</returns>
    public static Deflater? Create(int level, int windowBits, int memoryLevel = ZlibLibrary.MaxMemoryLevel, int strategy = 0)
    {
        MemoryGuard.RequestOutside(Memory);
        ZStream* stream = Allocate();
        if (ZlibLibrary.DeflateInit(stream, level, windowBits, memoryLevel, strategy) == ZlibStatus.Ok)
            return new Deflater(stream);
        NativeMemory.Free(stream);
        return null;
    }

    public override void Reset() => ZlibLibrary.DeflateReset(Stream);

    protected override ZlibStatus Step(ZlibFlush flush) => ZlibLibrary.Deflate(Stream, flush);

    protected override ZlibStatus SetDictionary(byte* data, uint length) => ZlibLibrary.DeflateSetDictionary(Stream, data, length);

    protected override void End() => ZlibLibrary.DeflateEnd(Stream);
}
