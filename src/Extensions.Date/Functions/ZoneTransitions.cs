using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Formatting;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>Lists the changes of a zone's local time.</summary>
internal static class ZoneTransitions
{
    /// <returns>list&lt;array{ts: int, time: string, offset: int, isdst: bool, abbr: string}&gt;: what holds at <paramref name="begin"/>, then the changes.</returns>
    public static PhpArray List(ZoneData zone, long begin, long end)
    {
        var list = new PhpArray();
        ReadOnlySpan<long> transitions = zone.Transitions;
        int next = 0;
        bool isFound = true;
        if (begin == long.MinValue)
        {
            Add(list, begin, zone.FirstType);
        }
        else
        {
            while (next < transitions.Length && transitions[next] <= begin)
                next++;
            isFound = next < transitions.Length;
            if (isFound)
                Add(list, begin, next > 0 ? zone.TypeAfter(next - 1) : zone.FirstType);
        }

        if (!isFound)
        {
            Add(list, begin, transitions.Length > 0 ? zone.TypeAt(begin) : zone.FirstType);
        }
        else
        {
            for (; next < transitions.Length; next++)
            {
                if (transitions[next] >= end)
                    return list;
                Add(list, transitions[next], zone.TypeAfter(next));
            }
        }

        if (zone.Rule is { Summer: not null } rule && transitions.Length > 0)
            AddByRule(list, rule, transitions[^1], begin, end);
        return list;
    }

    private static void AddByRule(PhpArray list, PosixRule rule, long last, long begin, long end)
    {
        Gregorian.DateOfSecond(last, out long firstYear, out _, out _);
        Gregorian.DateOfSecond(end, out long lastYear, out _, out _);
        for (long year = firstYear; year <= lastYear; year++)
        {
            rule.ChangesIn(year, out long first, out LocalTimeType afterFirst, out long second, out LocalTimeType afterSecond);
            if (!AddIfBetween(list, first, afterFirst, last, begin, end) || !AddIfBetween(list, second, afterSecond, last, begin, end))
                return;
        }
    }

    /// <returns>False past the end.</returns>
    private static bool AddIfBetween(PhpArray list, long time, LocalTimeType type, long last, long begin, long end)
    {
        if (time <= last || time < begin)
            return true;
        if (time > end)
            return false;
        Add(list, time, type);
        return true;
    }

    private static void Add(PhpArray list, long time, LocalTimeType type)
    {
        var entry = new PhpArray();
        entry.Set("ts", time);
        entry.Set("time", DateFormatter.Format(@"x-m-d\TH:i:sP"u8, BrokenDownTime.InUtc(time), isLocal: false));
        entry.Set("offset", type.Offset);
        entry.Set("isdst", type.IsDst);
        entry.Set("abbr", Value.FromLatin1(type.Abbreviation));
        list.Append(entry);
    }
}
