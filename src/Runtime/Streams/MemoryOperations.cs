using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>How memory may be written to.</summary>
public enum MemoryAccess
{
    Full,
    ReadOnly,
    Append,
}

/// <summary>A stream in memory: <c>php://memory</c>.</summary>
public sealed class MemoryOperations(MemoryAccess access) : StreamOperations
{
    private byte[] _bytes = [];
    private int _length;
    private int _position;

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Content => _bytes.AsSpan(0, _length);

    public override string Label => "MEMORY";

    public override bool CanSeek => true;

    public override bool ReadsGreedily => true;

    /// <summary>A new, empty stream.</summary>
    public static PhpStream Open(Engine engine, MemoryAccess access)
        => new(engine, new MemoryOperations(access), ModeOf(access)) { IsUnbuffered = true };

    /// <summary>What the mode of fopen() allows.</summary>
    public static MemoryAccess AccessOf(string mode)
    {
        if (mode.Contains('a', StringComparison.Ordinal))
            return MemoryAccess.Append;
        return mode.AsSpan().IndexOfAny('w', '+') >= 0 ? MemoryAccess.Full : MemoryAccess.ReadOnly;
    }

    /// <summary>The mode that the metadata shows.</summary>
    public static string ModeOf(MemoryAccess access) => access switch
    {
        MemoryAccess.ReadOnly => "rb",
        MemoryAccess.Append => "a+b",
        _ => "w+b",
    };

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        if (_position == _length)
        {
            stream.IsAtEnd = true;
            return 0;
        }

        int count = Math.Min(buffer.Length, _length - _position);
        _bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        if (access == MemoryAccess.ReadOnly)
            return -1;
        if (access == MemoryAccess.Append)
            _position = _length;
        if (!TryExtend(_position + (long)data.Length))
            return -1;
        data.CopyTo(_bytes.AsSpan(_position));
        _position += data.Length;
        return data.Length;
    }

    /// <summary>Makes the content longer; false when no array can hold it and no memory_limit ends the script.</summary>
    private bool TryExtend(long length)
    {
        if (length <= _length)
            return true;
        if (length > Array.MaxLength)
        {
            Lifetime.MemoryGuard.Request(Math.Min(length, long.MaxValue / 2));
            return false;
        }

        if (length > _bytes.Length)
        {
            long capacity = Math.Min(Array.MaxLength, Math.Max(length, _bytes.Length * 2L));
            if (capacity >= Lifetime.MemoryGuard.Threshold)
                Lifetime.MemoryGuard.Request(Math.Max(length, capacity));
            Array.Resize(ref _bytes, (int)capacity);
        }

        _length = (int)length;
        return true;
    }

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        long origin = whence switch { 1 => _position, 2 => _length, _ => 0 };
        long wanted = unchecked(origin + offset);
        if (wanted < 0 || wanted > _length)
        {
            // Positions beyond the end, and those that count from the start as huge ones, stop at the end.
            _position = whence != 0 && offset < 0 ? 0 : _length;
            position = -1;
            return false;
        }

        _position = (int)wanted;
        position = wanted;
        stream.IsAtEnd = false;
        return true;
    }

    public override bool TryStat(PhpStream stream, out StreamStatus status)
    {
        const int regularFile = 0x8000;
        const int nullDevice = 0xC;
        status = new StreamStatus
        {
            Device = nullDevice,
            Mode = regularFile | (access == MemoryAccess.ReadOnly ? 0x124 : 0x1B6),
            Links = 1,
            SpecialDevice = -1,
            Size = _length,
            BlockSize = -1,
            Blocks = -1,
        };
        return true;
    }

    public override bool CanTruncate(PhpStream stream) => true;

    public override bool Truncate(PhpStream stream, long size)
    {
        if (access == MemoryAccess.ReadOnly || size < 0)
            return false;
        if (size > _length)
        {
            int before = _length;
            if (!TryExtend(size))
                return false;
            _bytes.AsSpan(before, _length - before).Clear();
        }
        else
        {
            _length = (int)size;
            _position = Math.Min(_position, _length);
        }

        return true;
    }
}
