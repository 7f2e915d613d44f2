namespace MiniPhp.Extensions.Date.Zones;

/// <summary>How a time's zone is given; the numbers are PHP's <c>timezone_type</c>.</summary>
internal enum ZoneKind
{
    None,

    /// <summary>Hours and minutes from UTC: "+02:00".</summary>
    Offset,

    /// <summary>An abbreviation, which stands for one offset: "EST".</summary>
    Abbreviation,

    /// <summary>A zone of the database: "Europe/Paris".</summary>
    Identifier,
}
