using MiniPhp.Extensions.Date.Zones;

namespace MiniPhp.Extensions.Date.Calendar;

/// <summary>
/// A time as calendar fields, time zone and timestamp; parsers leave fields <see cref="Unset"/> that a text does not mention. Either
/// the fields are made from the timestamp (<see cref="UpdateFields"/>) or the timestamp from the fields (<see cref="UpdateTimestamp"/>).
/// </summary>
internal sealed partial class BrokenDownTime
{
    /// <summary>A field that no value is known for.</summary>
    public const long Unset = -9999999;

    public long Year;
    public long Month;
    public long Day;
    public long Hour;
    public long Minute;
    public long Second;
    public long Microsecond;

    /// <summary>Seconds since 1970-01-01 00:00:00 UTC.</summary>
    public long Timestamp;

    public ZoneKind ZoneKind;

    /// <summary>Seconds east of UTC; of an abbreviation, without the hour of <see cref="Dst"/>.</summary>
    public long Offset;

    /// <summary>1 in summer time; may be <see cref="Unset"/>.</summary>
    public long Dst;

    /// <summary>In upper case, or as the zone's data have it.</summary>
    public string? Abbreviation;

    public ZoneData? Zone;

    /// <summary>Whether a zone is known; else it is UTC for want of one.</summary>
    public bool IsLocal;

    public bool HasDate;

    /// <summary>How often a time was read.</summary>
    public int TimeCount;

    /// <summary>How often a zone was read.</summary>
    public int ZoneCount;

    public bool HasRelative;

    public RelativeTime Relative;

    /// <summary>A copy; nothing is shared but zones, which do not change.</summary>
    public BrokenDownTime Clone() => (BrokenDownTime)MemberwiseClone();

    /// <summary>The fields in a zone of that time.</summary>
    public static BrokenDownTime In(ZoneData zone, long timestamp)
    {
        var time = new BrokenDownTime { Zone = zone, ZoneKind = ZoneKind.Identifier };
        time.SetLocal(timestamp);
        return time;
    }

    /// <summary>The fields in UTC.</summary>
    public static BrokenDownTime InUtc(long timestamp)
    {
        var time = new BrokenDownTime();
        time.SetFields(timestamp);
        time.Timestamp = timestamp;
        return time;
    }

    /// <summary>Everything unset, as parsers start.</summary>
    public static BrokenDownTime CreateUnset() => new()
    {
        Year = Unset,
        Month = Unset,
        Day = Unset,
        Hour = Unset,
        Minute = Unset,
        Second = Unset,
        Microsecond = Unset,
        Offset = Unset,
        Dst = Unset,
    };

    /// <summary>Seconds east of UTC at this time, summer time included.</summary>
    public long CurrentOffset => ZoneKind switch
    {
        ZoneKind.Offset or ZoneKind.Abbreviation => Offset + Dst * Gregorian.SecondsPerHour,
        ZoneKind.Identifier => Zone!.TypeAt(Timestamp).Offset,
        _ => 0,
    };

    /// <summary>Makes the fields those of a timestamp in this time's zone, which decides about <see cref="Offset"/> and <see cref="Dst"/>, too.</summary>
    public void SetLocal(long timestamp)
    {
        switch (ZoneKind)
        {
            case ZoneKind.Offset or ZoneKind.Abbreviation:
                SetFields(timestamp + Offset + Dst * Gregorian.SecondsPerHour);
                break;
            case ZoneKind.Identifier:
                LocalTimeType type = Zone!.TypeAt(timestamp);
                SetFields(timestamp + type.Offset);
                Dst = type.IsDst ? 1 : 0;
                Offset = type.Offset;
                Abbreviation = type.Abbreviation.ToUpperInvariant();
                break;
            default:
                IsLocal = false;
                ZoneCount = 0;
                return;
        }

        Timestamp = timestamp;
        IsLocal = true;
        ZoneCount = 1;
    }

    /// <summary>Makes the fields those of <see cref="Timestamp"/>.</summary>
    public void UpdateFields()
    {
        SetFields(Timestamp + CurrentOffset);
        IsLocal = true;
        ZoneCount = 1;
    }

    private void SetFields(long seconds)
    {
        long days = Gregorian.FloorDivide(seconds, Gregorian.SecondsPerDay);
        long rest = seconds - days * Gregorian.SecondsPerDay;
        Gregorian.DateOf(days, out Year, out Month, out Day);
        Hour = rest / Gregorian.SecondsPerHour;
        Minute = rest / 60 % 60;
        Second = rest % 60;
    }

    // ---------------------------------------------------------------- zones

    public void SetOffsetZone(long offset)
    {
        Abbreviation = null;
        Offset = offset;
        Dst = 0;
        Zone = null;
        ZoneKind = ZoneKind.Offset;
        ZoneCount = 1;
    }

    public void SetAbbreviationZone(string abbreviation, long offset, long dst)
    {
        Abbreviation = abbreviation;
        Offset = offset;
        Dst = dst;
        Zone = null;
        ZoneKind = ZoneKind.Abbreviation;
        ZoneCount = 1;
    }

    public void SetZone(ZoneData zone)
    {
        LocalTimeType type = zone.TypeAt(Timestamp);
        Abbreviation = type.Abbreviation;
        Offset = type.Offset;
        Dst = type.IsDst ? 1 : 0;
        Zone = zone;
        ZoneKind = ZoneKind.Identifier;
        ZoneCount = 1;
    }

    /// <summary>Moves the time into a zone without changing the timestamp.</summary>
    public void ConvertTo(ZoneReference zone)
    {
        switch (zone.Kind)
        {
            case ZoneKind.Offset:
                SetOffsetZone(zone.Offset);
                break;
            case ZoneKind.Abbreviation:
                SetAbbreviationZone(zone.Abbreviation!, zone.Offset, zone.Dst);
                break;
            case ZoneKind.Identifier:
                SetZone(zone.Zone!);
                break;
        }

        SetLocal(Timestamp);
    }

    /// <summary>The zone that the time is in.</summary>
    public ZoneReference ZoneReference => ZoneKind switch
    {
        ZoneKind.Identifier => ZoneReference.Of(Zone!),
        ZoneKind.Abbreviation => ZoneReference.Of(Abbreviation!, Offset, Dst),
        _ => ZoneReference.Of(Offset),
    };

    // ---------------------------------------------------------------- merging

    /// <summary>
    /// Takes from another time, usually the present, what a parser left unset. A date without a time means midnight, unless
    /// <paramref name="keepsTime"/>.
    /// </summary>
    public void FillFrom(BrokenDownTime other, bool keepsTime)
    {
        if (!keepsTime && HasDate && TimeCount == 0)
            Hour = Minute = Second = Microsecond = 0;
        bool isMentioned = Year != Unset || Month != Unset || Day != Unset || Hour != Unset || Minute != Unset || Second != Unset;
        if (Microsecond == Unset)
            Microsecond = isMentioned || other.Microsecond == Unset ? 0 : other.Microsecond;
        Fill(ref Year, other.Year);
        Fill(ref Month, other.Month);
        Fill(ref Day, other.Day);
        Fill(ref Hour, other.Hour);
        Fill(ref Minute, other.Minute);
        Fill(ref Second, other.Second);
        if (Zone is null)
        {
            Zone = other.Zone;
            Fill(ref Offset, other.Offset);
            Fill(ref Dst, other.Dst);
            Abbreviation ??= other.Abbreviation;
        }

        if (ZoneKind == ZoneKind.None && other.ZoneKind != ZoneKind.None)
        {
            ZoneKind = other.ZoneKind;
            IsLocal = true;
        }
    }

    private static void Fill(ref long field, long value)
    {
        if (field == Unset)
            field = value == Unset ? 0 : value;
    }
}
