using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Changes the time of a date.</summary>
internal static class DateChanges
{
    /// <summary>Applies a text in the formats of <c>strtotime()</c>; false after a warning when it cannot be read.</summary>
    public static bool Modify(Engine engine, DateTimeObject target, PhpString modifier)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        (BrokenDownTime change, ParseProblems problems) = DateParser.Parse(engine, modifier);
        DateState.Of(engine).Note(problems);
        if (problems.FirstError is { } error)
        {
            engine.FunctionWarning(ProblemText.Of(modifier, error));
            return false;
        }

        time.Relative = change.Relative;
        time.HasRelative = change.HasRelative;
        SetIfSaid(ref time.Year, change.Year);
        SetIfSaid(ref time.Month, change.Month);
        SetIfSaid(ref time.Day, change.Day);
        if (change.Hour != BrokenDownTime.Unset)
        {
            bool hasMinute = change.Minute != BrokenDownTime.Unset;
            time.Hour = change.Hour;
            time.Minute = hasMinute ? change.Minute : 0;
            time.Second = hasMinute && change.Second != BrokenDownTime.Unset ? change.Second : 0;
        }

        SetIfSaid(ref time.Microsecond, change.Microsecond);
        if (IsTimestamp(change))
            time.SetOffsetZone(0);
        time.UpdateTimestamp();
        time.UpdateFields();
        time.HasRelative = false;
        time.Relative = default;
        return true;
    }

    private static void SetIfSaid(ref long field, long value)
    {
        if (value != BrokenDownTime.Unset)
            field = value;
    }

    /// <summary>Whether a change is "@seconds", which makes the time one of UTC.</summary>
    private static bool IsTimestamp(BrokenDownTime change) =>
        change.Year == 1970 && change.Month == 1 && change.Day == 1
        && change.Hour == 0 && change.Minute == 0 && change.Second == 0 && change.Microsecond == 0
        && change.ZoneCount > 0 && change.ZoneKind == ZoneKind.Offset && change.Offset == 0 && change.Dst == 0;

    public static void Add(DateTimeObject target, DateInterval interval)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        ref RelativeTime span = ref interval.SpanOf();
        target.Time = interval.CountsElapsedTime ? time.AddElapsed(span, 1) : time.Add(span);
    }

    /// <summary>Subtracts an interval; one that means a weekday only warns.</summary>
    public static void Subtract(Engine engine, DateTimeObject target, DateInterval interval)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        ref RelativeTime span = ref interval.SpanOf();
        if (span.HasWeekday || span.HasSpecial)
        {
            engine.FunctionWarning("Only non-special relative time specifications are supported for subtraction");
            return;
        }

        target.Time = interval.CountsElapsedTime ? time.AddElapsed(span, -1) : time.Subtract(span);
    }

    /// <summary>Moves to a zone; one that its constructor did not make changes nothing.</summary>
    public static void SetZone(DateTimeObject target, DateTimeZone zone)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        time.ConvertTo(zone.Zone ?? time.ZoneReference);
    }

    public static void SetTime(DateTimeObject target, long hour, long minute, long second, long microsecond)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        time.Hour = hour;
        time.Minute = minute;
        time.Second = second;
        time.Microsecond = microsecond;
        time.UpdateTimestamp();
        time.UpdateFields();
    }

    public static void SetDate(DateTimeObject target, long year, long month, long day)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        time.Year = year;
        time.Month = month;
        time.Day = day;
        time.UpdateTimestamp();
    }

    public static void SetIsoDate(DateTimeObject target, long year, long week, long dayOfWeek)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        time.Year = year;
        time.Month = 1;
        time.Day = 1;
        time.Relative = new RelativeTime { Days = Gregorian.DayOfIsoWeek(year, week, dayOfWeek) };
        time.HasRelative = true;
        time.UpdateTimestamp();
    }

    public static void SetTimestamp(DateTimeObject target, long timestamp)
    {
        BrokenDownTime time = target.TimeOf("DateTime");
        time.SetLocal(timestamp);
        time.UpdateTimestamp();
        time.Microsecond = 0;
    }
}
