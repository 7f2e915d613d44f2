using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>
/// A stream: an open file, pipe, socket, piece of memory, … Reads go through a buffer, writes go straight to its
/// <see cref="StreamOperations"/>.
/// </summary>
/// <remarks>https://www.php.net/manual/en/book.stream.php</remarks>
public sealed partial class PhpStream : PhpResource
{
    /// <summary>How much one read asks for, in bytes.</summary>
    public const int DefaultChunkSize = 8192;

    private StreamContext? _context;
    private Value _wrapperData = Value.Undefined;
    private bool _wasWritten;

    /// <summary>The first line is to tell whether lines end with a carriage return alone.</summary>
    private bool _detectsLineEnd;

    /// <summary>A new stream at position 0; it takes the operations over.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="operations">What it reads from and writes to.</param>
    /// <param name="mode">As fopen() takes it, e.g. "r+".</param>
    /// <param name="id">A resource number that was kept for it, or 0.</param>
    /// <param name="isPersistent">It is to outlast its last holder in the script.</param>
    public PhpStream(Engine engine, StreamOperations operations, string mode, long id = 0, bool isPersistent = false)
        : base(engine, isPersistent ? "persistent stream" : "stream", id)
    {
        Operations = operations;
        Mode = mode;
        IsSeekable = operations.CanSeek;
        _detectsLineEnd = engine.Ini.IsTurnedOn("auto_detect_line_endings");
    }

    public StreamOperations Operations { get; set; }

    /// <summary>The mode that stream_get_meta_data() shows.</summary>
    public string Mode { get; set; }

    /// <summary>The wrapper that opened it; null for pipes and sockets.</summary>
    public StreamWrapper? Wrapper { get; set; }

    /// <summary>What its wrapper keeps with it, such as another connection; null for nothing.</summary>
    public object? Companion { get; set; }

    /// <summary>What it was opened by, the "uri" of its metadata.</summary>
    public PhpString? Path { get; set; }

    /// <summary>Position of the next byte that a read returns; -1 where there are no positions.</summary>
    public long Position { get; set; }

    /// <summary>The end was met. Data may still be in the buffer: <see cref="AtEnd"/>.</summary>
    public bool IsAtEnd { get; set; }

    /// <summary>How much one read asks for.</summary>
    public int ChunkSize { get; set; } = DefaultChunkSize;

    /// <summary>Reads go past the buffer.</summary>
    public bool IsUnbuffered { get; set; }

    /// <summary>Positions can be changed.</summary>
    public bool IsSeekable { get; set; }

    /// <summary>Opened by opendir().</summary>
    public bool IsDirectory { get; set; }

    /// <summary>An object reads and writes it, so that fclose() refuses.</summary>
    public bool IsOfObject { get; set; }

    /// <summary>A filter of the script's is at work on it, so that fclose() refuses.</summary>
    public bool IsBeingFiltered { get; set; }

    /// <summary>Failed reads and writes are not reported.</summary>
    public bool SuppressesErrors { get; set; }

    /// <summary>False for the standard streams, whose descriptors stay open when the script ends.</summary>
    public bool ClosesAtEnd { get; init; } = true;

    /// <summary>Bytes that were read but not yet taken.</summary>
    public int BufferedCount => _bufferEnd - _bufferStart;

    /// <summary>What <see cref="StreamOperations.Close"/> returned.</summary>
    public int CloseStatus { get; private set; }

    /// <summary>Options for its wrapper; null when it was opened without.</summary>
    public StreamContext? Context
    {
        get => _context;
        set
        {
            if (value is not null)
                value.Holders++;
            if (_context is not null)
                Engine.Lifetime.Release(Value.FromResource(_context));
            _context = value;
        }
    }

    /// <summary>The "wrapper_data" of its metadata: the object of a user wrapper, headers of http; undefined for none.</summary>
    public Value WrapperData
    {
        get => _wrapperData;
        set
        {
            if (value.IsCounted)
                value.Heap!.Holders++;
            Engine.Lifetime.Release(_wrapperData);
            _wrapperData = value;
        }
    }

    protected override void OnClosing()
    {
        if (_wasWritten || HasWriteFilters)
            Flush(closing: true);
    }

    protected override void OnClosed()
    {
        try
        {
            CloseStatus = Operations.Close(this);
        }
        finally
        {
            RemoveFilters();
            Wrapper?.OnStreamClosed(this);
            Context = null;
            WrapperData = Value.Undefined;
            _buffer = [];
            DropBuffer();
        }
    }

    internal override void CloseAtEnd()
    {
        if (ClosesAtEnd)
            Close(isEnd: true);
        else
            OnClosing();
    }
}
