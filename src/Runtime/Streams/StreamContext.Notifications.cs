using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>What a stream tells about (STREAM_NOTIFY_*).</summary>
public enum StreamEvent
{
    Resolved = 1,
    Connected = 2,
    AuthenticationRequired = 3,
    MimeType = 4,
    FileSize = 5,
    Redirected = 6,
    Progress = 7,
    Completed = 8,
    Failure = 9,
    AuthenticationResult = 10,
}

/// <summary>How serious it is (STREAM_NOTIFY_SEVERITY_*).</summary>
public enum StreamEventSeverity
{
    Information = 0,
    Warning = 1,
    Error = 2,
}

// Telling a script how transfers go.
public sealed partial class StreamContext
{
    private bool _reportsProgress;
    private long _transferred;
    private long _expected;

    /// <summary>Calls the script's function for notifications; nothing happens without one.</summary>
    /// <param name="code">What happened.</param>
    /// <param name="severity">How serious it is.</param>
    /// <param name="message">Words; null for none.</param>
    /// <param name="messageCode">The protocol's number, e.g. 404.</param>
    /// <param name="transferred">Bytes so far.</param>
    /// <param name="expected">Bytes in all; 0 when not known.</param>
    /// <exception cref="Errors.PhpThrow">The function threw.</exception>
    public void Notify(StreamEvent code, StreamEventSeverity severity, PhpString? message = null, long messageCode = 0, long transferred = 0, long expected = 0)
    {
        if (_notification.IsUndefined)
            return;
        if (Engine.ResolveCallable(_notification, out _) is not { } callable)
        {
            Engine.FunctionWarning("Failed to call user notifier");
            return;
        }

        Value result = callable.Call(Engine, (long)code, (long)severity, message, messageCode, transferred, expected);
        Engine.Lifetime.Release(result);
    }

    /// <summary>Starts to count: from now on what sockets transfer is told.</summary>
    /// <param name="expected">Bytes in all; 0 when not known.</param>
    public void StartProgress(long expected)
    {
        _transferred = 0;
        _expected = expected;
        _reportsProgress = true;
        Notify(StreamEvent.Progress, StreamEventSeverity.Information, transferred: 0, expected: expected);
    }

    /// <summary>Some bytes more were transferred.</summary>
    public void ReportProgress(long count)
    {
        if (!_reportsProgress || _notification.IsUndefined)
            return;
        _transferred += count;
        Notify(StreamEvent.Progress, StreamEventSeverity.Information, transferred: _transferred, expected: _expected);
    }
}
