using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Output;

/// <summary>Output buffers: opening, sending, dropping, closing.</summary>
[PhpExtension("standard")]
public static class OutputBuffering
{
    /// <summary>Opens an output buffer.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="callback">Gets the content and PHP_OUTPUT_HANDLER_* bits, returns what to send instead; false sends the content itself.</param>
    /// <param name="chunk_size">Bytes at which the buffer is sent by itself; 0 for never.</param>
    /// <param name="flags">PHP_OUTPUT_HANDLER_STDFLAGS or a part of it.</param>
    /// <remarks>https://www.php.net/ob_start</remarks>
    [PhpFunction]
    public static bool ob_start(Engine engine, [PhpParameter(Type = "")] Value callback = default, long chunk_size = 0, long flags = OutputConstants.PHP_OUTPUT_HANDLER_STDFLAGS)
    {
        chunk_size = Math.Max(0, chunk_size);
        var allowed = (OutputFlags)(flags & ~0xF);
        if (OutputStarting.Start(engine, callback, chunk_size, allowed))
            return true;
        engine.FunctionNotice("Failed to create buffer");
        return false;
    }

    /// <summary>Sends the content of the topmost buffer on.</summary>
    /// <remarks>https://www.php.net/ob_flush</remarks>
    [PhpFunction]
    public static bool ob_flush(Engine engine)
    {
        if (engine.Output.Active is not { } active)
        {
            engine.FunctionNotice("Failed to flush buffer. No buffer to flush");
            return false;
        }

        return engine.Output.Flush() || Refuse(engine, "flush", active);
    }

    /// <summary>Drops the content of the topmost buffer.</summary>
    /// <remarks>https://www.php.net/ob_clean</remarks>
    [PhpFunction]
    public static bool ob_clean(Engine engine)
    {
        if (engine.Output.Active is not { } active)
        {
            engine.FunctionNotice("Failed to delete buffer. No buffer to delete");
            return false;
        }

        return engine.Output.Clean() || Refuse(engine, "delete", active);
    }

    /// <summary>Sends the content of the topmost buffer on and closes it.</summary>
    /// <remarks>https://www.php.net/ob_end_flush</remarks>
    [PhpFunction]
    public static bool ob_end_flush(Engine engine)
    {
        if (engine.Output.Active is { } active)
            return engine.Output.End(discard: false) || Refuse(engine, "send", active);
        engine.FunctionNotice("Failed to delete and flush buffer. No buffer to delete or flush");
        return false;
    }

    /// <summary>Drops the content of the topmost buffer and closes it.</summary>
    /// <remarks>https://www.php.net/ob_end_clean</remarks>
    [PhpFunction]
    public static bool ob_end_clean(Engine engine)
    {
        if (engine.Output.Active is { } active)
            return engine.Output.End(discard: true) || Refuse(engine, "discard", active);
        engine.FunctionNotice("Failed to delete buffer. No buffer to delete");
        return false;
    }

    /// <summary>Sends the content of the topmost buffer on, closes it and returns the content as it was before its handler.</summary>
    /// <remarks>https://www.php.net/ob_get_flush</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value ob_get_flush(Engine engine)
    {
        if (engine.Output.Active is not { } active)
        {
            engine.FunctionNotice("Failed to delete and flush buffer. No buffer to delete or flush");
            return false;
        }

        Value content = PhpString.From(active.Content);
        if (!engine.Output.End(discard: false))
        {
            Refuse(engine, "send", active);
            Refuse(engine, "delete", active);
        }

        return content;
    }

    /// <summary>Returns the content of the topmost buffer and closes it.</summary>
    /// <remarks>https://www.php.net/ob_get_clean</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value ob_get_clean(Engine engine)
    {
        if (engine.Output.Active is not { } active)
            return false;
        Value content = PhpString.From(active.Content);
        if (!engine.Output.End(discard: true))
        {
            Refuse(engine, "discard", active);
            Refuse(engine, "delete", active);
        }

        return content;
    }

    /// <summary>Sends what the system still holds back; what reaches the output stream is written at once anyway.</summary>
    /// <remarks>https://www.php.net/flush</remarks>
    [PhpFunction]
    public static void flush(Engine engine) => engine.Output.Target.Flush();

    /// <summary>Whether every output call is followed by flush().</summary>
    /// <remarks>https://www.php.net/ob_implicit_flush</remarks>
    [PhpFunction]
    public static void ob_implicit_flush(Engine engine, bool enable = true) => engine.Output.FlushesImplicitly = enable;

    private static bool Refuse(Engine engine, string action, OutputBuffer buffer)
    {
        engine.FunctionNotice("Failed to " + action + " buffer of " + buffer.Name + " (" + buffer.Level + ")");
        return false;
    }
}
