using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Zlib.Files;

/// <summary>A stream of the uncompressed content of a gzip file, which zlib reads or writes.</summary>
internal sealed unsafe class GzipFileOperations : StreamOperations
{
    private readonly nint _file;
    private readonly PhpStream _inner;

    /// <summary>Takes both over.</summary>
    /// <param name="file">zlib's file, which has a descriptor of its own.</param>
    /// <param name="inner">The stream that the descriptor is from; closed with this one.</param>
    public GzipFileOperations(nint file, PhpStream inner)
    {
        _file = file;
        _inner = inner;
        inner.Holders++;
    }

    public override string Label => "ZLIB";

    public override bool CanSeek => true;

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        int count;
        fixed (byte* target = buffer)
            count = ZlibLibrary.ReadFile(_file, target, (uint)buffer.Length);
        if (ZlibLibrary.IsAtEndOfFile(_file) != 0)
            stream.IsAtEnd = true;
        return count;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        fixed (byte* source = data)
            return ZlibLibrary.WriteFile(_file, source, (uint)data.Length);
    }

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        const int fromEnd = 2;
        if (whence == fromEnd)
        {
            stream.Engine.FunctionWarning("SEEK_END is not supported");
            return false;
        }

        position = ZlibLibrary.SeekFile(_file, offset, whence);
        return position >= 0;
    }

    public override bool Flush(PhpStream stream) => ZlibLibrary.FlushFile(_file, ZlibFlush.Sync) == ZlibStatus.Ok;

    public override int Close(PhpStream stream)
    {
        int status = (int)ZlibLibrary.CloseFile(_file);
        _inner.Close();
        stream.Engine.Lifetime.Release(Value.FromResource(_inner));
        return status;
    }
}
