using System.Diagnostics;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>
/// Memory in bytes, as the collector of this process counts it; several engines of a process share the figures. What nothing holds any
/// more is collected before it is counted, unless the script asks so often that this would take more than a tenth of its time.
/// </summary>
[PhpExtension("standard")]
public static class MemoryInfo
{
    /// <summary>What is in use; with <paramref name="real_usage"/> what was taken from the system.</summary>
    /// <remarks>https://www.php.net/memory_get_usage</remarks>
    [PhpFunction]
    public static long memory_get_usage(Engine engine, bool real_usage = false)
    {
        Measure(engine, real_usage);
        Cleaning cleaning = engine.State(NewCleaning);
        cleaning.Run();
        long measured = Measure(engine, real_usage);
        return real_usage ? measured : cleaning.Report(measured);
    }

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

    private static Cleaning NewCleaning(Engine engine) => new();

    /// <summary>Collections made to count exactly, and the time that they took.</summary>
    private sealed class Cleaning
    {
        /// <summary>How much time they may take before the script has run for long.</summary>
        private static readonly TimeSpan Allowance = TimeSpan.FromMilliseconds(20);

        /// <summary>Bytes by which a count may differ from the one before and be told as the same: what the interpreter itself keeps of code that ran.</summary>
        private const int Noise = 1536;

        private readonly long _start = Stopwatch.GetTimestamp();
        private TimeSpan _spent;
        private long _reported;

        /// <summary>What the script is told, so that it sees no change where it made none.</summary>
        public long Report(long used)
        {
            if (Math.Abs(used - _reported) > Noise)
                _reported = used;
            return _reported;
        }

        public void Run()
        {
            if (_spent > Allowance + Stopwatch.GetElapsedTime(_start) / 10)
                return;
            long before = Stopwatch.GetTimestamp();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
            _spent += Stopwatch.GetElapsedTime(before);
        }
    }

    private sealed class Peak
    {
        public long Used;
        public long Real;
    }
}
