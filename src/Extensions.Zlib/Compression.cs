using MiniPhp.Extensions.Zlib.Incremental;
using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib;

/// <summary>Compressing strings.</summary>
[PhpExtension("zlib")]
public static unsafe class Compression
{
    private const long LeastLevel = -1;
    private const long MostLevel = 9;

    /// <summary>Compresses a string.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Any bytes.</param>
    /// <param name="encoding">ZLIB_ENCODING_*: what is around the compressed data.</param>
    /// <param name="level">-1 to 9.</param>
    /// <returns>False, with a warning, when zlib fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such level or encoding.</exception>
    /// <remarks>https://www.php.net/zlib_encode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? zlib_encode(Engine engine, PhpString data, long encoding, long level = -1) =>
        Encode(engine, data, encoding, level, encodingPosition: 2, levelPosition: 3);

    /// <summary>Compresses a string, by default without anything around it.</summary>
    /// <returns>False, with a warning, when zlib fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such level or encoding.</exception>
    /// <remarks>https://www.php.net/gzdeflate</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzdeflate(Engine engine, PhpString data, long level = -1, long encoding = ZlibConstants.ZLIB_ENCODING_RAW) =>
        Encode(engine, data, encoding, level, encodingPosition: 3, levelPosition: 2);

    /// <summary>Compresses a string, by default as a gzip file.</summary>
    /// <returns>False, with a warning, when zlib fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such level or encoding.</exception>
    /// <remarks>https://www.php.net/gzencode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzencode(Engine engine, PhpString data, long level = -1, long encoding = ZlibConstants.ZLIB_ENCODING_GZIP) =>
        Encode(engine, data, encoding, level, encodingPosition: 3, levelPosition: 2);

    /// <summary>Compresses a string, by default in zlib's own form.</summary>
    /// <returns>False, with a warning, when zlib fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: no such level or encoding.</exception>
    /// <remarks>https://www.php.net/gzcompress</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzcompress(Engine engine, PhpString data, long level = -1, long encoding = ZlibConstants.ZLIB_ENCODING_DEFLATE) =>
        Encode(engine, data, encoding, level, encodingPosition: 3, levelPosition: 2);

    /// <summary>Room that compressed data needs at most, as PHP reckons it.</summary>
    /// <param name="length">Bytes of input.</param>
    internal static long SizeGuess(long length)
    {
        const double growth = 1.015;
        const int frame = 10 + 8 + 4 + 1;
        return (long)(length * growth) + frame;
    }

    private static PhpString? Encode(Engine engine, PhpString data, long encoding, long level, int encodingPosition, int levelPosition)
    {
        if (level is < LeastLevel or > MostLevel)
            throw engine.ArgumentValueError(levelPosition, "must be between -1 and 9");
        if (!IncrementalCompression.IsEncoding(encoding))
            throw engine.ArgumentValueError(encodingPosition, "must be one of ZLIB_ENCODING_RAW, ZLIB_ENCODING_GZIP, or ZLIB_ENCODING_DEFLATE");
        ZlibLibrary.Require(engine);
        const int small = 1024;
        int size = checked((int)Math.Min(SizeGuess(data.Length), Array.MaxLength));
        ByteBuilder output = size <= small ? new ByteBuilder(stackalloc byte[small]) : new ByteBuilder([]);
        ZlibStatus status = Encode(data.Span, (int)encoding, (int)level, output.Reserve(size)[..size], out int length);
        output.Advance(length);
        if (status == ZlibStatus.StreamEnd)
            return output.ToPhpString();
        output.Dispose();
        engine.FunctionWarning(ZlibLibrary.ErrorText(status));
        return null;
    }

    private static ZlibStatus Encode(ReadOnlySpan<byte> data, int windowBits, int level, Span<byte> output, out int length)
    {
        length = 0;
        ZStream stream = default;
        ZlibStatus status = ZlibLibrary.DeflateInit(&stream, level, windowBits, ZlibLibrary.MaxMemoryLevel, 0);
        if (status != ZlibStatus.Ok)
            return status;
        fixed (byte* input = data, room = output)
        {
            stream.NextIn = input;
            stream.AvailableIn = (uint)data.Length;
            stream.NextOut = room;
            stream.AvailableOut = (uint)output.Length;
            status = ZlibLibrary.Deflate(&stream, ZlibFlush.Finish);
        }

        length = (int)stream.TotalOut;
        ZlibLibrary.DeflateEnd(&stream);
        return status;
    }
}
