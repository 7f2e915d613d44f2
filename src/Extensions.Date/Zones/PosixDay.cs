using MiniPhp.Extensions.Date.Calendar;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>The day and time of a change in a <see cref="PosixRule"/>: <c>M3.5.0</c>, <c>J60</c> or <c>59</c>, with <c>/3</c>.</summary>
internal readonly struct PosixDay
{
    public PosixDayForm Form { get; init; }

    /// <summary>Of the year: from 1 when February 29 is not counted, from 0 when it is.</summary>
    public int Day { get; init; }

    public int Month { get; init; }

    /// <summary>1 to 5; 5 is the last of the month.</summary>
    public int Week { get; init; }

    /// <summary>0 for Sunday.</summary>
    public int Weekday { get; init; }

    /// <summary>Seconds after midnight; may be negative or more than a day.</summary>
    public int Time { get; init; }

    /// <summary>Seconds from the beginning of a year.</summary>
    public long SecondsInto(long year)
    {
        long day = Form switch
        {
            PosixDayForm.WithoutLeapDay => Day - 1 + (Day >= 60 && Gregorian.IsLeap(year) ? 1 : 0),
            PosixDayForm.WithLeapDay => Day,
            _ => DayOfWeekday(year),
        };
        return day * Gregorian.SecondsPerDay + Time;
    }

    private long DayOfWeekday(long year)
    {
        long day = Gregorian.PositiveRemainder(Weekday - Gregorian.DayOfWeek(year, Month, 1), 7) + (Week - 1) * 7;
        if (day >= Gregorian.DaysInMonth(year, Month))
            day -= 7;
        return Gregorian.DayOfYear(year, Month, 1) + day;
    }
}

/// <summary>How a <see cref="PosixDay"/> is given.</summary>
internal enum PosixDayForm : byte
{
    WithLeapDay,
    WithoutLeapDay,
    WeekdayOfMonth,
}
