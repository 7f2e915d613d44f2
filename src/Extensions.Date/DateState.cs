using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;

namespace MiniPhp.Extensions.Date;

/// <summary>What the extension remembers for one engine.</summary>
internal sealed class DateState
{
    public const string DefaultZoneName = "UTC";

    private const int RealTime = 0;

    private readonly Engine _engine;

    private DateState(Engine engine) => _engine = engine;

    public static DateState Of(Engine engine) => engine.State(static engine => new DateState(engine));

    /// <summary>What <c>date_default_timezone_set()</c> set, or null.</summary>
    public string? ScriptZone { get; set; }

    /// <summary>What <c>date_get_last_errors()</c> tells of; null when nothing was wrong.</summary>
    public ParseProblems? LastProblems { get; private set; }

    /// <summary>The name of the zone that times are in unless another one is given: the script's, the one of php.ini, or UTC.</summary>
    public string ZoneName => ScriptZone ?? (_engine.Ini.GetChanged("date.timezone") is { Length: > 0 } configured ? configured : DefaultZoneName);

    /// <summary>The zone that times are in unless another one is given.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: its file is damaged.</exception>
    public ZoneData Zone => ZoneDatabase.Of(_engine).Find(ZoneName)
        ?? throw _engine.Error("Timezone database is corrupt. Please file a bug report as this should never happen");

    /// <summary>Remembers what was wrong with a text.</summary>
    public void Note(ParseProblems problems) => LastProblems = problems.IsEmpty ? null : problems;

    /// <summary>Seconds since 1970-01-01 UTC.</summary>
    public static long Now() => Libc.Clock(RealTime).Seconds;

    /// <summary>The present time in a zone, with microseconds.</summary>
    public static BrokenDownTime NowIn(ZoneReference zone)
    {
        TimeValue64 now = Libc.Clock(RealTime);
        var time = new BrokenDownTime { Timestamp = now.Seconds };
        time.ConvertTo(zone);
        time.Microsecond = now.Fraction / 1000;
        return time;
    }
}
