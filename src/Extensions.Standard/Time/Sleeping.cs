using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Time;

/// <summary>Waiting. A signal ends it early.</summary>
[PhpExtension("standard")]
public static class Sleeping
{
    /// <summary>Waits for whole seconds.</summary>
    /// <returns>0, or how many whole seconds were left when a signal came.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: negative.</exception>
    /// <remarks>https://www.php.net/sleep</remarks>
    [PhpFunction]
    public static long sleep(Engine engine, long seconds)
    {
        if (seconds < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        return engine.Sleep(new TimeValue64 { Seconds = seconds }, out TimeValue64 remaining) == -Errno.EINTR ? remaining.Seconds : 0;
    }

    /// <summary>Waits for microseconds.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: negative.</exception>
    /// <remarks>https://www.php.net/usleep</remarks>
    [PhpFunction]
    public static void usleep(Engine engine, long microseconds)
    {
        if (microseconds < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        engine.Sleep(new TimeValue64 { Seconds = microseconds / 1_000_000, Fraction = microseconds % 1_000_000 * 1000 }, out _);
    }

    /// <summary>Waits for seconds and nanoseconds.</summary>
    /// <returns>true; when a signal came, array{seconds: int, nanoseconds: int} of what was left.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: negative, or a second's worth of nanoseconds.</exception>
    /// <remarks>https://www.php.net/time_nanosleep</remarks>
    [PhpFunction(Returns = "array|bool")]
    public static Value time_nanosleep(Engine engine, long seconds, long nanoseconds)
    {
        if (seconds < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        if (nanoseconds < 0)
            throw engine.ArgumentValueError(2, "must be greater than or equal to 0");
        int result = engine.Sleep(new TimeValue64 { Seconds = seconds, Fraction = nanoseconds }, out TimeValue64 remaining);
        if (result == -Errno.EINVAL)
            throw engine.ValueError("Nanoseconds was not in the range 0 to 999 999 999 or seconds was negative");
        if (result != -Errno.EINTR)
            return result == 0;
        var rest = new PhpArray();
        rest.Set("seconds", remaining.Seconds);
        rest.Set("nanoseconds", remaining.Fraction);
        return rest;
    }

    /// <summary>Waits until a time in seconds since 1970-01-01 UTC.</summary>
    /// <returns>Whether that time came; false and a warning when it had passed already.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a time before 1970, or one that no 64 bits of nanoseconds hold.</exception>
    /// <remarks>https://www.php.net/time_sleep_until</remarks>
    [PhpFunction]
    public static bool time_sleep_until(Engine engine, double timestamp)
    {
        const ulong second = 1_000_000_000;
        const ulong largest = ulong.MaxValue / second;
        if (!(timestamp >= 0 && timestamp <= largest))
            throw engine.ArgumentValueError(1, "must be between 0 and " + largest);
        (long seconds, long microseconds) = Clocks.Now();
        ulong target = (ulong)(timestamp * second);
        ulong now = (ulong)seconds * second + (ulong)microseconds * 1000;
        if (target < now)
        {
            engine.FunctionWarning("Argument #1 ($timestamp) must be greater than or equal to the current time");
            return false;
        }

        ulong wait = target - now;
        var left = new TimeValue64 { Seconds = (long)(wait / second), Fraction = (long)(wait % second) };
        while (engine.Sleep(left, out TimeValue64 remaining) == -Errno.EINTR)
            left = remaining;
        return true;
    }
}
