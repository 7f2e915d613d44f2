namespace MiniPhp.Runtime.Streams;

// Writing and positions.
public sealed partial class PhpStream
{
    /// <summary>Writes all of it, or as much as goes.</summary>
    /// <returns>Bytes written; 0 when nothing can be written now, -1 on failure.</returns>
    public long Write(ReadOnlySpan<byte> data)
    {
        if (data.Length == 0)
            return 0;
        if (!Operations.IsWritable)
        {
            Engine.FunctionNotice("Stream is not writable");
            return -1;
        }

        long written = HasWriteFilters ? WriteFiltered(data, FilterFlags.Normal) : WriteThrough(data);
        if (written != 0)
            _wasWritten = true;
        return written;
    }

    private long WriteThrough(ReadOnlySpan<byte> data)
    {
        // What was read ahead is forgotten: writing goes on where reading stands.
        if (BufferedCount > 0 && IsSeekable && Operations.CanSeek)
        {
            DropBuffer();
            long position = Position;
            Operations.Seek(this, Position, 0, ref position);
            Position = position;
        }

        long total = 0;
        while (data.Length > 0)
        {
            ReadOnlySpan<byte> piece = Operations.WritesInChunks && data.Length > ChunkSize ? data[..ChunkSize] : data;
            long written = Operations.Write(this, piece);
            if (written <= 0)
                return total == 0 ? written : total;
            data = data[(int)written..];
            total += written;
            Position += written;
        }

        return total;
    }

    /// <summary>Hands on what filters and the operations keep back.</summary>
    /// <param name="closing">No more will be written.</param>
    public bool Flush(bool closing = false)
    {
        if (HasWriteFilters)
            WriteFiltered([], closing ? FilterFlags.Close : FilterFlags.Flush);
        _wasWritten = false;
        return Operations.Flush(this);
    }

    /// <summary>Moves the position. Streams that cannot, can still move forward by reading.</summary>
    /// <param name="offset">Bytes.</param>
    /// <param name="whence">0 from the start, 1 from where it is, 2 from the end.</param>
    public bool Seek(long offset, int whence)
    {
        if (!IsUnbuffered && SeekInBuffer(offset, whence))
            return true;
        if (Operations.CanSeek && IsSeekable)
        {
            if (HasWriteFilters)
                Flush();
            if (whence == 1)
            {
                offset = offset > long.MaxValue - Position ? long.MaxValue : Position + offset;
                whence = 0;
            }

            long position = Position;
            bool moved = Operations.Seek(this, offset, whence, ref position);
            Position = position;
            if (IsSeekable || moved)
            {
                if (moved)
                    IsAtEnd = false;
                DropBuffer();
                return moved;
            }
        }

        if (whence == 1 && offset >= 0)
            return Skip(offset);
        Engine.FunctionWarning("Stream does not support seeking");
        return false;
    }

    private bool SeekInBuffer(long offset, int whence)
    {
        long forward = whence switch { 0 => offset - Position, 1 => offset, _ => -1 };
        if (forward <= 0 || forward > BufferedCount)
            return false;
        _bufferStart += (int)forward;
        Position += forward;
        IsAtEnd = false;
        return true;
    }

    private bool Skip(long count)
    {
        const int step = 1024;
        Span<byte> skipped = stackalloc byte[step];
        while (count > 0)
        {
            int read = Read(skipped[..(int)Math.Min(count, step)]);
            if (read <= 0)
                return false;
            count -= read;
        }

        IsAtEnd = false;
        return true;
    }
}
