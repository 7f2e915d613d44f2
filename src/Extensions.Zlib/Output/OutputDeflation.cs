using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Output;

/// <summary>The compression of a stream of output, step by step.</summary>
internal sealed class OutputDeflation(Engine engine, long encoding) : IDisposable
{
    private Deflater? _deflater;
    private byte[] _rest = [];

    /// <summary>Compresses what was written before the operation.</summary>
    /// <param name="operation">Start begins the compression, Clean begins it anew without what is pending, Final ends it.</param>
    /// <param name="content">What was written since the last step.</param>
    /// <param name="output">Becomes what is ready.</param>
    /// <returns>False when zlib fails.</returns>
    public bool Step(OutputOperation operation, ReadOnlySpan<byte> content, out PhpString output)
    {
        output = PhpString.Empty;
        if ((operation & OutputOperation.Start) != 0 && !Begin())
            return false;
        bool isFinal = (operation & OutputOperation.Final) != 0;
        if ((operation & OutputOperation.Clean) != 0)
        {
            _rest = [];
            Dispose();
            return isFinal || Begin();
        }

        ZlibFlush flush = isFinal ? ZlibFlush.Finish : (operation & OutputOperation.Flush) != 0 ? ZlibFlush.Full : ZlibFlush.Sync;
        if (_deflater is null || !Deflate(content, flush, out output))
        {
            Dispose();
            return false;
        }

        if (isFinal)
            Dispose();
        return true;
    }

    private bool Deflate(ReadOnlySpan<byte> content, ZlibFlush flush, out PhpString output)
    {
        ReadOnlySpan<byte> input = _rest.Length == 0 ? content : (byte[])[.. _rest, .. content];
        int size = (int)Math.Min(Compression.SizeGuess(content.Length), Array.MaxLength);
        var compressed = new ByteBuilder([]);
        ZlibStatus status = _deflater!.Run(ref input, compressed.Reserve(size)[..size], flush, out int written);
        compressed.Advance(written);
        output = compressed.ToPhpString();
        _rest = input.ToArray();
        return status == ZlibStatus.StreamEnd || (status == ZlibStatus.Ok && flush != ZlibFlush.Finish);
    }

    private bool Begin()
    {
        _deflater?.Dispose();
        ZlibLibrary.Require(engine);
        _deflater = Deflater.Create((int)engine.Ini.GetInt("zlib.output_compression_level"), (int)encoding);
        return _deflater is not null;
    }

    /// <summary>Frees zlib's memory.</summary>
    public void Dispose()
    {
        _deflater?.Dispose();
        _deflater = null;
    }
}
