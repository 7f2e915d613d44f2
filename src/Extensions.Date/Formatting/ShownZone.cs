using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;

namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>The zone of a time as formats show it.</summary>
/// <param name="time">The time.</param>
/// <param name="isLocal">False for times that are shown as UTC.</param>
internal readonly ref struct ShownZone(BrokenDownTime time, bool isLocal)
{
    private LocalTimeType? Type => isLocal && time.ZoneKind == ZoneKind.Identifier ? time.Zone!.TypeAt(time.Timestamp) : null;

    /// <summary>Seconds east of UTC.</summary>
    public long Offset => !isLocal ? 0 : time.ZoneKind switch
    {
        ZoneKind.Offset => time.Offset,
        ZoneKind.Abbreviation => time.Offset + time.Dst * Gregorian.SecondsPerHour,
        _ => Type?.Offset ?? 0,
    };

    public bool IsDst => isLocal && (Type?.IsDst ?? (time.ZoneKind == ZoneKind.Abbreviation && time.Dst != 0));

    public string Abbreviation => !isLocal ? "GMT" : time.ZoneKind switch
    {
        ZoneKind.Offset => "GMT" + OffsetText.HoursAndMinutes(time.Offset, ""),
        ZoneKind.Abbreviation => time.Abbreviation!,
        _ => Type?.Abbreviation ?? "",
    };

    public string Identifier => !isLocal ? "UTC" : time.ZoneKind switch
    {
        ZoneKind.Offset => OffsetText.HoursAndMinutes(time.Offset, ":"),
        ZoneKind.Abbreviation => time.Abbreviation!,
        _ => time.Zone?.Name ?? "",
    };

    /// <summary>Whether the letter p shows Z.</summary>
    public bool IsUtc => !isLocal || Abbreviation is "UTC" or "Z" or "GMT+0000";
}
