using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>A stream in memory that becomes a temporary file when it grows: <c>php://temp</c>, and what <c>data:</c> holds.</summary>
public sealed class TemporaryOperations : StreamOperations
{
    /// <summary>How much stays in memory unless told otherwise, in bytes.</summary>
    public const long DefaultMemory = 2 << 20;

    private readonly long _memoryLimit;
    private readonly string _label;
    private readonly PhpArray? _metadata;
    private readonly bool _isWritable;
    private PhpStream _inner;

    private TemporaryOperations(PhpStream inner, long memoryLimit, string label, PhpArray? metadata)
    {
        _memoryLimit = memoryLimit;
        _label = label;
        _metadata = metadata;
        _isWritable = metadata is null;
        _inner = inner;
        inner.Holders++;
        if (metadata is not null)
            metadata.Holders++;
    }

    public override string Label => _label;

    public override bool IsWritable => _isWritable;

    public override bool CanSeek => true;

    public override bool ReadsGreedily => _isWritable;

    /// <summary>A new, empty stream.</summary>
    public static PhpStream Open(Engine engine, MemoryAccess access, long memoryLimit)
    {
        long id = engine.Resources.TakeId();
        PhpStream inner = MemoryOperations.Open(engine, access);
        var operations = new TemporaryOperations(inner, memoryLimit, "TEMP", null);
        return new PhpStream(engine, operations, MemoryOperations.ModeOf(access), id) { IsUnbuffered = true };
    }

    /// <summary>The content of a <c>data:</c> url.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="mode">As it was asked for.</param>
    /// <param name="content">The decoded bytes.</param>
    /// <param name="metadata">What its head says; shown by stream_get_meta_data().</param>
    public static PhpStream OpenData(Engine engine, string mode, ReadOnlySpan<byte> content, PhpArray metadata)
    {
        long id = engine.Resources.TakeId();
        PhpStream inner = MemoryOperations.Open(engine, MemoryAccess.Full);
        inner.Write(content);
        inner.Seek(0, 0);
        var operations = new TemporaryOperations(inner, uint.MaxValue, "RFC2397", metadata);
        return new PhpStream(engine, operations, mode, id) { IsUnbuffered = true };
    }

    public override int Read(PhpStream stream, Span<byte> buffer)
    {
        int count = _inner.Read(buffer);
        stream.IsAtEnd = _inner.IsAtEnd;
        return count;
    }

    public override long Write(PhpStream stream, ReadOnlySpan<byte> data)
    {
        if (_inner.Operations is MemoryOperations && _inner.Position + data.Length >= _memoryLimit && !MoveToFile(stream))
        {
            stream.Engine.FunctionWarning("Unable to create temporary file, Check permissions in temporary files directory.");
            return 0;
        }

        return _inner.Write(data);
    }

    private bool MoveToFile(PhpStream stream)
    {
        if (TemporaryFile.Open(stream.Engine) is not { } file)
            return false;
        long position = _inner.Position;
        file.Write(((MemoryOperations)_inner.Operations).Content);
        file.Holders++;
        _inner.Holders--;
        _inner.Close();
        _inner = file;
        file.Seek(position, 0);
        return true;
    }

    public override bool Seek(PhpStream stream, long offset, int whence, ref long position)
    {
        bool moved = _inner.Seek(offset, whence);
        position = _inner.Position;
        stream.IsAtEnd = _inner.IsAtEnd;
        return moved;
    }

    public override bool Flush(PhpStream stream) => _inner.Flush();

    public override int Close(PhpStream stream)
    {
        _inner.Holders--;
        _inner.Close();
        if (_metadata is not null)
            stream.Engine.Lifetime.Release(Value.FromArray(_metadata));
        return _inner.CloseStatus;
    }

    public override bool TryStat(PhpStream stream, out StreamStatus status) => _inner.TryStat(out status);

    public override int Descriptor(PhpStream stream, bool convert = false)
    {
        if (_inner.Operations is MemoryOperations && (!convert || !MoveToFile(stream)))
            return -1;
        return _inner.Operations.Descriptor(_inner);
    }

    public override bool SetBlocking(PhpStream stream, bool blocking) => _inner.Operations.SetBlocking(_inner, blocking);

    public override bool CanLock(PhpStream stream) => _inner.Operations.CanLock(_inner);

    public override int Lock(PhpStream stream, int operation) => _inner.Operations.Lock(_inner, operation);

    public override bool CanTruncate(PhpStream stream) => _inner.Operations.CanTruncate(_inner);

    public override bool Truncate(PhpStream stream, long size) => _inner.Operations.Truncate(_inner, size);

    public override bool CanSynchronize(PhpStream stream) => _inner.Operations.CanSynchronize(_inner);

    public override bool Synchronize(PhpStream stream, bool metadata) => _inner.Operations.Synchronize(_inner, metadata);

    public override bool AddMetadata(PhpStream stream, PhpArray metadata)
    {
        if (_metadata is not null)
        {
            foreach ((ArrayKey key, Value value) in _metadata)
                metadata.Set(key, value);
        }

        return true;
    }
}
