namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// Holds the memory_limit: whatever is about to allocate much asks first. Arrays and strings do not know their engine, so the guard
/// of the engine that runs on a thread is found through the thread.
/// </summary>
internal sealed class MemoryGuard(Engine engine)
{
    private readonly Engine _engine = engine;

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

    /// <summary>Call before growing a buffer of bytes.</summary>
    /// <returns>The capacity to give it: at least <paramref name="needed"/>, and <paramref name="wanted"/> where that is possible.</returns>
    /// <exception cref="Errors.ScriptExit">The limit would be exceeded, or the buffer is larger than .NET's arrays; reported.</exception>
    public static int Grow(long needed, long wanted)
    {
        if (needed > Array.MaxLength)
            TooLarge(needed);
        long capacity = Math.Min(Array.MaxLength, Math.Max(needed, wanted));
        if (capacity >= Threshold)
            Request(capacity);
        return (int)capacity;
    }

    private static void TooLarge(long bytes)
    {
        if (_current is null)
            throw new OutOfMemoryException();
        _current._engine.FatalError("Out of memory (allocated " + GC.GetTotalMemory(forceFullCollection: false) + " bytes) (tried to allocate " + bytes + " bytes)");
    }

    private void Check(long bytes)
    {
        long limit = _engine.Ini.MemoryLimit;
        if (limit <= 0 || GC.GetTotalMemory(forceFullCollection: false) + bytes <= limit)
            return;
        GC.Collect();
        if (GC.GetTotalMemory(forceFullCollection: false) + bytes > limit)
            _engine.FatalError("Allowed memory size of " + limit + " bytes exhausted (tried to allocate " + bytes + " bytes)");
    }
}
