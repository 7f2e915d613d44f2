namespace MiniPhp.Extensions.Date.Calendar;

/// <summary>
/// A span of time in calendar units, and the other things that can be said of a time relative to another one: what a
/// DateInterval holds, and what expressions like "last monday of next month" mean.
/// </summary>
internal struct RelativeTime
{
    public long Years;
    public long Months;
    public long Days;
    public long Hours;
    public long Minutes;
    public long Seconds;
    public long Microseconds;

    /// <summary>Whether it goes backwards: then all units are to be subtracted. 0 or 1, or any int that a script sets.</summary>
    public long Invert;

    /// <summary>Days between the two dates whose difference it is; <see cref="BrokenDownTime.Unset"/> when it is no difference.</summary>
    public long TotalDays;

    /// <summary>Whether <see cref="Weekday"/> is meant.</summary>
    public bool HasWeekday;

    /// <summary>0 for Sunday to 6 for Saturday; -7 to -1 count back.</summary>
    public long Weekday;

    /// <summary>0: not the present day even if it is that weekday; 1: the present day counts; 2: that day of the present week.</summary>
    public int WeekdayBehavior;

    public MonthEdge Edge;

    /// <summary>Whether <see cref="Special"/> is meant.</summary>
    public bool HasSpecial;

    public SpecialRelation Special;

    /// <summary>How many weekdays, for <see cref="SpecialRelation.Weekdays"/>.</summary>
    public long SpecialAmount;
}

/// <summary>"first day of", "last day of".</summary>
internal enum MonthEdge
{
    None,
    FirstDay,
    LastDay,
}

/// <summary>What is counted in other units than the calendar's.</summary>
internal enum SpecialRelation
{
    None,

    /// <summary>Monday to Friday: "3 weekdays".</summary>
    Weekdays,

    /// <summary>"second monday of".</summary>
    WeekdayOfMonth,

    /// <summary>"last monday of".</summary>
    LastWeekdayOfMonth,
}
