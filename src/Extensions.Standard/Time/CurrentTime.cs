using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Standard.Time;

/// <summary>The time in seconds.</summary>
[PhpExtension("date")]
public static class CurrentTime
{
    /// <summary>Seconds since 1970-01-01 UTC.</summary>
    /// <remarks>https://www.php.net/time</remarks>
    [PhpFunction]
    public static long time() => Clocks.Now().Seconds;
}
