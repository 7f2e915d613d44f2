using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>
/// Memory in bytes, as the collector of this process counts it: what has not been collected yet counts too, and several
/// engines of a process share the figures.
/// </summary>
[PhpExtension("standard")]
public static class MemoryInfo
{
    /// <summary>What is in use; with <paramref name="real_usage"/> what was taken from the system.</summary>
    /// <remarks>https://www.php.net/memory_get_usage</remarks>
    [PhpFunction]
    public static long memory_get_usage(Engine engine, bool real_usage = false) => Measure(engine, real_usage);

    /// <summary>The most that was seen in use since the start or the last memory_reset_peak_usage.</summary>
    /// <remarks>https://www.php.net/memory_get_peak_usage</remarks>
    [PhpFunction]
    public static long memory_get_peak_usage(Engine engine, bool real_usage = false)
    {
        Measure(engine, real_usage);
        return real_usage ? engine.State(NewPeak).Real : engine.State(NewPeak).Used;
    }

    /// <summary>Forgets the peak.</summary>
    /// <remarks>https://www.php.net/memory_reset_peak_usage</remarks>
    [PhpFunction]
    public static void memory_reset_peak_usage(Engine engine)
    {
        Peak peak = engine.State(NewPeak);
        peak.Used = peak.Real = 0;
        GC.Collect();
        Measure(engine, isReal: false);
        Measure(engine, isReal: true);
    }

    private static long Measure(Engine engine, bool isReal)
    {
        Peak peak = engine.State(NewPeak);
        long used = GC.GetTotalMemory(forceFullCollection: false);
        peak.Used = Math.Max(peak.Used, used);
        if (!isReal)
            return used;
        long real = Math.Max(used, GC.GetGCMemoryInfo().TotalCommittedBytes);
        peak.Real = Math.Max(peak.Real, real);
        return real;
    }

    private static Peak NewPeak(Engine engine) => new();

    private sealed class Peak
    {
        public long Used;
        public long Real;
    }
}
