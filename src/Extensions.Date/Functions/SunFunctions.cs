using System.Globalization;
using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>Sunrise, sunset, and twilight.</summary>
[PhpExtension("date")]
public static class SunFunctions
{
    /// <summary>When the sun rises on the day of a timestamp; false when it does not.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="timestamp">Any time of the day.</param>
    /// <param name="returnFormat">A constant <c>SUNFUNCS_RET_*</c>.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="zenith">Degrees from straight above that count as the horizon.</param>
    /// <param name="utcOffset">Hours, for text and float.</param>
    /// <remarks>https://www.php.net/date_sunrise</remarks>
    [PhpFunction(Returns = "string|int|float|false", Deprecated = true)]
    public static Value date_sunrise(
        Engine engine, long timestamp, long returnFormat = DateConstants.SUNFUNCS_RET_STRING,
        double? latitude = null, double? longitude = null, double? zenith = null, double? utcOffset = null) =>
        Crossing(engine, timestamp, returnFormat, latitude, longitude, zenith ?? Setting(engine, "date.sunrise_zenith"), utcOffset, isSunset: false);

    /// <summary>When the sun sets on the day of a timestamp; false when it does not.</summary>
    /// <remarks>https://www.php.net/date_sunset</remarks>
    /// <inheritdoc cref="date_sunrise"/>
    [PhpFunction(Returns = "string|int|float|false", Deprecated = true)]
    public static Value date_sunset(
        Engine engine, long timestamp, long returnFormat = DateConstants.SUNFUNCS_RET_STRING,
        double? latitude = null, double? longitude = null, double? zenith = null, double? utcOffset = null) =>
        Crossing(engine, timestamp, returnFormat, latitude, longitude, zenith ?? Setting(engine, "date.sunset_zenith"), utcOffset, isSunset: true);

    private static Value Crossing(
        Engine engine, long timestamp, long returnFormat, double? latitude, double? longitude, double zenith, double? utcOffset, bool isSunset)
    {
        double north = latitude ?? Setting(engine, "date.default_latitude");
        double east = longitude ?? Setting(engine, "date.default_longitude");
        if (returnFormat is < DateConstants.SUNFUNCS_RET_TIMESTAMP or > DateConstants.SUNFUNCS_RET_DOUBLE)
            throw engine.ArgumentValueError(2, "must be one of SUNFUNCS_RET_TIMESTAMP, SUNFUNCS_RET_STRING, or SUNFUNCS_RET_DOUBLE");
        if (!double.IsFinite(north) || !double.IsFinite(east))
            return false;
        Zones.ZoneData zone = DateState.Of(engine).Zone;
        // PHP takes the offset of 1970.
        double offset = utcOffset ?? zone.TypeAt(0).Offset / 3600;
        SunPath path = Sun.PathOf(BrokenDownTime.In(zone, timestamp), east, north, 90 - zenith, upperLimb: true);
        if (path.Course != SunCourse.Crosses)
            return false;
        if (returnFormat == DateConstants.SUNFUNCS_RET_TIMESTAMP)
            return isSunset ? path.Set : path.Rise;
        double hour = (isSunset ? path.SetHour : path.RiseHour) + offset;
        if (hour is > 24 or < 0)
            hour -= Math.Floor(hour / 24) * 24;
        if (!(hour is <= 24 and >= 0))
            return false;
        if (returnFormat == DateConstants.SUNFUNCS_RET_DOUBLE)
            return hour;
        return Value.FromLatin1(string.Create(CultureInfo.InvariantCulture, $"{(int)hour:00}:{(int)(60 * (hour - (int)hour)):00}"));
    }

    /// <summary>Sunrise, sunset, noon and the three kinds of twilight as timestamps; true or false for what lasts all day or does not come.</summary>
    /// <returns>array&lt;string, int|bool&gt;</returns>
    /// <remarks>https://www.php.net/date_sun_info</remarks>
    [PhpFunction]
    public static PhpArray date_sun_info(Engine engine, long timestamp, double latitude, double longitude)
    {
        if (!double.IsFinite(latitude))
            throw engine.ArgumentValueError(2, "must be finite");
        if (!double.IsFinite(longitude))
            throw engine.ArgumentValueError(3, "must be finite");
        BrokenDownTime time = BrokenDownTime.In(DateState.Of(engine).Zone, timestamp);
        var table = new PhpArray();
        SunPath path = Sun.PathOf(time, longitude, latitude, -50.0 / 60, upperLimb: true);
        Add(table, path, "sunrise", "sunset");
        table.Set("transit", path.Transit);
        Add(table, Sun.PathOf(time, longitude, latitude, -6, upperLimb: false), "civil_twilight_begin", "civil_twilight_end");
        Add(table, Sun.PathOf(time, longitude, latitude, -12, upperLimb: false), "nautical_twilight_begin", "nautical_twilight_end");
        Add(table, Sun.PathOf(time, longitude, latitude, -18, upperLimb: false), "astronomical_twilight_begin", "astronomical_twilight_end");
        return table;
    }

    private static void Add(PhpArray table, SunPath path, string rise, string set)
    {
        bool crosses = path.Course == SunCourse.Crosses;
        Value always = path.Course == SunCourse.Above;
        table.Set(rise, crosses ? path.Rise : always);
        table.Set(set, crosses ? path.Set : always);
    }

    private static double Setting(Engine engine, string name) =>
        FloatParser.Parse(PhpString.FromLatin1(engine.Ini.Get(name) ?? "").Span, out _);
}
