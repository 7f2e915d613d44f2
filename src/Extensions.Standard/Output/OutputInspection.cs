using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Output;

/// <summary>What is in the output buffers and who handles them.</summary>
[PhpExtension("standard")]
public static class OutputInspection
{
    /// <summary>The content of the topmost buffer; false when there is none.</summary>
    /// <remarks>https://www.php.net/ob_get_contents</remarks>
    [PhpFunction(Returns = "string|false")]
    public static Value ob_get_contents(Engine engine) =>
        engine.Output.Active is { } active ? PhpString.From(active.Content) : Value.False;

    /// <summary>Number of open buffers.</summary>
    /// <remarks>https://www.php.net/ob_get_level</remarks>
    [PhpFunction]
    public static long ob_get_level(Engine engine) => engine.Output.Level;

    /// <summary>Bytes in the topmost buffer; false when there is none.</summary>
    /// <remarks>https://www.php.net/ob_get_length</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value ob_get_length(Engine engine) => engine.Output.Active is { } active ? active.Used : Value.False;

    /// <summary>The handlers' names, outermost first.</summary>
    /// <returns>list&lt;string&gt;</returns>
    /// <remarks>https://www.php.net/ob_list_handlers</remarks>
    [PhpFunction]
    public static PhpArray ob_list_handlers(Engine engine)
    {
        var names = new PhpArray();
        foreach (OutputBuffer buffer in engine.Output.Buffers)
            names.Append(Value.FromLatin1(buffer.Name));
        return names;
    }

    /// <summary>The state of the topmost buffer, or of all, outermost first.</summary>
    /// <returns>array{name: string, type: int, flags: int, level: int, chunk_size: int, buffer_size: int, buffer_used: int}, or a list of such; [] without buffers.</returns>
    /// <remarks>https://www.php.net/ob_get_status</remarks>
    [PhpFunction]
    public static PhpArray ob_get_status(Engine engine, bool full_status = false)
    {
        if (!full_status)
            return engine.Output.Active is { } active ? StatusOf(active) : new PhpArray();
        var all = new PhpArray();
        foreach (OutputBuffer buffer in engine.Output.Buffers)
            all.Append(StatusOf(buffer));
        return all;
    }

    private static PhpArray StatusOf(OutputBuffer buffer)
    {
        var status = new PhpArray();
        status.Set("name", Value.FromLatin1(buffer.Name));
        status.Set("type", (long)buffer.Flags & 0xF);
        status.Set("flags", (long)buffer.Flags);
        status.Set("level", buffer.Level);
        status.Set("chunk_size", buffer.ChunkSize);
        status.Set("buffer_size", buffer.Capacity);
        status.Set("buffer_used", buffer.Used);
        return status;
    }
}
