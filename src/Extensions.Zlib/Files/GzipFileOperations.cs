using MiniPhp.Extensions.Zlib.Native;
using MiniPhp.Runtime.Streams;

namespace MiniPhp.Extensions.Zlib.Files;

/// <summary>A stream of the uncompressed content of a gzip file, which zlib reads or writes.</summary>
/// <param name="file">zlib's file, which has a descriptor of its own.</param>
/// <param name="inner">The stream that the descriptor is from; closed with this one.</param>
internal sealed unsafe class GzipFileOperations(nint file, PhpStream inner) : StreamOperations
{
    public override string Label => "ZLIB";

    public override bool CanSeek => true;

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        int count;
        fixed (byte* target = buffer)
            count = ZlibLibrary.ReadFile(file, target, (uint)buffer.Length);
        if (ZlibLibrary.IsAtEndOfFile(file) != 0)
            stream.IsAtEnd = true;
        return count;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        fixed (byte* source = data)
            return ZlibLibrary.WriteFile(file, source, (uint)data.Length);
    }

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        const int fromEnd = 2;
        if (whence == fromEnd)
        {
            stream.Engine.FunctionWarning("SEEK_END is not supported");
            return false;
        }

        position = ZlibLibrary.SeekFile(file, offset, whence);
        return position >= 0;
    }

    public override bool Flush(PhpStream stream) => ZlibLibrary.FlushFile(file, ZlibFlush.Sync) == ZlibStatus.Ok;

    public override int Close(PhpStream stream)
    {
        int status = (int)ZlibLibrary.CloseFile(file);
        inner.Close();
        return status;
    }
}
