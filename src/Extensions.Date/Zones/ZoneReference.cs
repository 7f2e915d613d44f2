using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>A time zone in one of the three ways to give one: what a DateTimeZone holds. Immutable.</summary>
internal sealed class ZoneReference
{
    private ZoneReference(ZoneKind kind) => Kind = kind;

    public ZoneKind Kind { get; }

    /// <summary>Seconds east of UTC; of an abbreviation, without the hour of <see cref="Dst"/>.</summary>
    public long Offset { get; private init; }

    /// <summary>1 when the abbreviation is one of summer time.</summary>
    public long Dst { get; private init; }

    public string? Abbreviation { get; private init; }

    public ZoneData? Zone { get; private init; }

    public static ZoneReference Of(long offset) => new(ZoneKind.Offset) { Offset = offset };

    public static ZoneReference Of(string abbreviation, long offset, long dst) =>
        new(ZoneKind.Abbreviation) { Abbreviation = abbreviation, Offset = offset, Dst = dst };

    public static ZoneReference Of(ZoneData zone) => new(ZoneKind.Identifier) { Zone = zone };

    /// <summary>As PHP shows it: an identifier, an abbreviation, or ±HH:MM, with :SS when there are seconds.</summary>
    public PhpString Name => PhpString.FromLatin1(Kind switch
    {
        ZoneKind.Identifier => Zone!.Name,
        ZoneKind.Abbreviation => Abbreviation!,
        _ => Offset % 60 == 0 ? OffsetText.HoursAndMinutes(Offset, ":") : OffsetText.WithSeconds(Offset),
    });

    /// <summary>Seconds east of UTC at a time.</summary>
    public long OffsetAt(long timestamp) => Kind == ZoneKind.Identifier ? Zone!.TypeAt(timestamp).Offset : Offset + Dst * 3600;
}
