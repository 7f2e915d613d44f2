using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

// Reading through the buffer.
public sealed partial class PhpStream
{
    private byte[] _buffer = [];
    private int _bufferStart;
    private int _bufferEnd;

    private ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_bufferStart, _bufferEnd - _bufferStart);

    /// <summary>Nothing is left to read: the buffer is empty, and the end was met or the other side is gone.</summary>
    public bool AtEnd()
    {
        if (BufferedCount > 0)
            return false;
        if (!IsAtEnd && !Operations.IsAlive(this))
            IsAtEnd = true;
        return IsAtEnd;
    }

    /// <summary>Reads what is there now, at most one step beyond the buffer.</summary>
    /// <returns>Bytes read, 0 when there is nothing, -1 on failure.</returns>
    public int Read(Span<byte> target)
    {
        int taken = 0;
        while (target.Length > 0)
        {
            if (BufferedCount > 0)
                taken += TakeBuffered(ref target);
            if (target.Length == 0)
                break;
            int step = ReadStep(target);
            if (step < 0)
            {
                if (taken == 0)
                    return -1;
                break;
            }

            if (step == 0)
                break;
            taken += step;
            target = target[step..];
            if (Wrapper is not PlainFileWrapper && !Operations.ReadsGreedily)
                break;
        }

        Position += taken;
        return taken;
    }

    private int TakeBuffered(ref Span<byte> target)
    {
        int count = Math.Min(BufferedCount, target.Length);
        _buffer.AsSpan(_bufferStart, count).CopyTo(target);
        _bufferStart += count;
        target = target[count..];
        return count;
    }

    private int ReadStep(Span<byte> target)
    {
        if (!HasReadFilters && (IsUnbuffered || ChunkSize == 1))
            return Operations.Read(this, target);
        // A read for more than the buffer holds needs no buffer in between.
        if (!HasReadFilters && Wrapper is PlainFileWrapper && target.Length >= ChunkSize)
            return Operations.Read(this, target);
        return Fill(target.Length) ? TakeBuffered(ref target) : -1;
    }

    /// <summary>Reads once more unless the buffer has <paramref name="wanted"/> bytes; false on failure.</summary>
    private bool Fill(int wanted)
    {
        if (HasReadFilters)
            return FillFiltered(wanted);
        if (BufferedCount >= wanted)
            return true;
        MakeRoom(ChunkSize);
        int count = Operations.Read(this, _buffer.AsSpan(_bufferEnd));
        if (count < 0)
            return false;
        _bufferEnd += count;
        return true;
    }

    /// <summary>Reads into the buffer, once, unless it has as many bytes.</summary>
    public void Prefetch(int wanted) => Fill(wanted);

    /// <summary>Makes free space of at least <paramref name="count"/> bytes at the end of the buffer.</summary>
    private void MakeRoom(int count)
    {
        if (_buffer.Length - _bufferEnd >= count)
            return;
        if (_bufferStart > 0)
        {
            Buffered.CopyTo(_buffer);
            _bufferEnd -= _bufferStart;
            _bufferStart = 0;
        }

        if (_buffer.Length - _bufferEnd < count)
            Array.Resize(ref _buffer, checked(Math.Max(_bufferEnd + count, _bufferEnd * 2)));
    }

    private void DropBuffer() => _bufferStart = _bufferEnd = 0;

    /// <summary>The next byte, or -1.</summary>
    public int ReadByte()
    {
        if (_bufferStart < _bufferEnd)
        {
            Position++;
            return _buffer[_bufferStart++];
        }

        byte single = 0;
        return Read(new Span<byte>(ref single)) > 0 ? single : -1;
    }

    /// <summary>Reads once, as fread() does.</summary>
    /// <returns>What there was, up to <paramref name="length"/> bytes; null on failure.</returns>
    public PhpString? ReadString(int length)
    {
        if (length <= BufferedCount)
        {
            PhpString buffered = PhpString.From(Buffered[..length]);
            _bufferStart += length;
            Position += length;
            return buffered;
        }

        byte[] bytes = GC.AllocateUninitializedArray<byte>(length);
        int count = Read(bytes);
        if (count < 0)
            return null;
        return count == length ? PhpString.FromOwned(bytes) : PhpString.From(bytes.AsSpan(0, count));
    }

    /// <summary>A line with its newline; what is left when there is none.</summary>
    /// <param name="limit">The most bytes to return; <see cref="long.MaxValue"/> for no limit.</param>
    /// <returns>Null when there is nothing to read.</returns>
    public PhpString? ReadLine(long limit = long.MaxValue)
    {
        int found = FindLineEnd(Buffered);
        if (found >= 0 && found < limit)
            return TakeString(found + 1);
        if (limit > 0 && BufferedCount >= limit)
            return TakeString((int)limit);
        return limit == 0 ? null : ReadLongLine(limit);
    }

    /// <summary>The byte that ends a line: a carriage return when auto_detect_line_endings was on and the first line ended so.</summary>
    public byte LineEnd { get; private set; } = (byte)'\n';

    /// <summary>Where a line of the stream's text ends; -1 when it does not. The first such place tells how lines end.</summary>
    public int FindLineEnd(ReadOnlySpan<byte> text)
    {
        if (_detectsLineEnd && text.IndexOfAny((byte)'\r', (byte)'\n') is var first and >= 0)
        {
            bool isReturn = text[first] == '\r' && (first + 1 == text.Length || text[first + 1] != '\n');
            _detectsLineEnd = false;
            if (isReturn)
                LineEnd = (byte)'\r';
        }

        return text.IndexOf(LineEnd);
    }

    private PhpString? ReadLongLine(long limit)
    {
        var line = new ByteBuilder([]);
        while (line.Length < limit)
        {
            if (BufferedCount == 0)
            {
                if (IsAtEnd)
                    break;
                Fill((int)Math.Min(limit - line.Length, ChunkSize));
                if (BufferedCount == 0)
                    break;
            }

            ReadOnlySpan<byte> available = Buffered;
            int found = FindLineEnd(available);
            int count = (int)Math.Min(found < 0 ? available.Length : found + 1, limit - line.Length);
            line.Append(available[..count]);
            _bufferStart += count;
            Position += count;
            if (found >= 0 && count == found + 1)
                break;
        }

        if (line.Length == 0)
        {
            line.Dispose();
            return null;
        }

        return line.ToPhpString();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PhpString TakeString(int length)
    {
        PhpString taken = PhpString.From(_buffer.AsSpan(_bufferStart, length));
        _bufferStart += length;
        Position += length;
        return taken;
    }

    /// <summary>What comes before a delimiter, which is taken away; as stream_get_line() returns it.</summary>
    /// <param name="limit">The most bytes to return.</param>
    /// <param name="delimiter">May be empty: then the limit alone ends it.</param>
    /// <returns>Null when there is nothing, or not yet enough.</returns>
    public PhpString? ReadRecord(int limit, ReadOnlySpan<byte> delimiter)
    {
        if (limit == 0)
            return null;
        int found = FindDelimiter(limit, 0, delimiter);
        int buffered = BufferedCount;
        while (found < 0 && buffered < limit)
        {
            Fill(buffered + Math.Min(limit - buffered, ChunkSize));
            int added = BufferedCount - buffered;
            if (added == 0)
                break;
            found = FindDelimiter(limit, Math.Max(0, buffered - Math.Max(0, delimiter.Length - 1)), delimiter);
            buffered += added;
        }

        int length;
        if (found >= 0)
            length = found;
        else if (delimiter.Length == 0 && BufferedCount >= limit)
            length = limit;
        else if (BufferedCount < limit && !IsAtEnd)
            return null;
        else if (BufferedCount == 0)
            return null;
        else
            length = Math.Min(BufferedCount, limit);
        PhpString record = TakeString(length);
        if (found >= 0)
        {
            _bufferStart += delimiter.Length;
            Position += delimiter.Length;
        }

        return record;
    }

    private int FindDelimiter(int limit, int skip, ReadOnlySpan<byte> delimiter)
    {
        int length = Math.Min(BufferedCount, limit);
        if (delimiter.Length == 0 || length <= skip)
            return -1;
        int found = Buffered[skip..length].IndexOf(delimiter);
        return found < 0 ? -1 : found + skip;
    }

    /// <summary>Reads to the end, or up to a number of bytes, step by step.</summary>
    /// <param name="limit">Negative for everything.</param>
    /// <returns>Empty when there is nothing.</returns>
    public PhpString ReadAll(long limit = -1)
    {
        if (limit == 0)
            return PhpString.Empty;
        if (limit > 0)
            return ReadUpTo(limit);
        // Filters make more or less of it.
        long expected = !HasReadFilters && TryStat(out StreamStatus status) && status.Size > 0 ? Math.Max(status.Size - Math.Max(Position, 0), 0) : 0;
        if (expected > Array.MaxLength)
            Lifetime.MemoryGuard.Request(expected);
        byte[] bytes = expected > 0 ? GC.AllocateUninitializedArray<byte>((int)expected) : [];
        int length = 0;
        while (length < bytes.Length)
        {
            int count = Read(bytes.AsSpan(length));
            if (count <= 0)
                return PhpString.From(bytes.AsSpan(0, length));
            length += count;
        }

        return ReadBeyond(bytes);
    }

    /// <summary>The file may have grown, or have no size, as those of /proc.</summary>
    private PhpString ReadBeyond(byte[] start)
    {
        byte[] chunk = GC.AllocateUninitializedArray<byte>(DefaultChunkSize);
        int count = Read(chunk);
        if (count <= 0)
            return PhpString.FromOwned(start);

        var builder = new ByteBuilder([]);
        builder.Append(start);
        do
        {
            builder.Append(chunk.AsSpan(0, count));
            count = Read(chunk);
        }
        while (count > 0);
        return builder.ToPhpString();
    }

    private PhpString ReadUpTo(long limit)
    {
        var builder = new ByteBuilder([]);
        while (builder.Length < limit && !AtEnd())
        {
            int step = (int)Math.Min(limit - builder.Length, Math.Max(DefaultChunkSize, builder.Length));
            Span<byte> target = builder.Reserve(step)[..step];
            int count = Read(target);
            if (count <= 0)
                break;
            builder.Advance(count);
        }

        return builder.ToPhpString();
    }

    /// <summary>Writes everything that is left to the output.</summary>
    /// <returns>Bytes; -1 when the first read fails.</returns>
    public long PassThrough()
    {
        byte[] chunk = new byte[DefaultChunkSize];
        long total = 0;
        while (true)
        {
            int count = Read(chunk);
            if (count <= 0)
                return count < 0 && total == 0 ? -1 : total;
            Engine.Output.Write(chunk.AsSpan(0, count));
            total += count;
        }
    }

    /// <summary>Copies to another stream.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="limit">The most bytes; negative for everything.</param>
    /// <param name="copied">Bytes copied, also on failure.</param>
    public bool CopyTo(PhpStream target, long limit, out long copied)
    {
        copied = 0;
        byte[] chunk = new byte[DefaultChunkSize];
        while (limit < 0 || copied < limit)
        {
            int wanted = limit < 0 ? chunk.Length : (int)Math.Min(chunk.Length, limit - copied);
            int count = Read(chunk.AsSpan(0, wanted));
            if (count <= 0)
                return count == 0;
            for (int at = 0; at < count;)
            {
                long written = target.Write(chunk.AsSpan(at, count - at));
                if (written <= 0)
                    return false;
                at += (int)written;
                copied += written;
            }
        }

        return true;
    }

    /// <summary>What fstat() says.</summary>
    public bool TryStat(out StreamStatus status)
    {
        status = default;
        return Wrapper is not { HidesStatus: true } && Operations.TryStat(this, out status);
    }
}
