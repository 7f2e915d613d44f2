using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Formatting;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>Times in the format of the C library, in its locale "C".</summary>
[PhpExtension("date")]
public static class StrftimeFunctions
{
    /// <summary>A timestamp, by default the present, in the default zone; false when nothing would be written.</summary>
    /// <remarks>https://www.php.net/strftime</remarks>
    [PhpFunction(Returns = "string|false", Deprecated = true)]
    public static PhpString? strftime(Engine engine, PhpString format, long? timestamp = null)
    {
        BrokenDownTime time = DateFunctions.Local(engine, timestamp);
        return TimeFormatter.Format(format.Span, time, new ShownZone(time, isLocal: true));
    }

    /// <summary>A timestamp, by default the present, in UTC; false when nothing would be written.</summary>
    /// <remarks>https://www.php.net/gmstrftime</remarks>
    [PhpFunction(Returns = "string|false", Deprecated = true)]
    public static PhpString? gmstrftime(PhpString format, long? timestamp = null)
    {
        BrokenDownTime time = BrokenDownTime.InUtc(timestamp ?? DateState.Now());
        return TimeFormatter.Format(format.Span, time, new ShownZone(time, isLocal: false));
    }
}
