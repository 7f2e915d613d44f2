using System.Globalization;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>Offsets from UTC as text.</summary>
internal static class OffsetText
{
    /// <summary>±HH:MM with a separator of choice; seconds are left out.</summary>
    public static string HoursAndMinutes(long offset, string separator) => string.Create(
        CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset / 3600):00}{separator}{Math.Abs(offset % 3600 / 60):00}");

    /// <summary>±HH:MM:SS.</summary>
    public static string WithSeconds(long offset) =>
        string.Create(CultureInfo.InvariantCulture, $"{HoursAndMinutes(offset, ":")}:{Math.Abs(offset % 60):00}");
}
