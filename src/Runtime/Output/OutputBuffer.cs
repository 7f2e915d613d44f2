using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Output;

/// <summary>What is asked of an output buffer's handler; PHP_OUTPUT_HANDLER_*.</summary>
[Flags]
public enum OutputOperation
{
    Write = 0,
    Start = 1,
    Clean = 2,
    Flush = 4,
    Final = 8,
}

/// <summary>What may be done with a buffer and what has happened to it; PHP_OUTPUT_HANDLER_*.</summary>
[Flags]
public enum OutputFlags
{
    None = 0,
    User = 1,
    Cleanable = 0x10,
    Flushable = 0x20,
    Removable = 0x40,
    Standard = Cleanable | Flushable | Removable,
    Started = 0x1000,
    Disabled = 0x2000,
    Processed = 0x4000,
}

/// <summary>One level of output buffering: bytes, and who is asked to transform them.</summary>
public sealed class OutputBuffer
{
    private const int DefaultSize = 0x4000;
    private const int Alignment = 0x1000;

    private byte[] _bytes = [];
    private int _used;

    internal OutputBuffer(string name, PhpCallable? callback, OutputHandler? handler, long chunkSize, OutputFlags flags)
    {
        Name = name;
        Callback = callback;
        Handler = handler;
        ChunkSize = chunkSize;
        Flags = flags;
        Capacity = CapacityFor(chunkSize);
    }

    /// <summary>As ob_list_handlers() names it: "default output handler" or the callable's name.</summary>
    public string Name { get; }

    /// <summary>Transforms what leaves the buffer; null passes it on as it is. Held by this object.</summary>
    public PhpCallable? Callback { get; }

    /// <summary>As <see cref="Callback"/>, of an extension; null for none.</summary>
    public OutputHandler? Handler { get; }

    /// <summary>Bytes at which the buffer empties itself; 0 for never.</summary>
    public long ChunkSize { get; }

    public OutputFlags Flags { get; internal set; }

    /// <summary>From now on the script can neither drop the content nor close the buffer.</summary>
    public void MakeImmutable() => Flags &= ~(OutputFlags.Removable | OutputFlags.Cleanable);

    /// <summary>Index in the stack, 0 the outermost.</summary>
    public int Level { get; internal set; }

    /// <summary>Bytes that PHP would have reserved: grows in PHP's steps, for ob_get_status().</summary>
    public long Capacity { get; private set; }

    /// <summary>What was written and not yet flushed.</summary>
    public ReadOnlySpan<byte> Content => _bytes.AsSpan(0, _used);

    /// <summary>Bytes of memory that it takes.</summary>
    internal int Size => _bytes.Length;

    /// <summary>Number of bytes in <see cref="Content"/>.</summary>
    public int Used => _used;

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (Capacity - _used <= bytes.Length)
            Capacity += Math.Max(CapacityFor(ChunkSize), CapacityFor(bytes.Length - (Capacity - _used)));
        long length = (long)_used + bytes.Length;
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, Lifetime.MemoryGuard.Grow(length, Math.Max(256L, length * 2L)));
        bytes.CopyTo(_bytes.AsSpan(_used));
        _used = (int)length;
    }

    internal void Clear() => _used = 0;

    /// <summary>Gives the content away, after a handler failed.</summary>
    internal ReadOnlyMemory<byte> Release()
    {
        ReadOnlyMemory<byte> content = _bytes.AsMemory(0, _used);
        _bytes = [];
        _used = 0;
        Capacity = 0;
        return content;
    }

    private static long CapacityFor(long size) => size > 1 ? size + Alignment - size % Alignment : DefaultSize;
}
