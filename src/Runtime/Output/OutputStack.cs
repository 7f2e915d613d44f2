using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Output;

/// <summary>
/// Where echo goes: the topmost output buffer, or the engine's output stream when there is none. What reaches the stream is
/// written at once.
/// </summary>
/// <remarks>https://www.php.net/manual/en/book.outcontrol.php</remarks>
public sealed partial class OutputStack
{
    private readonly Engine _engine;
    private List<OutputBuffer>? _buffers;
    private OutputBuffer? _running;
    private PhpThrow? _thrown;

    internal OutputStack(Engine engine) => _engine = engine;

    /// <summary>Where unbuffered output goes. Set by the host before the script runs.</summary>
    public Stream Target { get; set; } = Stream.Null;

    /// <summary>ob_implicit_flush(): the stream is flushed after every write.</summary>
    public bool FlushesImplicitly { get; set; } = true;

    /// <summary>How many buffers are open: ob_get_level().</summary>
    public int Level => _buffers?.Count ?? 0;

    /// <summary>The open buffers, outermost first.</summary>
    public IReadOnlyList<OutputBuffer> Buffers => _buffers ?? [];

    /// <summary>The topmost buffer, or null.</summary>
    public OutputBuffer? Active => _buffers is { Count: > 0 } ? _buffers[^1] : null;

    /// <summary>True once a byte has gone to <see cref="Target"/>.</summary>
    public bool HasSent { get; private set; }

    /// <summary>The line that sent the first byte, for "headers already sent"; 0 when no script ran.</summary>
    public int FirstLine { get; private set; }

    /// <summary>The file of <see cref="FirstLine"/>.</summary>
    public string? FirstFile { get; private set; }

    /// <exception cref="PhpThrow">A buffer's handler threw.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            return;
        if (Active is not { } top)
        {
            Send(bytes);
            return;
        }

        if (top.ChunkSize == 0 && (top.Flags & OutputFlags.Disabled) == 0)
            top.Append(bytes);
        else
            WriteThrough(bytes.ToArray());
    }

    public void Write(PhpString text) => Write(text.Span);

    /// <summary>Writes Latin-1 text: each char a byte.</summary>
    public void Write(string text) => Write(PhpString.FromLatin1(text).Span);

    /// <summary>Writes past all buffers.</summary>
    public void WriteUnbuffered(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 0)
            Send(bytes);
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        if (!HasSent)
        {
            HasSent = true;
            for (nint address = _engine.TopFrame; address != 0 && FirstFile is null; address = Frame.At(address).Caller)
            {
                ref Frame frame = ref Frame.At(address);
                FirstLine = frame.Line;
                FirstFile = frame.Function.FileName;
            }

            if (BeforeFirst is not null)
            {
                SendAfterCallback(bytes);
                return;
            }
        }

        SendOn(bytes);
    }

    private void SendOn(ReadOnlySpan<byte> bytes)
    {
        Target.Write(bytes);
        if (FlushesImplicitly)
            Target.Flush();
    }

    /// <summary>What it throws is thrown when the bytes have been written.</summary>
    private void SendAfterCallback(ReadOnlySpan<byte> bytes)
    {
        try
        {
            EndHeaders();
        }
        finally
        {
            SendOn(bytes);
        }
    }

    /// <summary>Called once, before the first byte goes to <see cref="Target"/> or when the request ends without any: the moment of a reply's headers.</summary>
    public Action? BeforeFirst { get; set; }

    /// <summary>The headers are not to be changed any more: the first byte is on its way, or the request has ended.</summary>
    /// <exception cref="PhpThrow"><see cref="BeforeFirst"/> threw.</exception>
    public void EndHeaders()
    {
        HasSent = true;
        Action? action = BeforeFirst;
        BeforeFirst = null;
        action?.Invoke();
    }

    /// <summary>Whether a buffer of this name is open: a name of <see cref="OutputBuffer.Name"/>.</summary>
    public bool HasStarted(string name)
    {
        foreach (OutputBuffer buffer in Buffers)
        {
            if (buffer.Name == name)
                return true;
        }

        return false;
    }

    /// <summary>For a handler that does not go together with others: whether one of them is open, which is reported.</summary>
    /// <param name="name">The handler that is to start.</param>
    /// <param name="others">Names of <see cref="OutputBuffer.Name"/>.</param>
    public bool ConflictsWith(string name, params ReadOnlySpan<string> others)
    {
        foreach (string other in others)
        {
            if (!HasStarted(other))
                continue;
            _engine.FunctionWarning(name == other
                ? "Output handler '" + name + "' cannot be used twice"
                : "Output handler '" + name + "' conflicts with '" + other + "'");
            return true;
        }

        return false;
    }

    /// <summary>Opens a buffer: ob_start().</summary>
    /// <param name="name">For status and messages.</param>
    /// <param name="callback">Called with the content and the operation's bits; null passes content on unchanged.</param>
    /// <param name="chunkSize">Bytes at which the buffer empties itself; 0 for never.</param>
    /// <param name="flags">Which operations are allowed.</param>
    /// <param name="handler">In place of the callback.</param>
    public void Start(
        string name = "default output handler", PhpCallable? callback = null, long chunkSize = 0, OutputFlags flags = OutputFlags.Standard, OutputHandler? handler = null)
    {
        CheckNotRunning();
        flags = callback is null ? flags & ~OutputFlags.User : flags | OutputFlags.User;
        if (callback is not null && callback.Source.IsCounted)
            callback.Source.Heap!.Holders++;
        (_buffers ??= []).Add(new OutputBuffer(name, callback, handler, chunkSize, flags) { Level = Level });
    }

    /// <summary>Sends the topmost buffer's content on and keeps the buffer. False when it may not be flushed.</summary>
    public bool Flush()
    {
        if (Active is not { } active || (active.Flags & OutputFlags.Flushable) == 0)
            return false;
        var context = new Context(OutputOperation.Flush);
        Operate(active, ref context);
        if (context.Output.Length > 0)
        {
            _buffers!.RemoveAt(_buffers.Count - 1);
            Write(context.Output.Span);
            _buffers.Add(active);
        }

        RethrowFromHandler();
        return true;
    }

    /// <summary>Drops the topmost buffer's content and keeps the buffer. False when it may not be cleaned.</summary>
    public bool Clean()
    {
        if (Active is not { } active || (active.Flags & OutputFlags.Cleanable) == 0)
            return false;
        var context = new Context(OutputOperation.Clean);
        Operate(active, ref context);
        RethrowFromHandler();
        return true;
    }

    /// <summary>Closes the topmost buffer. Says why not by returning false: there is none or it may not be removed.</summary>
    /// <param name="discard">Drop the content instead of sending it on.</param>
    /// <param name="force">Even when it may not be removed: at the end of the request.</param>
    public bool End(bool discard, bool force = false)
    {
        if (Active is not { } active || (!force && (active.Flags & OutputFlags.Removable) == 0))
            return false;
        var context = new Context(discard ? OutputOperation.Final | OutputOperation.Clean : OutputOperation.Final);
        if ((active.Flags & OutputFlags.Disabled) == 0)
            Operate(active, ref context);
        _buffers!.Remove(active);
        if (!discard && context.Output.Length > 0)
            Write(context.Output.Span);
        if (active.Callback is { } callback)
            _engine.Lifetime.Release(callback.Source);
        active.Handler?.OnRemoved();
        RethrowFromHandler();
        return true;
    }

    /// <summary>Sends everything on and closes all buffers: the end of the request.</summary>
    public void EndAll()
    {
        while (End(discard: false, force: true))
        {
        }
    }

    /// <summary>Drops all buffers without asking their handlers: out of memory, fatal errors in handlers.</summary>
    public void DiscardAll()
    {
        _running = null;
        foreach (OutputBuffer buffer in Buffers)
            buffer.Handler?.OnRemoved();
        _buffers?.Clear();
    }

    /// <summary>A user function was called while a handler runs and tried to use buffering: PHP gives up.</summary>
    private void CheckNotRunning()
    {
        if (_running is null || Level == 0)
            return;
        DiscardAll();
        _engine.FatalError(_engine.CurrentFunctionName + "(): Cannot use output buffering in output buffering display handlers");
    }
}
