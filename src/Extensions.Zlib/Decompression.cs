using System.Buffers;
using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib;

/// <summary>Decompressing strings.</summary>
[PhpExtension("zlib")]
public static unsafe class Decompression
{
    /// <summary>Window bits of data in the form of gzip or of zlib; bare data is tried after that.</summary>
    private const int AnyEncoding = 47;

    /// <summary>Decompresses a string in whatever form it is.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">Compressed data.</param>
    /// <param name="max_length">The most bytes to return; 0 for no limit.</param>
    /// <returns>False, with a warning, when the data is damaged, incomplete, or too long.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is negative.</exception>
    /// <remarks>https://www.php.net/zlib_decode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? zlib_decode(Engine engine, PhpString data, long max_length = 0) => Decode(engine, data, max_length, AnyEncoding);

    /// <summary>Decompresses bare data.</summary>
    /// <returns>False, with a warning, when the data is damaged, incomplete, or too long.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is negative.</exception>
    /// <remarks>https://www.php.net/gzinflate</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzinflate(Engine engine, PhpString data, long max_length = 0) =>
        Decode(engine, data, max_length, (int)ZlibConstants.ZLIB_ENCODING_RAW);

    /// <summary>Decompresses a gzip file.</summary>
    /// <returns>False, with a warning, when the data is damaged, incomplete, or too long.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is negative.</exception>
    /// <remarks>https://www.php.net/gzdecode</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzdecode(Engine engine, PhpString data, long max_length = 0) =>
        Decode(engine, data, max_length, (int)ZlibConstants.ZLIB_ENCODING_GZIP);

    /// <summary>Decompresses zlib's own form.</summary>
    /// <returns>False, with a warning, when the data is damaged, incomplete, or too long.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the length is negative.</exception>
    /// <remarks>https://www.php.net/gzuncompress</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? gzuncompress(Engine engine, PhpString data, long max_length = 0) =>
        Decode(engine, data, max_length, (int)ZlibConstants.ZLIB_ENCODING_DEFLATE);

    private static PhpString? Decode(Engine engine, PhpString data, long limit, int windowBits)
    {
        if (limit < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        ZlibLibrary.Require(engine);
        ZlibStatus status = ZlibStatus.DataError;
        if (!data.IsEmpty)
        {
            // PHP counts the zero byte behind its strings as data: what ends a byte too early can still be complete with it.
            byte[] terminated = ArrayPool<byte>.Shared.Rent(data.Length + 1);
            data.Span.CopyTo(terminated);
            terminated[data.Length] = 0;
            ReadOnlySpan<byte> input = terminated.AsSpan(0, data.Length + 1);
            ByteBuilder output = new([]);
            status = Decode(engine, input, limit, windowBits, ref output);
            if (status == ZlibStatus.DataError && windowBits == AnyEncoding)
                status = Decode(engine, input, limit, (int)ZlibConstants.ZLIB_ENCODING_RAW, ref output);
            ArrayPool<byte>.Shared.Return(terminated);
            if (status == ZlibStatus.StreamEnd)
                return output.ToPhpString();
            output.Dispose();
        }

        engine.FunctionWarning(ZlibLibrary.ErrorText(status));
        return null;
    }

    private static ZlibStatus Decode(Engine engine, ReadOnlySpan<byte> data, long limit, int windowBits, ref ByteBuilder output)
    {
        output.Length = 0;
        ZStream stream = default;
        ZlibStatus status = ZlibLibrary.InflateInit(&stream, windowBits);
        if (status != ZlibStatus.Ok)
            return status;
        try
        {
            fixed (byte* input = data)
            {
                stream.NextIn = input;
                stream.AvailableIn = (uint)data.Length;
                return Inflate(engine, &stream, limit, ref output);
            }
        }
        finally
        {
            ZlibLibrary.InflateEnd(&stream);
        }
    }

    /// <summary>Decompresses into a buffer that grows by an eighth until all is in it: where a limit takes effect depends on these steps.</summary>
    private static ZlibStatus Inflate(Engine engine, ZStream* stream, long limit, ref ByteBuilder output)
    {
        const int mostRounds = 100;
        const int growthShift = 3;
        ZlibStatus status;
        long size = limit > 0 && limit < stream->AvailableIn ? limit : stream->AvailableIn;
        int round = 0;
        do
        {
            if (limit > 0 && limit <= output.Length || size > Array.MaxLength)
            {
                status = ZlibStatus.MemoryError;
                break;
            }

            int free = (int)size - output.Length;
            fixed (byte* room = output.Reserve(free))
            {
                stream->NextOut = room;
                stream->AvailableOut = (uint)free;
                status = ZlibLibrary.Inflate(stream, ZlibFlush.None);
            }

            output.Advance(free - (int)stream->AvailableOut);
            size += (size >> growthShift) + 1;
            engine.PollInHost();
        }
        while ((status == ZlibStatus.BufferError || status == ZlibStatus.Ok && stream->AvailableIn > 0) && ++round < mostRounds);
        return status == ZlibStatus.Ok ? ZlibStatus.DataError : status;
    }
}
