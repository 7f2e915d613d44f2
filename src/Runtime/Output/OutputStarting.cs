using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Ini;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Output;

/// <summary>Opens output buffers: for ob_start(), and for settings.</summary>
public static class OutputStarting
{
    /// <summary>Opens a buffer.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="callback">Null for no handler; a callable; or the name of a handler that an extension has.</param>
    /// <param name="chunkSize">Bytes at which the buffer empties itself; 0 for never.</param>
    /// <param name="flags">Which operations are allowed.</param>
    /// <returns>False, after a warning: nobody can be called so, or the handler does not go together with one that is open.</returns>
    public static bool Start(Engine engine, Value callback, long chunkSize, OutputFlags flags)
    {
        if (callback.IsNull)
        {
            engine.Output.Start(chunkSize: chunkSize, flags: flags);
            return true;
        }

        if (callback.IsString && callback.AsString.ToLatin1() is { Length: > 0 } alias && engine.CreateOutputHandler(alias, chunkSize) is { } handler)
            return Start(engine, alias, handler, chunkSize, flags);
        if (engine.ResolveCallable(callback, out string problem) is not { } callable)
        {
            engine.FunctionWarning(problem);
            return false;
        }

        string name = CallableName.Of(engine, callback);
        if (!engine.MayStartOutputHandler(name))
            return false;
        engine.Output.Start(name, callable, chunkSize, flags);
        return true;
    }

    /// <summary>Opens a buffer with a handler of an extension.</summary>
    /// <returns>False, after a warning: it does not go together with one that is open.</returns>
    public static bool Start(Engine engine, string name, OutputHandler handler, long chunkSize, OutputFlags flags)
    {
        if (!engine.MayStartOutputHandler(name))
            return false;
        engine.Output.Start(name, null, chunkSize, flags, handler);
        return true;
    }

    /// <summary>Opens the buffers that the settings ask for, before a script runs: output_handler, output_buffering, and those of extensions.</summary>
    public static void StartConfigured(Engine engine)
    {
        long size = IniQuantity.Parse(engine.Ini.GetChanged("output_buffering") ?? "", out _);
        if (engine.Ini.GetChanged("output_handler") is { Length: > 0 } handler)
            Start(engine, Value.FromLatin1(handler), 0, OutputFlags.Standard);
        else if (size != 0)
            engine.Output.Start(chunkSize: size > 1 ? size : 0);
        foreach (NativeExtension extension in engine.Extensions)
            extension.StartOutput(engine);
    }
}
