using MiniPhp.Extensions.Date.Zones;

namespace MiniPhp.Extensions.Date.Calendar;

/// <summary>The time between two times, in calendar units.</summary>
/// <remarks>https://www.php.net/datetime.diff</remarks>
internal static class Difference
{
    public static RelativeTime Between(BrokenDownTime one, BrokenDownTime two)
    {
        var result = default(RelativeTime);
        bool isSameZone = one.ZoneKind == ZoneKind.Identifier && two.ZoneKind == ZoneKind.Identifier && one.Zone!.Name == two.Zone!.Name;
        if (isSameZone ? CompareFields(one, two) > 0 : Compare(one, two) > 0)
        {
            (one, two) = (two, one);
            result.Invert = 1;
        }

        result.Years = two.Year - one.Year;
        result.Months = two.Month - one.Month;
        result.Days = two.Day - one.Day;
        result.Hours = two.Hour - one.Hour;
        result.Minutes = two.Minute - one.Minute;
        result.Seconds = two.Second - one.Second;
        result.Microseconds = two.Microsecond - one.Microsecond;
        result.TotalDays = DaysBetween(one, two);
        if (isSameZone)
        {
            InOneZone(one, two, ref result);
            return result;
        }

        if (one.ZoneKind != ZoneKind.Identifier)
            result.Hours += one.Dst;
        if (two.ZoneKind != ZoneKind.Identifier)
            result.Hours -= two.Dst;
        result.Seconds += one.Offset - two.Offset;
        Normalize(result.Invert != 0 ? one : two, ref result);
        return result;
    }

    /// <summary>By timestamp and microsecond.</summary>
    public static int Compare(BrokenDownTime one, BrokenDownTime two) =>
        one.Timestamp == two.Timestamp ? one.Microsecond.CompareTo(two.Microsecond) : one.Timestamp.CompareTo(two.Timestamp);

    /// <summary>Clocks of one zone are compared by what they show, with corrections for changes of the offset between the two.</summary>
    private static void InOneZone(BrokenDownTime one, BrokenDownTime two, ref RelativeTime result)
    {
        long correction = two.Offset - one.Offset;
        long hours = correction / Gregorian.SecondsPerHour;
        long minutes = correction % Gregorian.SecondsPerHour / 60;
        if (two.Timestamp < one.Timestamp)
        {
            // In the hour that occurs twice.
            long flipped = Math.Abs(result.Minutes * 60 + result.Seconds - correction);
            result.Hours = flipped / Gregorian.SecondsPerHour;
            result.Minutes = (flipped - result.Hours * Gregorian.SecondsPerHour) / 60;
            result.Seconds = flipped % 60;
            result.Invert = 1 - result.Invert;
        }

        Normalize(result.Invert != 0 ? one : two, ref result);
        long elapsed = two.Timestamp - one.Timestamp;
        if (one.Dst == 1 && two.Dst == 0)
        {
            if (elapsed + correction < Gregorian.SecondsPerDay)
            {
                result.Hours -= hours;
                result.Minutes -= minutes;
            }
        }
        else if (one.Dst == 0 && two.Dst == 1)
        {
            two.Zone!.TypeAt(two.Timestamp, out long change);
            long dayLater = one.Timestamp + Gregorian.SecondsPerDay;
            if (!(dayLater > change && dayLater <= change + correction)
                && two.Timestamp >= change
                && (elapsed + correction) % Gregorian.SecondsPerDay > two.Timestamp - change)
            {
                result.Hours -= hours;
                result.Minutes -= minutes;
            }
        }
        else if (elapsed >= Gregorian.SecondsPerDay)
        {
            // Whether the second one is shortly before a change.
            LocalTimeType type = two.Zone!.TypeAt(two.Timestamp - two.Offset, out long change);
            if (two.Timestamp >= change - (one.Offset - type.Offset) && two.Timestamp < change)
            {
                result.Days--;
                result.Hours = 24;
            }
        }
    }

    private static int CompareFields(BrokenDownTime one, BrokenDownTime two)
    {
        int result = one.Year.CompareTo(two.Year);
        if (result == 0)
            result = one.Month.CompareTo(two.Month);
        if (result == 0)
            result = one.Day.CompareTo(two.Day);
        if (result == 0)
            result = one.Hour.CompareTo(two.Hour);
        if (result == 0)
            result = one.Minute.CompareTo(two.Minute);
        if (result == 0)
            result = one.Second.CompareTo(two.Second);
        return result == 0 ? one.Microsecond.CompareTo(two.Microsecond) : result;
    }

    private static long DaysBetween(BrokenDownTime one, BrokenDownTime two)
    {
        if (!IsSameOffset(one, two))
            return (int)Math.Abs(Math.Floor((double)(one.Timestamp - two.Timestamp)) / Gregorian.SecondsPerDay);
        (BrokenDownTime earlier, BrokenDownTime later) = Compare(one, two) < 0 ? (one, two) : (two, one);
        long days = Math.Abs(Gregorian.DaysSinceEpoch(one.Year, one.Month, one.Day) - Gregorian.DaysSinceEpoch(two.Year, two.Month, two.Day));
        if (days > 0 && HourOfDay(later) < HourOfDay(earlier))
            days--;
        return (int)days;
    }

    private static double HourOfDay(BrokenDownTime time) =>
        time.Hour + time.Minute / 60.0 + time.Second / 3600.0 + time.Microsecond / 3600000000.0;

    private static bool IsSameOffset(BrokenDownTime one, BrokenDownTime two)
    {
        if (one.ZoneKind != two.ZoneKind)
            return false;
        return one.ZoneKind switch
        {
            ZoneKind.Offset or ZoneKind.Abbreviation => one.CurrentOffset == two.CurrentOffset,
            ZoneKind.Identifier => one.Zone!.Name == two.Zone!.Name,
            _ => false,
        };
    }

    /// <summary>Makes all units positive; months have the lengths that they have next to a date.</summary>
    private static void Normalize(BrokenDownTime next, ref RelativeTime relative)
    {
        Gregorian.Carry(ref relative.Microseconds, ref relative.Seconds, 0, 1_000_000);
        Gregorian.Carry(ref relative.Seconds, ref relative.Minutes, 0, 60);
        Gregorian.Carry(ref relative.Minutes, ref relative.Hours, 0, 60);
        Gregorian.Carry(ref relative.Hours, ref relative.Days, 0, 24);
        Gregorian.Carry(ref relative.Months, ref relative.Years, 0, 12);
        long year = next.Year;
        long month = next.Month;
        Gregorian.Carry(ref month, ref year, 1, 12);
        while (relative.Days < 0)
        {
            if (relative.Invert == 0)
            {
                month--;
                Gregorian.Carry(ref month, ref year, 1, 12);
                relative.Days += Gregorian.DaysInMonth(year, month);
            }
            else
            {
                relative.Days += Gregorian.DaysInMonth(year, month);
                month++;
                Gregorian.Carry(ref month, ref year, 1, 12);
            }

            relative.Months--;
        }

        Gregorian.Carry(ref relative.Months, ref relative.Years, 0, 12);
    }
}
