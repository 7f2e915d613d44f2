using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>The English words that dates are written with. Case does not matter.</summary>
internal static class DateWords
{
    /// <summary>1 to 12 for a month's name, abbreviation or Roman number; 0 for anything else.</summary>
    public static int Month(string word) => AsciiCase.ToLower(word) switch
    {
        "jan" or "january" or "i" => 1,
        "feb" or "february" or "ii" => 2,
        "mar" or "march" or "iii" => 3,
        "apr" or "april" or "iv" => 4,
        "may" or "v" => 5,
        "jun" or "june" or "vi" => 6,
        "jul" or "july" or "vii" => 7,
        "aug" or "august" or "viii" => 8,
        "sep" or "sept" or "september" or "ix" => 9,
        "oct" or "october" or "x" => 10,
        "nov" or "november" or "xi" => 11,
        "dec" or "december" or "xii" => 12,
        _ => 0,
    };

    /// <summary>What a word says of the order: "next" is 1, "twelfth" 12, "last" -1, "this" 0.</summary>
    /// <param name="word">The word.</param>
    /// <param name="behavior">Becomes 1 for "this", 0 for the others; other words leave it.</param>
    public static int Ordinal(string word, ref int behavior)
    {
        int? ordinal = AsciiCase.ToLower(word) switch
        {
            "first" or "next" => 1,
            "second" => 2,
            "third" => 3,
            "fourth" => 4,
            "fifth" => 5,
            "sixth" => 6,
            "seventh" => 7,
            "eight" or "eighth" => 8,
            "ninth" => 9,
            "tenth" => 10,
            "eleventh" => 11,
            "twelfth" => 12,
            "last" or "previous" => -1,
            "this" => 0,
            _ => null,
        };
        if (ordinal is not null)
            behavior = ordinal == 0 ? 1 : 0;
        return ordinal ?? 0;
    }

    /// <summary>A unit by name, singular or plural.</summary>
    /// <param name="word">In bytes; "µs" is UTF-8.</param>
    /// <param name="size">How many of the unit it is, or which weekday.</param>
    public static TimeUnit Unit(string word, out int size)
    {
        (TimeUnit unit, size) = AsciiCase.ToLower(word) switch
        {
            "ms" or "msec" or "msecs" or "millisecond" or "milliseconds" => (TimeUnit.Microsecond, 1000),
            "\u00c2\u00b5s" or "\u00c2\u00b5sec" or "\u00c2\u00b5secs" or "usec" or "usecs" or "microsecond" or "microseconds" => (TimeUnit.Microsecond, 1),
            "sec" or "secs" or "second" or "seconds" => (TimeUnit.Second, 1),
            "min" or "mins" or "minute" or "minutes" => (TimeUnit.Minute, 1),
            "hour" or "hours" => (TimeUnit.Hour, 1),
            "day" or "days" => (TimeUnit.Day, 1),
            "week" or "weeks" => (TimeUnit.Day, 7),
            "fortnight" or "fortnights" or "forthnight" or "forthnights" => (TimeUnit.Day, 14),
            "month" or "months" => (TimeUnit.Month, 1),
            "year" or "years" => (TimeUnit.Year, 1),
            "monday" or "mondays" or "mon" => (TimeUnit.DayOfWeek, 1),
            "tuesday" or "tuesdays" or "tue" => (TimeUnit.DayOfWeek, 2),
            "wednesday" or "wednesdays" or "wed" => (TimeUnit.DayOfWeek, 3),
            "thursday" or "thursdays" or "thu" => (TimeUnit.DayOfWeek, 4),
            "friday" or "fridays" or "fri" => (TimeUnit.DayOfWeek, 5),
            "saturday" or "saturdays" or "sat" => (TimeUnit.DayOfWeek, 6),
            "sunday" or "sundays" or "sun" => (TimeUnit.DayOfWeek, 0),
            "weekday" or "weekdays" => (TimeUnit.Weekday, 1),
            _ => (TimeUnit.None, 0),
        };
        return unit;
    }
}

/// <summary>What relative expressions count.</summary>
internal enum TimeUnit
{
    None,
    Microsecond,
    Second,
    Minute,
    Hour,
    Day,
    Month,
    Year,

    /// <summary>A certain day of the week.</summary>
    DayOfWeek,

    /// <summary>Monday to Friday.</summary>
    Weekday,
}
