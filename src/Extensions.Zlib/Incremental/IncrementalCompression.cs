using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Incremental;

/// <summary>Compressing piece by piece.</summary>
[PhpExtension("zlib")]
public static class IncrementalCompression
{
    private const long WidestWindow = 15;

    /// <summary>Starts a compression.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="encoding">ZLIB_ENCODING_*.</param>
    /// <param name="options">level, memory, window, strategy, dictionary.</param>
    /// <returns>False, with a warning, when zlib does not accept the options.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an option out of its range, or no such encoding.</exception>
    /// <remarks>https://www.php.net/deflate_init</remarks>
    [PhpFunction(Returns = "DeflateContext|false")]
    public static Value deflate_init(Engine engine, long encoding, [PhpParameter(Type = "array", Default = "[]", IsUnchecked = true)] Value options = default)
    {
        CompressionOptions given = CompressionOptions.From(engine, options);
        long level = InRange(engine, "level", given.Number("level", -1), -1, 9);
        long memory = InRange(engine, "memory", given.Number("memory", 8), 1, 9);
        long window = InRange(engine, "window", given.Number("window", WidestWindow), 8, WidestWindow);
        long strategy = given.Number("strategy", ZlibConstants.ZLIB_DEFAULT_STRATEGY);
        if (strategy is < ZlibConstants.ZLIB_DEFAULT_STRATEGY or > ZlibConstants.ZLIB_FIXED)
            throw engine.ValueError("deflate_init(): \"strategy\" option must be one of ZLIB_FILTERED, ZLIB_HUFFMAN_ONLY, ZLIB_RLE, ZLIB_FIXED, or ZLIB_DEFAULT_STRATEGY");
        byte[]? dictionary = given.Dictionary();
        if (!IsEncoding(encoding))
            throw engine.ArgumentValueError(1, "must be one of ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP, or ZLIB_ENCODING_DEFLATE");
        ZlibLibrary.Require(engine);
        if (Deflater.Create((int)level, WindowBits(encoding, window), (int)memory, (int)strategy) is not { } deflater)
        {
            engine.FunctionWarning("Failed allocating zlib.deflate context");
            return false;
        }

        if (dictionary is not null)
            deflater.SetDictionary(dictionary);
        return new DeflateContext(engine, deflater);
    }

    /// <summary>Compresses a piece.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="context">The compression.</param>
    /// <param name="data">The piece.</param>
    /// <param name="flush_mode">ZLIB_*_FLUSH, ZLIB_BLOCK or ZLIB_FINISH; after the last the context begins anew.</param>
    /// <returns>What is ready; false, with a warning, when zlib fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such flush mode.</exception>
    /// <remarks>https://www.php.net/deflate_add</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? deflate_add(Engine engine, DeflateContext context, PhpString data, long flush_mode = ZlibConstants.ZLIB_SYNC_FLUSH)
    {
        const int least = 64;
        CheckFlushMode(engine, flush_mode);
        if (data.IsEmpty && flush_mode != ZlibConstants.ZLIB_FINISH)
            return PhpString.Empty;
        Deflater deflater = context.Deflater!;
        ReadOnlySpan<byte> input = data.Span;
        ByteBuilder output = new(stackalloc byte[512]);
        int free = (int)Math.Min(Math.Max(Compression.SizeGuess(data.Length), least), Array.MaxLength);
        ZlibStatus status;
        while (true)
        {
            status = deflater.Run(ref input, output.Reserve(free)[..free], (ZlibFlush)flush_mode, out int written);
            output.Advance(written);
            if (status != ZlibStatus.Ok || written < free)
                break;
            free = least;
        }

        if (status == ZlibStatus.StreamEnd)
            deflater.Reset();
        if (status is ZlibStatus.Ok or ZlibStatus.StreamEnd)
            return output.ToPhpString();
        output.Dispose();
        engine.FunctionWarning("zlib error (" + ZlibLibrary.ErrorText(status) + ")");
        return null;
    }

    internal static bool IsEncoding(long encoding) =>
        encoding is ZlibConstants.ZLIB_ENCODING_RAW or ZlibConstants.ZLIB_ENCODING_GZIP or ZlibConstants.ZLIB_ENCODING_DEFLATE;

    /// <summary>zlib's window bits of an encoding with a window that may be smaller than the widest.</summary>
    internal static int WindowBits(long encoding, long window) => (int)(encoding < 0 ? encoding + (WidestWindow - window) : encoding - (WidestWindow - window));

    internal static void CheckFlushMode(Engine engine, long mode)
    {
        if (mode is < ZlibConstants.ZLIB_NO_FLUSH or > ZlibConstants.ZLIB_BLOCK)
            throw engine.ArgumentValueError(3, "must be one of ZLIB_NO_FLUSH, ZLIB_PARTIAL_FLUSH, ZLIB_SYNC_FLUSH, ZLIB_FULL_FLUSH, ZLIB_BLOCK, or ZLIB_FINISH");
    }

    private static long InRange(Engine engine, string name, long value, long least, long most)
    {
        if (value < least || value > most)
            throw engine.ValueError("deflate_init(): \"" + name + "\" option must be between " + least + " and " + most);
        return value;
    }
}
