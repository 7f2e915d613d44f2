using MiniPhp.Extensions.Date.Zones;

namespace MiniPhp.Extensions.Date.Calendar;

// From fields to the timestamp: relative parts first, then the zone.
internal sealed partial class BrokenDownTime
{
    /// <summary>Applies <see cref="Relative"/>, brings the fields into the calendar, and makes <see cref="Timestamp"/> theirs.</summary>
    public void UpdateTimestamp()
    {
        GoToMonth();
        AddRelative();
        AddWeekdays();
        long days = Gregorian.DaysSinceEpoch(Year, Month, Day);
        // In two halves: the first day of the range begins before it does.
        Timestamp = Hour * Gregorian.SecondsPerHour + Minute * 60 + Second;
        Timestamp += days * (Gregorian.SecondsPerDay / 2);
        Timestamp += days * (Gregorian.SecondsPerDay / 2);
        SubtractOffset();
        HasRelative = Relative.HasWeekday = Relative.HasSpecial = false;
        Relative.Edge = MonthEdge.None;
    }

    /// <summary>Counts fields on over their ends. Fields that are unset stay so.</summary>
    public void Normalize()
    {
        if (Microsecond != Unset)
            Gregorian.Carry(ref Microsecond, ref Second, 0, 1_000_000);
        if (Second != Unset)
        {
            Gregorian.Carry(ref Second, ref Minute, 0, 60);
            Gregorian.Carry(ref Minute, ref Hour, 0, 60);
            Gregorian.Carry(ref Hour, ref Day, 0, 24);
        }

        Gregorian.Normalize(ref Year, ref Month, ref Day);
    }

    /// <summary>What names a day of a month goes to that month first.</summary>
    private void GoToMonth()
    {
        if (Relative.HasSpecial && Relative.Special is SpecialRelation.WeekdayOfMonth or SpecialRelation.LastWeekdayOfMonth)
        {
            Day = 1;
            Month += Relative.Months + (Relative.Special == SpecialRelation.LastWeekdayOfMonth ? 1 : 0);
            Relative.Months = 0;
        }

        GoToEdge();
        Normalize();
    }

    private void GoToEdge()
    {
        switch (Relative.Edge)
        {
            case MonthEdge.FirstDay:
                Day = 1;
                break;
            case MonthEdge.LastDay:
                Day = 0;
                Month++;
                break;
        }
    }

    private void AddRelative()
    {
        if (Relative.HasWeekday)
            GoToWeekday();
        Normalize();
        if (HasRelative)
        {
            Microsecond += Relative.Microseconds;
            Second += Relative.Seconds;
            Minute += Relative.Minutes;
            Hour += Relative.Hours;
            Day += Relative.Days;
            Month += Relative.Months;
            Year += Relative.Years;
        }

        GoToEdge();
        Normalize();
    }

    private void GoToWeekday()
    {
        long current = Gregorian.DayOfWeek(Year, Month, Day);
        if (Relative.WeekdayBehavior == 2)
        {
            // Weeks begin with Monday, also on a Sunday and for one.
            if (current == 0 && Relative.Weekday != 0)
                Relative.Weekday -= 7;
            if (Relative.Weekday == 0 && current != 0)
                Relative.Weekday = 7;
            Day += Relative.Weekday - current;
            return;
        }

        long difference = Relative.Weekday - current;
        if (Relative.Days < 0 ? difference < 0 : difference <= -Relative.WeekdayBehavior)
            difference += 7;
        Day += Relative.Weekday >= 0 ? difference : Math.Abs(Relative.Weekday) - current - 7;
        Relative.HasWeekday = false;
    }

    private void AddWeekdays()
    {
        if (Relative.HasSpecial && Relative.Special == SpecialRelation.Weekdays)
            Day += WeekdaySpan(Relative.SpecialAmount, Gregorian.DayOfWeek(Year, Month, Day));
        Normalize();
        Relative.Special = SpecialRelation.None;
        Relative.SpecialAmount = 0;
    }

    /// <summary>How many days a number of weekdays is from a day of the week on.</summary>
    private static long WeekdaySpan(long count, long dayOfWeek)
    {
        long days = count / 5 * 7;
        long rest = count % 5;
        if (count > 0)
        {
            if (rest == 0)
                days -= dayOfWeek == 0 ? 2 : dayOfWeek == 6 ? 1 : 0;
            else if (dayOfWeek == 6)
                days++;
            else if (dayOfWeek + rest > 5)
                days += 2;
        }
        else if (rest == 0)
        {
            days += dayOfWeek == 6 ? 2 : dayOfWeek == 0 ? 1 : 0;
        }
        else if (dayOfWeek == 0)
        {
            days--;
        }
        else if (dayOfWeek + rest < 1)
        {
            days -= 2;
        }

        return days + rest;
    }

    private void SubtractOffset()
    {
        switch (ZoneKind)
        {
            case ZoneKind.Offset:
                IsLocal = true;
                Timestamp -= Offset;
                break;
            case ZoneKind.Abbreviation:
                IsLocal = true;
                Timestamp -= Offset + Dst * Gregorian.SecondsPerHour;
                break;
            case ZoneKind.Identifier:
                IsLocal = true;
                Timestamp -= OffsetOfLocal(Timestamp, Zone!);
                SetZone(Zone!);
                break;
        }
    }

    /// <summary>
    /// The offset of a local time given as if it were UTC. Local times that a change skips are read with the offset before it;
    /// of those that occur twice, the one with the same <see cref="Dst"/> as before is taken where a zone is set already, else the first.
    /// </summary>
    private long OffsetOfLocal(long local, ZoneData zone)
    {
        const long Nearby = 7200;
        LocalTimeType current = zone.TypeAt(local, out _);
        LocalTimeType after = zone.TypeAt(local - current.Offset, out long transition);
        long offset = after.Offset;
        if (current.Offset == after.Offset && ZoneCount > 0)
        {
            if (current.Offset >= 0 && Dst != 0 && !current.IsDst)
            {
                LocalTimeType earlier = zone.TypeAt(local - current.Offset - Nearby, out long earlierTransition);
                if (earlier.Offset != after.Offset && local - earlier.Offset < transition)
                    (offset, transition) = (earlier.Offset, earlierTransition);
            }
            else if (current.Offset <= 0 && current.IsDst && Dst == 0)
            {
                LocalTimeType later = zone.TypeAt(local - current.Offset + Nearby, out long laterTransition);
                if (later.Offset != after.Offset && local - later.Offset >= laterTransition)
                    (offset, transition) = (later.Offset, laterTransition);
            }
        }

        bool isInTransition = transition != long.MinValue
            && local - offset >= transition + (current.Offset - offset)
            && local - offset < transition;
        return current.Offset != offset && !isInTransition ? offset : current.Offset;
    }
}
