using MiniPhp.Extensions.Date.Calendar;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>A rule of the form <c>CET-1CEST,M3.5.0,M10.5.0/3</c>, as the TZ variable of POSIX has it and RFC 8536 puts it at the end of files.</summary>
internal sealed class PosixRule
{
    private PosixRule(LocalTimeType standard, LocalTimeType? summer, PosixDay begin, PosixDay end)
    {
        Standard = standard;
        Summer = summer;
        _begin = begin;
        _end = end;
    }

    private readonly PosixDay _begin;
    private readonly PosixDay _end;

    public LocalTimeType Standard { get; }

    /// <summary>Null without summer time.</summary>
    public LocalTimeType? Summer { get; }

    /// <summary>Reads a rule; null when it is none.</summary>
    public static PosixRule? Parse(string text)
    {
        var reader = new PosixReader(text);
        if (!reader.TryReadName(out string standardName) || !reader.TryReadOffset(out int standardOffset))
            return null;
        var standard = new LocalTimeType(-standardOffset, isDst: false, standardName);
        if (reader.IsAtEnd)
            return new PosixRule(standard, null, default, default);
        if (!reader.TryReadName(out string summerName))
            return null;
        int summerOffset = standardOffset - 3600;
        if (!reader.IsAtEnd && reader.Current != ',' && !reader.TryReadOffset(out summerOffset))
            return null;
        if (!reader.TrySkip(',') || !reader.TryReadDay(out PosixDay begin) || !reader.TrySkip(',') || !reader.TryReadDay(out PosixDay end) || !reader.IsAtEnd)
            return null;
        return new PosixRule(standard, new LocalTimeType(-summerOffset, isDst: true, summerName), begin, end);
    }

    /// <summary>
    /// What holds at a time, and since when, where there are changes. Null at the ends of the range of times, where there are no years
    /// around it.
    /// </summary>
    public LocalTimeType? TypeAt(long timestamp, ref long since)
    {
        if (Summer is null)
            return Standard;
        Gregorian.DateOfSecond(timestamp, out long year, out _, out _);
        // A rule's year may reach into the next and the previous one of UTC.
        ChangesIn(year - 1, out since, out LocalTimeType type, out long next, out LocalTimeType afterNext);
        for (long candidate = year; timestamp >= next; candidate++)
        {
            ChangesIn(candidate, out long first, out LocalTimeType afterFirst, out long second, out LocalTimeType afterSecond);
            (since, type) = timestamp < first ? (next, afterNext) : (first, afterFirst);
            if (timestamp < first || timestamp < second)
                return type;
            if (candidate > year)
                return null;
            (next, afterNext) = (second, afterSecond);
        }

        return type;
    }

    /// <summary>The two changes of a year in order. Only with summer time.</summary>
    public void ChangesIn(long year, out long first, out LocalTimeType afterFirst, out long second, out LocalTimeType afterSecond)
    {
        long start = Gregorian.DaysSinceEpoch(year, 1, 1) * Gregorian.SecondsPerDay;
        long begin = start + _begin.SecondsInto(year) - Standard.Offset;
        long end = start + _end.SecondsInto(year) - Summer!.Offset;
        (first, afterFirst, second, afterSecond) = begin < end ? (begin, Summer, end, Standard) : (end, Standard, begin, Summer);
    }
}
