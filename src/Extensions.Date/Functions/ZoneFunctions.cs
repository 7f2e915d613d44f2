using MiniPhp.Extensions.Date.Classes;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>Time zones.</summary>
[PhpExtension("date")]
public static class ZoneFunctions
{
    /// <summary>A zone by name; false after a warning when there is none.</summary>
    /// <remarks>https://www.php.net/timezone_open</remarks>
    [PhpFunction(Returns = "DateTimeZone|false")]
    public static PhpObject? timezone_open(Engine engine, PhpString timezone)
    {
        if (timezone.Span.Contains((byte)0))
            throw engine.ArgumentValueError(1, "must not contain any null bytes");
        return DateTimeZone.Open(engine, timezone);
    }

    /// <remarks>https://www.php.net/timezone_name_get</remarks>
    [PhpFunction]
    public static PhpString timezone_name_get(DateTimeZone @object) => @object.getName();

    /// <summary>The zone that an abbreviation or an offset usually stands for.</summary>
    /// <param name="abbr">In any case.</param>
    /// <param name="utcOffset">Seconds east of UTC; -1 for any.</param>
    /// <param name="isDST">1 for summer time, 0 for standard time.</param>
    /// <remarks>https://www.php.net/timezone_name_from_abbr</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? timezone_name_from_abbr(PhpString abbr, long utcOffset = -1, long isDST = -1) =>
        ZoneAbbreviations.Find(abbr.ToLatin1(), utcOffset, isDST)?.Zone is { } zone ? PhpString.FromLatin1(zone) : null;

    /// <summary>Seconds east of UTC at a time.</summary>
    /// <remarks>https://www.php.net/timezone_offset_get</remarks>
    [PhpFunction]
    public static long timezone_offset_get(DateTimeZone @object, [PhpParameter(Type = "DateTimeInterface")] DateTimeObject datetime) =>
        @object.getOffset(datetime);

    /// <summary>Changes of a zone's local time.</summary>
    /// <remarks>https://www.php.net/timezone_transitions_get</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? timezone_transitions_get(
        DateTimeZone @object,
        [PhpParameter(Default = "PHP_INT_MIN")] long timestampBegin = long.MinValue,
        [PhpParameter(Default = "PHP_INT_MAX")] long timestampEnd = int.MaxValue) =>
        @object.getTransitions(timestampBegin, timestampEnd);

    /// <summary>Where a zone is.</summary>
    /// <remarks>https://www.php.net/timezone_location_get</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? timezone_location_get(Engine engine, DateTimeZone @object) => @object.getLocation(engine);

    /// <summary>Names of zones.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="timezoneGroup">Constants of DateTimeZone: parts of the world, or all of a country.</param>
    /// <param name="countryCode">Two letters of ISO 3166-1.</param>
    /// <returns>list&lt;string&gt;, ordered without regard to case.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: a country is asked for, and not given.</exception>
    /// <remarks>https://www.php.net/timezone_identifiers_list</remarks>
    [PhpFunction]
    public static PhpArray timezone_identifiers_list(
        Engine engine, [PhpParameter(Default = "DateTimeZone::ALL")] long timezoneGroup = DateTimeZone.ALL, PhpString? countryCode = null)
    {
        bool isByCountry = timezoneGroup == DateTimeZone.PER_COUNTRY;
        if (isByCountry && countryCode?.Length != 2)
        {
            throw engine.ArgumentValueError(
                2, "must be a two-letter ISO 3166-1 compatible country code when argument #1 ($timezoneGroup) is DateTimeZone::PER_COUNTRY");
        }

        ZoneDatabase database = ZoneDatabase.Of(engine);
        string? country = countryCode?.ToLatin1();
        var list = new PhpArray();
        foreach (string name in database.Identifiers)
        {
            bool isListed = isByCountry
                ? database.LocationOf(name).CountryCode == country
                : timezoneGroup == DateTimeZone.ALL_WITH_BC || (IsInGroup(name, timezoneGroup) && IsPresent(database, name));
            if (isListed)
                list.Append(Value.FromLatin1(name));
        }

        return list;
    }

    /// <summary>Not one of the names that are there for old programs.</summary>
    private static bool IsPresent(ZoneDatabase database, string name) => name == "UTC" || database.LocationOf(name) != ZoneLocation.Unknown;

    private static bool IsInGroup(string name, long groups)
    {
        for (int i = 0; i < Areas.Length; i++)
        {
            if ((groups >> i & 1) != 0 && name.StartsWith(Areas[i], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What the names of each bit of the groups begin with, from the lowest.</summary>
    private static readonly string[] Areas =
        ["Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/", "UTC"];

    /// <summary>The version of the zone database.</summary>
    /// <remarks>https://www.php.net/timezone_version_get</remarks>
    [PhpFunction]
    public static PhpString timezone_version_get() => PhpString.FromLatin1(ZoneDatabase.Version);

    /// <summary>All abbreviations.</summary>
    /// <returns>array&lt;string, list&lt;array{dst: bool, offset: int, timezone_id: ?string}&gt;&gt;</returns>
    /// <remarks>https://www.php.net/timezone_abbreviations_list</remarks>
    [PhpFunction]
    public static PhpArray timezone_abbreviations_list()
    {
        var list = new PhpArray();
        PhpArray? meanings = null;
        string? last = null;
        foreach (ZoneAbbreviation abbreviation in ZoneAbbreviations.All)
        {
            if (abbreviation.Name != last)
            {
                last = abbreviation.Name;
                meanings = new PhpArray();
                list.Set(last, meanings);
            }

            var entry = new PhpArray(3);
            entry.Set("dst", abbreviation.IsDst);
            entry.Set("offset", abbreviation.Offset);
            entry.Set("timezone_id", abbreviation.Zone is null ? Value.Null : Value.FromLatin1(abbreviation.Zone));
            meanings!.Append(entry);
        }

        return list;
    }

    /// <summary>Sets the zone that times are in unless another one is given; false after a notice when there is no such zone.</summary>
    /// <remarks>https://www.php.net/date_default_timezone_set</remarks>
    [PhpFunction]
    public static bool date_default_timezone_set(Engine engine, PhpString timezoneId)
    {
        string name = CText.UpToNull(timezoneId.ToLatin1());
        if (!ZoneDatabase.Of(engine).Exists(name))
        {
            engine.FunctionNotice("Timezone ID '" + name + "' is invalid");
            return false;
        }

        DateState.Of(engine).ScriptZone = name;
        return true;
    }

    /// <summary>The name of the zone that times are in unless another one is given.</summary>
    /// <remarks>https://www.php.net/date_default_timezone_get</remarks>
    [PhpFunction]
    public static PhpString date_default_timezone_get(Engine engine) => PhpString.FromLatin1(DateState.Of(engine).Zone.Name);
}
