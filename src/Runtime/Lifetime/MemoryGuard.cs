using MiniPhp.Runtime.Posix;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// Holds the memory_limit: whatever is about to allocate much asks first. Arrays and strings do not know their engine, so the guard
/// of the engine that runs on a thread is found through the thread.
/// </summary>
internal sealed class MemoryGuard(Engine engine)
{
    private readonly Engine _engine = engine;

    // For an engine in a host: what it held when that was measured last, and what its threads have allocated since.
    private long _measured;
    private long _allocated;
    private long _allocatedMark;

    // What a script that ended over the limit has left in variables: the next one may hold as much, to be able to let go of it.
    private long _tolerated;

    /// <summary>
    /// True in a host, whose memory is not the engine's alone: then what the engine holds is measured, when it has allocated so much
    /// that the limit may be reached. Otherwise the limit is for the whole process. Set before any script runs.
    /// </summary>
    public bool MeasuresEngine { get; set; }

    /// <summary>Smaller requests are not worth asking for; they are noted.</summary>
    public const long Threshold = 1 << 20;

    /// <summary>What is smaller is not even noted: it needs something larger that holds it.</summary>
    public const int SmallestNoted = 1 << 10;

    // What has been noted since the last check, and how much it may be.
    private const long MostNoted = 8 << 20;
    private long _noted;

    /// <summary>Makes this guard the one of the running thread.</summary>
    /// <returns>The one that was, for <see cref="Restore"/>.</returns>
    public MemoryGuard? Activate()
    {
        PhpThread thread = PhpThread.Current;
        MemoryGuard? before = thread.Guard;
        thread.Guard = this;
        if (MeasuresEngine && before != this)
        {
            _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
            _tolerated = _measured > _engine.Ini.MemoryLimit ? _measured + _measured / 8 : 0;
        }

        return before;
    }

    /// <summary>Gives the thread back to the guard that was active before, if any.</summary>
    public void Deactivate(MemoryGuard? before)
    {
        if (MeasuresEngine && before != this)
            _allocated += GC.GetAllocatedBytesForCurrentThread() - _allocatedMark;
        PhpThread.Current.Guard = before;
    }

    /// <summary>The script is about to go on on another thread.</summary>
    internal void PauseCounting()
    {
        if (MeasuresEngine)
            _allocated += GC.GetAllocatedBytesForCurrentThread() - _allocatedMark;
    }

    /// <summary>The script goes on on this thread.</summary>
    internal void ResumeCounting()
    {
        if (MeasuresEngine)
            _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
    }

    /// <summary>Ends the script when it holds more than it may. For polls: what grows by small pieces never requests memory.</summary>
    public void CheckNow() => Check(0);

    /// <summary>Call before allocating <paramref name="bytes"/>, when they are at least <see cref="Threshold"/>.</summary>
    /// <exception cref="Errors.ScriptExit">The limit would be exceeded; the error has been reported.</exception>
    public static void Request(long bytes) => PhpThread.Current.Guard?.Check(bytes);

    /// <summary>Call before allocating <paramref name="bytes"/>, when they are at least <see cref="SmallestNoted"/>.</summary>
    /// <exception cref="Errors.ScriptExit">The limit would be exceeded; the error has been reported.</exception>
    public static void Note(long bytes) => Note(bytes, areAllocated: false);

    /// <summary>Call when <paramref name="bytes"/> have been allocated that nobody asked for before, when they are at least <see cref="SmallestNoted"/>.</summary>
    /// <exception cref="Errors.ScriptExit">The limit is exceeded; the error has been reported.</exception>
    public static void NoteAllocated(long bytes) => Note(bytes, areAllocated: true);

    private static void Note(long bytes, bool areAllocated)
    {
        if (PhpThread.Current.Guard is not { } guard || (guard._noted += bytes) < MostNoted && bytes < Threshold)
            return;
        guard._noted = 0;
        guard.Check(bytes, areAllocated);
    }

    /// <summary>
    /// Call before a library allocates <paramref name="bytes"/> that are not .NET's: in a host they count like others, on the command line they
    /// do not, as in PHP.
    /// </summary>
    /// <exception cref="Errors.ScriptExit">The limit would be exceeded; the error has been reported.</exception>
    public static void RequestOutside(long bytes)
    {
        if (PhpThread.Current.Guard is { MeasuresEngine: true } guard)
            guard.Check(bytes);
    }

    /// <summary>Call before growing a buffer of bytes.</summary>
    /// <returns>The capacity to give it: at least <paramref name="needed"/>, and <paramref name="wanted"/> where that is possible.</returns>
    /// <exception cref="Errors.ScriptExit">The limit would be exceeded, or the buffer is larger than .NET's arrays; reported.</exception>
    public static int Grow(long needed, long wanted)
    {
        if (needed > Array.MaxLength)
            TooLarge(needed);
        long capacity = Math.Min(Array.MaxLength, Math.Max(needed, wanted));
        if (capacity >= SmallestNoted)
            Note(capacity);
        return (int)capacity;
    }

    private static void TooLarge(long bytes)
    {
        if (PhpThread.Current.Guard is not { } guard)
            throw new OutOfMemoryException();
        guard.Check(bytes);
        guard._engine.Output.DiscardAll();
        guard._engine.FatalError("Out of memory (allocated " + GC.GetTotalMemory(forceFullCollection: false) + " bytes) (tried to allocate " + bytes + " bytes)");
    }

    /// <summary>Ends the script when it would hold, or holds already, more than it may.</summary>
    private void Check(long bytes, bool areAllocated = false)
    {
        long limit = _engine.Ini.MemoryLimit;
        if (MeasuresEngine)
        {
            if (limit > 0 && MayExceed(limit, bytes) && Measure() + bytes > Math.Max(limit, _tolerated))
                _engine.MemoryExhausted((ulong)bytes);
            return;
        }

        long wanted = areAllocated ? 0 : bytes;
        if (limit <= 0 || GC.GetTotalMemory(forceFullCollection: false) + wanted <= limit)
            return;
        GC.Collect();
        if (GC.GetTotalMemory(forceFullCollection: false) + wanted > limit)
            _engine.MemoryExhausted((ulong)bytes);
    }

    /// <summary>
    /// False while even everything allocated since the last measurement would fit. Near the limit a quarter of it may be allocated between
    /// measurements, so that they do not take all the time.
    /// </summary>
    private bool MayExceed(long limit, long bytes)
    {
        const int fraction = 4;
        long allocated = _allocated + GC.GetAllocatedBytesForCurrentThread() - _allocatedMark;
        return _measured + bytes > limit || allocated + bytes > Math.Max(limit - _measured, limit / fraction);
    }

    private long Measure()
    {
        _measured = new MemoryMeasure(_engine).Run();
        _allocated = 0;
        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
        return _measured;
    }
}
