using System.Globalization;
using System.Text;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>The abbreviations of local times that PHP knows: "CET", "EDT", and the letters that the military uses.</summary>
internal sealed partial class ZoneAbbreviations
{
    private static readonly ZoneAbbreviations Known = new();

    private static readonly ZoneAbbreviation Utc = new("utc", false, 0, "UTC");

    private readonly ZoneAbbreviation[] _entries;
    private readonly Dictionary<string, int> _firstByName = [];

    private ZoneAbbreviations()
    {
        var entries = new List<ZoneAbbreviation>(1200);
        foreach (string line in Encoding.ASCII.GetString(Table).Split('\n'))
        {
            string[] words = line.Split(' ');
            bool isDst = words[1] == "1";
            long offset = long.Parse(words[2], CultureInfo.InvariantCulture);
            _firstByName.TryAdd(words[0], entries.Count);
            if (words.Length == 3)
                entries.Add(new ZoneAbbreviation(words[0], isDst, offset, null));
            for (int i = 3; i < words.Length; i++)
                entries.Add(new ZoneAbbreviation(words[0], isDst, offset, words[i]));
        }

        _entries = entries.ToArray();
    }

    /// <summary>All of them; those of one name follow each other.</summary>
    public static ReadOnlySpan<ZoneAbbreviation> All => Known._entries;

    /// <summary>The first meaning of a name in any case, or null.</summary>
    public static ZoneAbbreviation? Find(string name)
    {
        string lower = name.ToLowerInvariant();
        if (lower is "utc" or "gmt")
            return Utc;
        return Known._firstByName.TryGetValue(lower, out int first) ? Known._entries[first] : null;
    }

    /// <summary>
    /// The meaning of a name with an offset, else its first one; for an unknown name, what else has that offset: null when nothing has.
    /// </summary>
    /// <param name="name">In any case.</param>
    /// <param name="offset">Seconds east of UTC, summer time included; -1 for any.</param>
    /// <param name="dst">1 or 0.</param>
    public static ZoneAbbreviation? Find(string name, long offset, long dst)
    {
        if (Find(name) is not { } found)
            return FindByOffset(offset, dst);
        if (found == Utc || offset == -1)
            return found;
        ZoneAbbreviation[] entries = Known._entries;
        for (int i = Known._firstByName[found.Name]; i < entries.Length && entries[i].Name == found.Name; i++)
        {
            if (entries[i].Offset == offset)
                return entries[i];
        }

        return found;
    }

    private static ZoneAbbreviation? FindByOffset(long offset, long dst)
    {
        string? zone = dst switch
        {
            0 => UsualStandard(offset),
            1 => UsualSummer(offset),
            _ => null,
        };
        return zone is null ? null : new ZoneAbbreviation("", dst == 1, offset, zone);
    }

    private static string? UsualStandard(long offset) => (offset / 3600.0) switch
    {
        -11 => "Pacific/Apia",
        -10 => "Pacific/Honolulu",
        -9 => "America/Anchorage",
        -8 => "America/Los_Angeles",
        -7 => "America/Denver",
        -6 => "America/Chicago",
        -5 => "America/New_York",
        -4.5 => "America/Caracas",
        -4 => "America/Halifax",
        -3 => "America/Sao_Paulo",
        -1 => "Atlantic/Azores",
        0 => "Europe/London",
        1 => "Europe/Paris",
        2 => "Europe/Helsinki",
        3 => "Europe/Moscow",
        4 => "Asia/Dubai",
        5 => "Asia/Karachi",
        5.5 => "Asia/Kolkata",
        5.75 => "Asia/Katmandu",
        7 => "Asia/Krasnoyarsk",
        8 => "Asia/Shanghai",
        9 => "Asia/Tokyo",
        10 => "Australia/Melbourne",
        12 => "Pacific/Auckland",
        _ => null,
    };

    private static string? UsualSummer(long offset) => (offset / 3600.0) switch
    {
        -8 => "America/Anchorage",
        -7 => "America/Los_Angeles",
        -6 => "America/Denver",
        -5 => "America/Chicago",
        -4 => "America/New_York",
        -3 => "America/Halifax",
        -2 => "America/Sao_Paulo",
        0 => "Atlantic/Azores",
        1 => "Europe/London",
        2 => "Europe/Paris",
        3 => "Europe/Helsinki",
        4 => "Europe/Moscow",
        6 => "Asia/Yekaterinburg",
        7 => "Asia/Novosibirsk",
        8 => "Asia/Krasnoyarsk",
        10.5 => "Australia/Adelaide",
        11 => "Australia/Melbourne",
        13 => "Pacific/Auckland",
        _ => null,
    };
}

/// <summary>A meaning of an abbreviation.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsDst">Whether it is of summer time.</param>
/// <param name="Offset">Seconds east of UTC, summer time included.</param>
/// <param name="Zone">A zone that uses or used it; null for military letters.</param>
internal sealed record ZoneAbbreviation(string Name, bool IsDst, long Offset, string? Zone);
