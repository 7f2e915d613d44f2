using System.Globalization;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Time;

/// <summary>What time it is, and how much of it was used.</summary>
[PhpExtension("standard")]
public static class Clocks
{
    private const int RealTime = 0;
    private const int Monotonic = 1;
    private const int Nanoseconds = 1_000_000_000;

    /// <summary>Seconds and microseconds since 1970-01-01 UTC.</summary>
    /// <returns>"0.uuuuuu00 sec", or with <paramref name="as_float"/> a float.</returns>
    /// <remarks>https://www.php.net/microtime</remarks>
    [PhpFunction(Returns = "string|float")]
    public static Value microtime(bool as_float = false)
    {
        (long seconds, long microseconds) = Now();
        if (as_float)
            return seconds + microseconds / 1e6;
        return Value.FromLatin1(string.Create(CultureInfo.InvariantCulture, $"0.{microseconds:000000}00 {seconds}"));
    }

    /// <summary>The time as an array of sec, usec, minuteswest and dsttime, or as a float.</summary>
    /// <remarks>https://www.php.net/gettimeofday</remarks>
    [PhpFunction(Returns = "array|float")]
    public static Value gettimeofday(Engine engine, bool as_float = false)
    {
        (long seconds, long microseconds) = Now();
        if (as_float)
            return seconds + microseconds / 1e6;
        var time = new PhpArray();
        time.Set("sec", seconds);
        time.Set("usec", microseconds);
        bool isDst = false;
        int offset = engine.LocalZone?.OffsetAt(seconds, out isDst) ?? 0;
        time.Set("minuteswest", -offset / 60);
        time.Set("dsttime", isDst ? 1 : 0);
        return time;
    }

    /// <summary>A clock that only goes forward, from an arbitrary start.</summary>
    /// <returns>[seconds, nanoseconds], or with <paramref name="as_number"/> nanoseconds.</returns>
    /// <remarks>https://www.php.net/hrtime</remarks>
    [PhpFunction(Returns = "array|int|float|false")]
    public static Value hrtime(bool as_number = false)
    {
        TimeValue64 now = Libc.Clock(Monotonic);
        if (as_number)
            return now.Seconds * Nanoseconds + now.Fraction;
        var time = new PhpArray(2);
        time.Append(now.Seconds);
        time.Append(now.Fraction);
        return time;
    }

    /// <summary>What this process (or with mode 1 its ended children) used.</summary>
    /// <remarks>https://www.php.net/getrusage</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? getrusage(long mode = 0) => Libc.Usage(mode == 1 ? -1 : 0, out ResourceUsage usage) < 0 ? null : usage.ToArray();

    /// <summary>A text of 13 hex digits that this process does not give twice: the time in microseconds.</summary>
    /// <param name="engine">For the generator of <paramref name="more_entropy"/>.</param>
    /// <param name="prefix">Put in front.</param>
    /// <param name="more_entropy">Add a random number of 10 characters.</param>
    /// <remarks>https://www.php.net/uniqid</remarks>
    [PhpFunction]
    public static PhpString uniqid(Engine engine, [PhpParameter(Default = "\"\"")] PhpString? prefix = null, bool more_entropy = false)
    {
        UniqueTime last = engine.State(static _ => new UniqueTime());
        (long Seconds, long Microseconds) now = Now();
        while (now == last.Value)
            now = Now();
        last.Value = now;
        string text = string.Create(CultureInfo.InvariantCulture, $"{now.Seconds:x8}{now.Microseconds:x5}");
        if (more_entropy)
            text += (Random.Generators.CombinedGenerator.Of(engine).Next() * 10).ToString("F8", CultureInfo.InvariantCulture);
        return PhpString.FromLatin1((prefix?.ToLatin1() ?? "") + text);
    }

    internal static (long Seconds, long Microseconds) Now()
    {
        TimeValue64 now = Libc.Clock(RealTime);
        return (now.Seconds, now.Fraction / 1000);
    }

    private sealed class UniqueTime
    {
        public (long Seconds, long Microseconds) Value;
    }
}
