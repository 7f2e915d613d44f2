using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>What parsers found, as arrays.</summary>
internal static class ParsedTable
{
    /// <summary>The problems of the last date that was read; null when there were none.</summary>
    public static PhpArray? LastProblems(Engine engine)
    {
        if (DateState.Of(engine).LastProblems is not { } problems)
            return null;
        var table = new PhpArray();
        AddProblems(table, problems);
        return table;
    }

    /// <summary>The parts of a time, false for what was not said; problems; and relative parts.</summary>
    public static PhpArray Of(BrokenDownTime time, ParseProblems problems)
    {
        var table = new PhpArray();
        table.Set("year", Field(time.Year));
        table.Set("month", Field(time.Month));
        table.Set("day", Field(time.Day));
        table.Set("hour", Field(time.Hour));
        table.Set("minute", Field(time.Minute));
        table.Set("second", Field(time.Second));
        table.Set("fraction", time.Microsecond == BrokenDownTime.Unset ? Value.False : time.Microsecond / 1e6);
        AddProblems(table, problems);
        table.Set("is_localtime", time.IsLocal);
        if (time.IsLocal)
            AddZone(table, time);
        if (time.HasRelative)
            table.Set("relative", RelativeParts(time.Relative));
        return table;
    }

    private static Value Field(long value) => value == BrokenDownTime.Unset ? Value.False : value;

    private static void AddZone(PhpArray table, BrokenDownTime time)
    {
        table.Set("zone_type", (long)time.ZoneKind);
        switch (time.ZoneKind)
        {
            case ZoneKind.Offset:
                table.Set("zone", Field(time.Offset));
                table.Set("is_dst", time.Dst != 0);
                break;
            case ZoneKind.Identifier:
                if (time.Abbreviation is not null)
                    table.Set("tz_abbr", Value.FromLatin1(time.Abbreviation));
                if (time.Zone is not null)
                    table.Set("tz_id", Value.FromLatin1(time.Zone.Name));
                break;
            case ZoneKind.Abbreviation:
                table.Set("zone", Field(time.Offset));
                table.Set("is_dst", time.Dst != 0);
                table.Set("tz_abbr", Value.FromLatin1(time.Abbreviation!));
                break;
        }
    }

    private static PhpArray RelativeParts(in RelativeTime relative)
    {
        var parts = new PhpArray();
        parts.Set("year", relative.Years);
        parts.Set("month", relative.Months);
        parts.Set("day", relative.Days);
        parts.Set("hour", relative.Hours);
        parts.Set("minute", relative.Minutes);
        parts.Set("second", relative.Seconds);
        if (relative.HasWeekday)
            parts.Set("weekday", relative.Weekday);
        if (relative.HasSpecial && relative.Special == SpecialRelation.Weekdays)
            parts.Set("weekdays", relative.SpecialAmount);
        if (relative.Edge != MonthEdge.None)
            parts.Set(relative.Edge == MonthEdge.FirstDay ? "first_day_of_month" : "last_day_of_month", true);
        return parts;
    }

    private static void AddProblems(PhpArray table, ParseProblems problems)
    {
        table.Set("warning_count", problems.Warnings.Count);
        table.Set("warnings", ByPosition(problems.Warnings));
        table.Set("error_count", problems.Errors.Count);
        table.Set("errors", ByPosition(problems.Errors));
    }

    private static PhpArray ByPosition(List<ParseProblem> problems)
    {
        var table = new PhpArray();
        foreach (ParseProblem problem in problems)
            table.Set(problem.Position, Value.FromLatin1(problem.Message));
        return table;
    }
}
