namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// Holds the memory_limit: whatever is about to allocate much asks first. Arrays and strings do not know their engine, so the guard
/// of the engine that runs on a thread is found through the thread.
/// </summary>
internal sealed class MemoryGuard(Engine engine)
{
    /// <summary>Smaller requests are not worth asking for.</summary>
    public const long Threshold = 1 << 20;

    [ThreadStatic]
    private static MemoryGuard? _current;

    /// <summary>Makes this guard the one of the running thread.</summary>
    /// <returns>The one that was, for <see cref="Restore"/>.</returns>
    public MemoryGuard? Activate()
    {
        MemoryGuard? before = _current;
        _current = this;
        return before;
    }

    /// <summary>Gives the thread back to the engine that ran on it before, if any.</summary>
    public static void Restore(MemoryGuard? before) => _current = before;

    /// <summary>Call before allocating <paramref name="bytes"/>, when they are at least <see cref="Threshold"/>.</summary>
    /// <exception cref="Errors.ScriptExit">The limit would be exceeded; the error has been reported.</exception>
    public static void Request(long bytes) => _current?.Check(bytes);

    private void Check(long bytes)
    {
        long limit = engine.Ini.MemoryLimit;
        if (limit <= 0 || GC.GetTotalMemory(forceFullCollection: false) + bytes <= limit)
            return;
        GC.Collect();
        if (GC.GetTotalMemory(forceFullCollection: false) + bytes > limit)
            engine.FatalError("Allowed memory size of " + limit + " bytes exhausted (tried to allocate " + bytes + " bytes)");
    }
}
