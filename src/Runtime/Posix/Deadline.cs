namespace MiniPhp.Runtime.Posix;

/// <summary>A moment until which something may take, on the clock that nobody sets; or none.</summary>
public readonly struct Deadline
{
    private const int Monotonic = 1; // CLOCK_MONOTONIC
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long LongestSeconds = 1L << 32;

    private readonly long _end;
    private readonly bool _exists;

    private Deadline(long end)
    {
        _end = end;
        _exists = true;
    }

    /// <summary>A time from now; null for no limit.</summary>
    public static Deadline After(TimeValue64? time) => time is { } limit
        ? new Deadline(Now() + Math.Min(limit.Seconds, LongestSeconds) * NanosecondsPerSecond + limit.Fraction)
        : default;

    /// <summary>What is left, at least 0; null for no limit.</summary>
    public TimeValue64? Remaining
    {
        get
        {
            if (!_exists)
                return null;
            long left = Math.Max(0, _end - Now());
            return new TimeValue64 { Seconds = left / NanosecondsPerSecond, Fraction = left % NanosecondsPerSecond };
        }
    }

    /// <summary>The time is over.</summary>
    public bool HasPassed => _exists && Now() >= _end;

    /// <summary>A time as PHP's functions take it, in seconds; null, for no limit, when it is negative or beyond all clocks.</summary>
    public static TimeValue64? TimeOf(double seconds)
    {
        const double micro = 1_000_000;
        const long nano = 1000;
        if (seconds < 0 || seconds >= ulong.MaxValue / micro)
            return null;
        ulong microseconds = (ulong)(seconds * micro);
        return new TimeValue64 { Seconds = (long)(microseconds / (ulong)micro), Fraction = (long)(microseconds % (ulong)micro) * nano };
    }

    private static long Now()
    {
        TimeValue64 now = Libc.Clock(Monotonic);
        return now.Seconds * NanosecondsPerSecond + now.Fraction;
    }
}
