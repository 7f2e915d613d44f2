namespace MiniPhp.Extensions.Date.Calendar;

// Adding and subtracting intervals.
internal sealed partial class BrokenDownTime
{
    /// <summary>This time and an interval, all units as the calendar and clocks count them: what <c>diff()</c> measures.</summary>
    public BrokenDownTime Add(in RelativeTime interval)
    {
        BrokenDownTime sum = Clone();
        if (interval.HasWeekday || interval.HasSpecial)
            sum.Relative = interval;
        else
            sum.SetRelative(interval, interval.Invert != 0 ? -1 : 1, withTime: true);
        sum.ApplyRelative();
        return sum;
    }

    /// <inheritdoc cref="Add"/>
    public BrokenDownTime Subtract(in RelativeTime interval)
    {
        BrokenDownTime difference = Clone();
        difference.SetRelative(interval, interval.Invert != 0 ? 1 : -1, withTime: true);
        difference.ApplyRelative();
        return difference;
    }

    /// <summary>
    /// This time and an interval (or minus one), years to days as the calendar counts them, hours and smaller units as time passes: an hour is
    /// 3600 seconds also when clocks are changed.
    /// </summary>
    /// <param name="interval">The interval.</param>
    /// <param name="sign">1 to add, -1 to subtract.</param>
    public BrokenDownTime AddElapsed(in RelativeTime interval, int sign)
    {
        BrokenDownTime sum = Clone();
        if (interval.HasWeekday || interval.HasSpecial)
        {
            sum.Relative = interval;
            sum.ApplyRelative();
        }
        else
        {
            sign = interval.Invert != 0 ? -sign : sign;
            sum.SetRelative(interval, sign, withTime: false);
            sum.HasRelative = true;
            if (sum.Relative.Years != 0 || sum.Relative.Months != 0 || sum.Relative.Days != 0)
                sum.UpdateTimestamp();
            long microseconds = interval.Microseconds;
            long seconds = interval.Seconds;
            if (microseconds != 0)
                Gregorian.Carry(ref microseconds, ref seconds, 0, 1_000_000);
            sum.Timestamp += sign * (interval.Hours * Gregorian.SecondsPerHour + interval.Minutes * 60 + seconds);
            sum.UpdateFields();
            if (interval.Microseconds != 0)
            {
                sum.Microsecond += microseconds * sign;
                sum.Normalize();
                sum.UpdateTimestamp();
            }

            sum.Normalize();
        }

        if (sum.ZoneKind == Zones.ZoneKind.Identifier)
            sum.SetZone(sum.Zone!);
        sum.HasRelative = false;
        return sum;
    }

    /// <summary>Moves this time by <see cref="Relative"/>.</summary>
    public void ApplyRelative()
    {
        HasRelative = true;
        UpdateTimestamp();
        UpdateFields();
        HasRelative = false;
    }

    private void SetRelative(in RelativeTime interval, int sign, bool withTime)
    {
        Relative = new RelativeTime { Years = interval.Years * sign, Months = interval.Months * sign, Days = interval.Days * sign };
        if (!withTime)
            return;
        Relative.Hours = interval.Hours * sign;
        Relative.Minutes = interval.Minutes * sign;
        Relative.Seconds = interval.Seconds * sign;
        Relative.Microseconds = interval.Microseconds * sign;
    }
}
