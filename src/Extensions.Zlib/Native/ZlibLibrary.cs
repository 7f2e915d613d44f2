using System.Runtime.InteropServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Extensions.Zlib.Native;

/// <summary>The functions of zlib that the extension needs, as the C header has them.</summary>
/// <remarks>
/// zlib itself and not System.IO.Compression, which contains zlib-ng: that one makes other bytes of the same data, and its .NET interface knows
/// neither preset dictionaries nor windows and ways of flushing. The library is loaded by the first call.
/// </remarks>
internal static unsafe class ZlibLibrary
{
    /// <summary>The version of the header that the structures are from; the library has to have the same first number.</summary>
    public const string HeaderVersion = "1.2.13";

    /// <summary><see cref="HeaderVersion"/> as zlib wants it: its bytes and a NUL.</summary>
    private static ReadOnlySpan<byte> HeaderVersionText => "1.2.13\0"u8;

    /// <summary>The only method of compression, "deflate".</summary>
    public const int DeflateMethod = 8;

    /// <summary>The most memory that a compression may use, as a level.</summary>
    public const int MaxMemoryLevel = 9;

    private const string Library = "libz.so.1";

    /// <summary>Ends in a PHP error when there is no zlib; otherwise all functions can be called.</summary>
    /// <exception cref="PhpThrow">Error: the library was not found.</exception>
    public static void Require(Engine engine) => engine.State(static engine => new Loaded(engine));

    /// <summary>The version of the library.</summary>
    /// <exception cref="PhpThrow">Error: the library was not found.</exception>
    public static string LinkedVersion(Engine engine)
    {
        Require(engine);
        return Marshal.PtrToStringUTF8((nint)zlibVersion()) ?? "";
    }

    /// <summary>Starts a compression.</summary>
    public static ZlibStatus DeflateInit(ZStream* stream, int level, int windowBits, int memoryLevel, int strategy)
    {
        fixed (byte* version = HeaderVersionText)
            return deflateInit2_(stream, level, DeflateMethod, windowBits, memoryLevel, strategy, version, sizeof(ZStream));
    }

    /// <summary>Starts a decompression.</summary>
    public static ZlibStatus InflateInit(ZStream* stream, int windowBits)
    {
        fixed (byte* version = HeaderVersionText)
            return inflateInit2_(stream, windowBits, version, sizeof(ZStream));
    }

    /// <summary>What a status means, in zlib's words.</summary>
    public static string ErrorText(ZlibStatus status) => Marshal.PtrToStringUTF8((nint)zError((int)status)) ?? "";

    [DllImport(Library, EntryPoint = "deflate")]
    public static extern ZlibStatus Deflate(ZStream* stream, ZlibFlush flush);

    [DllImport(Library, EntryPoint = "deflateEnd")]
    public static extern ZlibStatus DeflateEnd(ZStream* stream);

    [DllImport(Library, EntryPoint = "deflateReset")]
    public static extern ZlibStatus DeflateReset(ZStream* stream);

    [DllImport(Library, EntryPoint = "deflateSetDictionary")]
    public static extern ZlibStatus DeflateSetDictionary(ZStream* stream, byte* dictionary, uint length);

    [DllImport(Library, EntryPoint = "inflate")]
    public static extern ZlibStatus Inflate(ZStream* stream, ZlibFlush flush);

    [DllImport(Library, EntryPoint = "inflateEnd")]
    public static extern ZlibStatus InflateEnd(ZStream* stream);

    [DllImport(Library, EntryPoint = "inflateReset")]
    public static extern ZlibStatus InflateReset(ZStream* stream);

    [DllImport(Library, EntryPoint = "inflateSetDictionary")]
    public static extern ZlibStatus InflateSetDictionary(ZStream* stream, byte* dictionary, uint length);

    /// <summary>A compressed file on an open descriptor, which it owns then; 0 when the mode is none for it.</summary>
    [DllImport(Library, EntryPoint = "gzdopen")]
    public static extern nint OpenFile(int descriptor, byte* mode);

    /// <summary>Reads; bytes, or -1.</summary>
    [DllImport(Library, EntryPoint = "gzread")]
    public static extern int ReadFile(nint file, byte* buffer, uint length);

    /// <summary>Writes; bytes, or 0 on failure.</summary>
    [DllImport(Library, EntryPoint = "gzwrite")]
    public static extern int WriteFile(nint file, byte* data, uint length);

    /// <summary>Moves; the position in the uncompressed data, or -1.</summary>
    [DllImport(Library, EntryPoint = "gzseek")]
    public static extern long SeekFile(nint file, long offset, int whence);

    /// <summary>Whether a read has met the end: 1 or 0.</summary>
    [DllImport(Library, EntryPoint = "gzeof")]
    public static extern int IsAtEndOfFile(nint file);

    [DllImport(Library, EntryPoint = "gzflush")]
    public static extern ZlibStatus FlushFile(nint file, ZlibFlush flush);

    [DllImport(Library, EntryPoint = "gzsetparams")]
    public static extern ZlibStatus SetFileParameters(nint file, int level, int strategy);

    [DllImport(Library, EntryPoint = "gzclose")]
    public static extern ZlibStatus CloseFile(nint file);

    [DllImport(Library)]
    private static extern ZlibStatus deflateInit2_(
        ZStream* stream, int level, int method, int windowBits, int memoryLevel, int strategy, byte* version, int streamSize);

    [DllImport(Library)]
    private static extern ZlibStatus inflateInit2_(ZStream* stream, int windowBits, byte* version, int streamSize);

    [DllImport(Library)]
    private static extern byte* zError(int status);

    [DllImport(Library)]
    private static extern byte* zlibVersion();

    /// <summary>Says for one engine that the library is there.</summary>
    private sealed class Loaded
    {
        public Loaded(Engine engine)
        {
            try
            {
                zlibVersion();
            }
            catch (DllNotFoundException)
            {
                throw engine.Error("Compression needs the library libz.so.1, which was not found");
            }
        }
    }
}
