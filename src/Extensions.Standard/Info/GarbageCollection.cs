using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>The collection of cycles: of what only holds itself. It runs by itself, and when a script asks for it.</summary>
[PhpExtension("Core")]
public static class GarbageCollection
{
    /// <summary>Destroys arrays and objects that only hold each other.</summary>
    /// <returns>How many there were; resources among them count too.</returns>
    /// <remarks>https://www.php.net/gc_collect_cycles</remarks>
    [PhpFunction]
    public static long gc_collect_cycles(Engine engine) => engine.Lifetime.Cycles.Collect();

    /// <remarks>https://www.php.net/gc_enabled</remarks>
    [PhpFunction]
    public static bool gc_enabled(Engine engine) => engine.Ini.CollectsCycles;

    /// <summary>Sets zend.enable_gc to 1.</summary>
    /// <remarks>https://www.php.net/gc_enable</remarks>
    [PhpFunction]
    public static void gc_enable(Engine engine) => engine.Ini.Set("zend.enable_gc", "1");

    /// <summary>Sets zend.enable_gc to 0. gc_collect_cycles() works nevertheless.</summary>
    /// <remarks>https://www.php.net/gc_disable</remarks>
    [PhpFunction]
    public static void gc_disable(Engine engine) => engine.Ini.Set("zend.enable_gc", "0");

    /// <summary>Has memory that is not in use given back to the system.</summary>
    /// <returns>Bytes given back.</returns>
    /// <remarks>https://www.php.net/gc_mem_caches</remarks>
    [PhpFunction]
    public static long gc_mem_caches()
    {
        long before = GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Math.Max(0, before - GC.GetGCMemoryInfo(GCKind.Any).TotalCommittedBytes);
    }

    /// <returns>array{runs: int, collected: int, threshold: int, roots: int}: runs that had candidates, arrays and objects destroyed,
    /// with how many candidates a collection runs by itself, how many candidates there are.</returns>
    /// <remarks>https://www.php.net/gc_status</remarks>
    [PhpFunction]
    public static PhpArray gc_status(Engine engine)
    {
        CycleCollector cycles = engine.Lifetime.Cycles;
        var status = new PhpArray();
        status.Set("runs", cycles.Runs);
        status.Set("collected", cycles.Collected);
        status.Set("threshold", cycles.Threshold);
        status.Set("roots", cycles.RootCount);
        return status;
    }
}
