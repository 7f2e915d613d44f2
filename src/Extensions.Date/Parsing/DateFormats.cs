namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>
/// The formats that <c>strtotime()</c> understands, in the notation of <see cref="PatternReader"/>. A zero byte is the end of the text.
/// </summary>
/// <remarks>https://www.php.net/manual/en/datetime.formats.php, whose symbols the names follow.</remarks>
internal static class DateFormats
{
    private static readonly string[] Names =
    [
        // white space, also the no-break ones in UTF-8
        "space", "[ \t]+ | (\"\u00c2\" \"\u00a0\")+ | (\"\u00e2\" \"\u0080\" \"\u00af\")+",

        // times
        "hour24", "[01]? [0-9] | '2' [0-4]",
        "hour24lz", "[01] [0-9] | '2' [0-4]",
        "hour12", "'0'? [1-9] | '1' [0-2]",
        "minute", "[0-5]? [0-9]",
        "minutelz", "[0-5] [0-9]",
        "second", "minute | '60'",
        "secondlz", "minutelz | '60'",
        "frac", "'.' [0-9]+",
        "meridian", "'a' '.'? 'm' '.'? [\0\t ] | 'p' '.'? 'm' '.'? [\0\t ]",
        "tz", "'('? [A-Za-z]{1,6} ')'? | [A-Z] [a-z]+ ([_/-] [A-Za-z]+)+",
        "tzcorrection", "\"GMT\"? [+-] (hour24 (':'? minute)? | hour24lz minutelz secondlz | hour24lz ':' minutelz ':' secondlz)",

        // dates in numbers
        "daysuf", "\"st\" | \"nd\" | \"rd\" | \"th\"",
        "month", "'0'? [0-9] | '1' [0-2]",
        "monthlz", "'0' [0-9] | '1' [0-2]",
        "day", "([0-2]? [0-9] | '3' [01]) daysuf?",
        "daylz", "[0-2] [0-9] | '3' [01]",
        "year", "[0-9]{1,4}",
        "year2", "[0-9]{2}",
        "year4", "[0-9]{4}",
        "dayofyear", "'00' [1-9] | '0' [1-9] [0-9] | [12] [0-9] [0-9] | '3' [0-5] [0-9] | '36' [0-6]",
        "weekofyear", "'0' [1-9] | [1-4] [0-9] | '5' [0-3]",

        // names
        "dayfulls", "'sundays' | 'mondays' | 'tuesdays' | 'wednesdays' | 'thursdays' | 'fridays' | 'saturdays'",
        "dayfull", "'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'",
        "dayabbr", "'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat'",
        "dayname", "dayfulls | dayfull | dayabbr",
        "daytext", "dayname | 'weekday' | 'weekdays'",
        "monthfull", "'january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october' | 'november' | 'december'",
        "monthabbr", "'jan' | 'feb' | 'mar' | 'apr' | 'may' | 'jun' | 'jul' | 'aug' | 'sep' | 'sept' | 'oct' | 'nov' | 'dec'",
        "monthroman", "\"I\" | \"II\" | \"III\" | \"IV\" | \"V\" | \"VI\" | \"VII\" | \"VIII\" | \"IX\" | \"X\" | \"XI\" | \"XII\"",
        "monthtext", "monthfull | monthabbr | monthroman",

        // relative expressions
        "reltextnumber", "'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eight' | 'eighth' | 'ninth' | 'tenth' | 'eleventh' | 'twelfth'",
        "reltexttext", "'next' | 'last' | 'previous' | 'this'",
        "micro", "\"\u00c2\" \"\u00b5\"",
        "reltextunit", "'ms' | micro 's' | ('msec' | 'millisecond' | micro 'sec' | 'microsecond' | 'usec' | 'sec' | 'second' | 'min' | 'minute' | 'hour' | 'day' | 'fortnight' | 'forthnight' | 'month' | 'year') 's'? | 'weeks' | daytext",

        // what several rules begin with
        "dateseparator", "[ .\t-]*",
        "dayend", "[,.stndrh\t ]+",
        "timeshort12", "hour12 [:.] minutelz space? meridian",
        "timelong12", "hour12 [:.] minute [:.] secondlz space? meridian",
        "timeshort24", "'t'? hour24 [:.] minute",
        "timelong24", "'t'? hour24 [:.] minute [:.] second",
        "datenoyear", "monthtext dateseparator day (dayend | [\0])",
    ];

    /// <summary>The rules numbered by <see cref="DateToken"/>.</summary>
    public static readonly TokenRules Rules = Build();

    private static PatternNode[] ReadPatterns()
    {
        var names = new Dictionary<string, PatternNode>();
        var reader = new PatternReader(names);
        for (int i = 0; i < Names.Length; i += 2)
            names.Add(Names[i], reader.Read(Names[i + 1]));
        var patterns = new PatternNode[(int)DateToken.Other + 1];
        for (int i = 0; i < patterns.Length; i++)
            patterns[i] = reader.Read(Format((DateToken)i));
        return patterns;
    }

    private static TokenRules Build() => new(ReadPatterns());

    private static string Format(DateToken token) => token switch
    {
        DateToken.Yesterday => "'yesterday'",
        DateToken.Now => "'now'",
        DateToken.Noon => "'noon'",
        DateToken.Midnight => "'midnight' | 'today'",
        DateToken.Tomorrow => "'tomorrow'",
        DateToken.Timestamp => "'@' '-'? [0-9]+",
        DateToken.TimestampFraction => "'@' '-'? [0-9]+ '.' [0-9]{0,6}",
        DateToken.EdgeOfMonth => "'first day of' | 'last day of'",
        DateToken.QuarterOfHour => "('back of ' | 'front of ') hour24 (space? meridian)?",
        DateToken.WeekdayOf => "(reltextnumber | reltexttext) space dayname space 'of'",
        DateToken.Time12 => "hour12 space? meridian | timeshort12 | timelong12",
        DateToken.TimeWithFraction12 => "hour12 ':' minutelz ':' secondlz [:.] [0-9]+ meridian",
        DateToken.Time24 => "'t' hour24 | timeshort24 | timelong24 | timelong24 frac",
        DateToken.FourDigits => "'t'? hour24lz minutelz",
        DateToken.SixDigits => "'t'? hour24lz minutelz secondlz",
        DateToken.American => "month '/' day | month '/' day '/' year",
        DateToken.Iso => "[+-]? year4 '-' monthlz '-' daylz | year4 '/' monthlz '/' daylz '/'? | year4 '/' month '/' day",
        DateToken.IsoShortYear => "year2 '-' monthlz '-' daylz",
        DateToken.IsoLongYear => "[+-] [0-9]{5,19} '-' monthlz '-' daylz",
        DateToken.YearMonth => "year4 '-' month",
        DateToken.YearMonthDay => "year '-' month '-' day",
        DateToken.DayMonthYear => "day dateseparator monthtext dateseparator year",
        DateToken.Pointed => "day [.\t-] month [.-] year4",
        DateToken.PointedShortYear => "day [.\t] month '.' year2",
        DateToken.MonthYear => "monthtext dateseparator year4",
        DateToken.YearMonthName => "year4 dateseparator monthtext",
        DateToken.MonthDay => "monthtext dateseparator day dayend year | datenoyear",
        DateToken.DayMonth => "day dateseparator monthtext",
        DateToken.EightDigits => "year4 monthlz daylz",
        DateToken.DateTime =>
            "year4 monthlz daylz \"T\" hour24 ':' minutelz ':' secondlz"
            + " | year4 monthlz daylz 't' hour24 minutelz secondlz"
            + " | year4 '-' monthlz '-' daylz \"T\" hour24lz ':' minutelz ':' secondlz frac tzcorrection?"
            + " | year4 '-' month '-' day \"T\" hour24 ':' minute ':' second"
            + " | year4 ':' monthlz ':' daylz ' ' hour24lz ':' minutelz ':' secondlz",
        DateToken.YearDay => "year4 [.-]? dayofyear",
        DateToken.IsoWeekDay => "year4 '-'? \"W\" weekofyear '-'? [0-7]",
        DateToken.IsoWeek => "year4 '-'? \"W\" weekofyear",
        DateToken.MonthDayYear => "monthabbr '-' daylz '-' year",
        DateToken.YearMonthNameDay => "year '-' monthabbr '-' daylz",
        DateToken.ServerLog => "day '/' monthabbr '/' year4 ':' hour24lz ':' minutelz ':' secondlz space tzcorrection",
        DateToken.Year => "year4",
        DateToken.Ago => "'ago'",
        DateToken.Weekday => "daytext",
        DateToken.RelativeWeek => "reltexttext space 'week'",
        DateToken.RelativeWord => "(reltextnumber | reltexttext) space reltextunit",
        DateToken.Month => "monthfull | monthabbr",
        DateToken.Zone => "tzcorrection | tz",
        DateToken.MonthDayTime12 => "datenoyear timeshort12 | datenoyear timelong12",
        DateToken.MonthDayTime24 => "datenoyear timeshort24 | datenoyear timelong24"
            + " | datenoyear 't'? hour24 [:.] minute [:.] secondlz space? (tzcorrection | tz)",
        DateToken.Relative => "[+-]* [ \t]* [0-9]{1,13} space? (reltextunit | 'week')",
        DateToken.Blank => "[.,] | space | [\0\n]",
        _ => "[\0-\u00ff]",
    };
}
