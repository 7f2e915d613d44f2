namespace MiniPhp.Runtime.Signals;

/// <summary>Sets of signals, one bit each: bit n - 1 is signal n.</summary>
public static class SignalSet
{
    /// <summary>One more than the highest signal.</summary>
    public const int Count = 65;

    /// <summary>All signals that a program may name.</summary>
    public const ulong All = ~(3UL << 31);

    /// <summary>
    /// SIGILL, SIGBUS, SIGFPE, SIGSEGV: .NET makes exceptions of those that the processor raises, so they are never really blocked.
    /// </summary>
    public const ulong Faults = 1UL << 3 | 1UL << 6 | 1UL << 7 | 1UL << 10;

    /// <summary>False for what is no signal, and for the two that the C library keeps to itself.</summary>
    public static bool IsValid(long signal) => signal is > 0 and < Count and not (32 or 33);

    /// <summary>The set of one signal.</summary>
    public static ulong Of(int signal) => 1UL << (signal - 1);
}
