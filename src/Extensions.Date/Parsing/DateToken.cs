namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>The formats of which dates are put together, in the order in which they are tried when several match the same text.</summary>
internal enum DateToken
{
    Yesterday,
    Now,
    Noon,
    Midnight,
    Tomorrow,

    /// <summary>"@1700000000"</summary>
    Timestamp,

    /// <summary>"@1700000000.5"</summary>
    TimestampFraction,

    /// <summary>"first day of"</summary>
    EdgeOfMonth,

    /// <summary>"back of 7pm"</summary>
    QuarterOfHour,

    /// <summary>"second monday of"</summary>
    WeekdayOf,

    /// <summary>"4:08 am"</summary>
    Time12,

    /// <summary>"4:08:37:81412am"</summary>
    TimeWithFraction12,

    /// <summary>"04:08:37.81412"</summary>
    Time24,

    /// <summary>"0408"; after a time, a year.</summary>
    FourDigits,

    /// <summary>"040837"</summary>
    SixDigits,

    /// <summary>"5/17/2006"</summary>
    American,

    /// <summary>"2008-06-30"</summary>
    Iso,

    /// <summary>"08-06-30"</summary>
    IsoShortYear,

    /// <summary>"+012008-06-30"</summary>
    IsoLongYear,

    /// <summary>"2008-6"</summary>
    YearMonth,

    /// <summary>"2008-6-1"</summary>
    YearMonthDay,

    /// <summary>"30 June 2008"</summary>
    DayMonthYear,

    /// <summary>"30.6.2008"</summary>
    Pointed,

    /// <summary>"30.6.08"</summary>
    PointedShortYear,

    /// <summary>"June 2008"</summary>
    MonthYear,

    /// <summary>"2008 June"</summary>
    YearMonthName,

    /// <summary>"June 30, 2008"</summary>
    MonthDay,

    /// <summary>"30 June"</summary>
    DayMonth,

    /// <summary>"20080630"</summary>
    EightDigits,

    /// <summary>"2008-07-01T22:35:17.02"</summary>
    DateTime,

    /// <summary>"2008.197"</summary>
    YearDay,

    /// <summary>"2008-W27-3"</summary>
    IsoWeekDay,

    /// <summary>"2008W27"</summary>
    IsoWeek,

    /// <summary>"Jun-30-2008"</summary>
    MonthDayYear,

    /// <summary>"2008-Jun-30"</summary>
    YearMonthNameDay,

    /// <summary>"10/Oct/2000:13:55:36 -0700"</summary>
    ServerLog,

    /// <summary>"1978"</summary>
    Year,
    Ago,

    /// <summary>"monday"</summary>
    Weekday,

    /// <summary>"next week"</summary>
    RelativeWeek,

    /// <summary>"next month", "third friday"</summary>
    RelativeWord,

    /// <summary>"march"</summary>
    Month,

    /// <summary>"+02:00", "CET", "Europe/Paris"</summary>
    Zone,

    /// <summary>"June 30 4:08 am"</summary>
    MonthDayTime12,

    /// <summary>"June 30 04:08"</summary>
    MonthDayTime24,

    /// <summary>"+2 weeks"</summary>
    Relative,

    /// <summary>A point or comma, white space, a line feed or zero byte: skipped.</summary>
    Blank,

    /// <summary>Any byte that nothing else matches: an error.</summary>
    Other,
}
