using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Incremental;

/// <summary>Decompressing piece by piece.</summary>
[PhpExtension("zlib")]
public static class IncrementalDecompression
{
    private const int OutputStep = 8192;

    /// <summary>Starts a decompression.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="encoding">ZLIB_ENCODING_*.</param>
    /// <param name="options">window, dictionary.</param>
    /// <returns>False, with a warning, when zlib does not accept the options.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an option out of its range, or no such encoding.</exception>
    /// <remarks>https://www.php.net/inflate_init</remarks>
    [PhpFunction(Returns = "InflateContext|false")]
    public static Value inflate_init(Engine engine, long encoding, [PhpParameter(Type = "array", Default = "[]", IsUnchecked = true)] Value options = default)
    {
        const long widest = 15;
        const long narrowest = 8;
        CompressionOptions given = CompressionOptions.From(engine, options);
        long window = given.Number("window", widest);
        if (window is < narrowest or > widest)
            throw engine.ValueError("zlib window size (logarithm) (" + window + ") must be within 8..15");
        byte[]? dictionary = given.Dictionary();
        if (!IncrementalCompression.IsEncoding(encoding))
            throw engine.ValueError("Encoding mode must be ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP or ZLIB_ENCODING_DEFLATE");
        ZlibLibrary.Require(engine);
        int windowBits = IncrementalCompression.WindowBits(encoding, window);
        if (Inflater.Create(windowBits) is not { } inflater)
        {
            engine.FunctionWarning("Failed allocating zlib.inflate context");
            return false;
        }

        var context = new InflateContext(engine, inflater, dictionary);
        // Bare data does not say that it needs a dictionary.
        if (windowBits == ZlibConstants.ZLIB_ENCODING_RAW && dictionary is { Length: > 0 })
            SetDictionary(engine, context, dictionary);
        return context;
    }

    /// <summary>Decompresses a piece.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="context">The decompression.</param>
    /// <param name="data">The piece.</param>
    /// <param name="flush_mode">ZLIB_*_FLUSH, ZLIB_BLOCK or ZLIB_FINISH.</param>
    /// <returns>What is ready; false, with a warning, when the data is damaged or needs a dictionary.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such flush mode.</exception>
    /// <remarks>https://www.php.net/inflate_add</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? inflate_add(Engine engine, InflateContext context, PhpString data, long flush_mode = ZlibConstants.ZLIB_SYNC_FLUSH)
    {
        IncrementalCompression.CheckFlushMode(engine, flush_mode);
        Inflater inflater = context.Inflater!;
        // Until now the length that was read could be asked for.
        if (context.Status == ZlibStatus.StreamEnd)
        {
            context.Status = ZlibStatus.Ok;
            inflater.Reset();
        }

        if (data.IsEmpty && flush_mode != ZlibConstants.ZLIB_FINISH)
            return PhpString.Empty;
        ByteBuilder output = new([]);
        if (Inflate(engine, context, data.Span, (ZlibFlush)flush_mode, ref output))
            return output.ToPhpString();
        output.Dispose();
        return null;
    }

    private static bool Inflate(Engine engine, InflateContext context, ReadOnlySpan<byte> input, ZlibFlush flush, ref ByteBuilder output)
    {
        int free = Math.Max(input.Length, OutputStep);
        while (true)
        {
            ZlibStatus status = context.Inflater!.Run(ref input, output.Reserve(free)[..free], flush, out int written);
            output.Advance(written);
            context.Status = status;
            switch (status)
            {
                case ZlibStatus.Ok when written == free:
                case ZlibStatus.BufferError when written == free && flush == ZlibFlush.Finish:
                    free = OutputStep;
                    break;
                case ZlibStatus.Ok or ZlibStatus.StreamEnd or ZlibStatus.BufferError:
                    return true;
                case ZlibStatus.NeedDictionary when context.Dictionary is { } dictionary:
                    if (!SetDictionary(engine, context, dictionary))
                        return false;
                    free -= written;
                    break;
                case ZlibStatus.NeedDictionary:
                    engine.FunctionWarning("Inflating this data requires a preset dictionary, please specify it in the options array of inflate_init()");
                    return false;
                default:
                    engine.FunctionWarning(ZlibLibrary.ErrorText(status));
                    return false;
            }

            engine.PollInHost();
        }
    }

    private static bool SetDictionary(Engine engine, InflateContext context, byte[] dictionary)
    {
        context.Dictionary = null;
        if (context.Inflater!.SetDictionary(dictionary) != ZlibStatus.DataError)
            return true;
        engine.FunctionWarning("Dictionary does not match expected dictionary (incorrect adler32 hash)");
        return false;
    }

    /// <summary>How the last step ended: ZLIB_OK, ZLIB_STREAM_END or an error.</summary>
    /// <remarks>https://www.php.net/inflate_get_status</remarks>
    [PhpFunction]
    public static long inflate_get_status(InflateContext context) => (long)context.Status;

    /// <summary>Bytes of compressed data that were read so far.</summary>
    /// <remarks>https://www.php.net/inflate_get_read_len</remarks>
    [PhpFunction]
    public static long inflate_get_read_len(InflateContext context) => context.Inflater!.TotalIn;
}
