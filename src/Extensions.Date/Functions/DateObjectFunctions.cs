using MiniPhp.Extensions.Date.Classes;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>The methods of date objects as functions.</summary>
[PhpExtension("date")]
public static class DateObjectFunctions
{
    [PhpFunction(Returns = "DateTime|false")]
    public static PhpObject? date_create(Engine engine, [PhpParameter(Default = "\"now\"")] PhpString? datetime = null, DateTimeZone? timezone = null) =>
        DateConstruction.Create(engine, "DateTime", datetime, timezone);

    [PhpFunction(Returns = "DateTimeImmutable|false")]
    public static PhpObject? date_create_immutable(
        Engine engine, [PhpParameter(Default = "\"now\"")] PhpString? datetime = null, DateTimeZone? timezone = null) =>
        DateConstruction.Create(engine, "DateTimeImmutable", datetime, timezone);

    [PhpFunction(Returns = "DateTime|false")]
    public static PhpObject? date_create_from_format(Engine engine, PhpString format, PhpString datetime, DateTimeZone? timezone = null) =>
        DateConstruction.FromFormat(engine, engine.BuiltInClass("DateTime"), format, datetime, timezone);

    [PhpFunction(Returns = "DateTimeImmutable|false")]
    public static PhpObject? date_create_immutable_from_format(Engine engine, PhpString format, PhpString datetime, DateTimeZone? timezone = null) =>
        DateConstruction.FromFormat(engine, engine.BuiltInClass("DateTimeImmutable"), format, datetime, timezone);

    [PhpFunction]
    public static PhpString date_format([PhpParameter(Type = "DateTimeInterface")] DateTimeObject @object, PhpString format) => @object.format(format);

    [PhpFunction(Returns = "DateTime|false")]
    public static PhpObject? date_modify(Engine engine, Classes.DateTime @object, PhpString modifier) => @object.modify(engine, modifier);

    [PhpFunction(Returns = "DateTime")]
    public static PhpObject date_add(Classes.DateTime @object, DateInterval interval) => @object.add(interval);

    [PhpFunction(Returns = "DateTime")]
    public static PhpObject date_sub(Engine engine, Classes.DateTime @object, DateInterval interval) => @object.sub(engine, interval);

    [PhpFunction(Returns = "DateTimeZone|false")]
    public static PhpObject? date_timezone_get([PhpParameter(Type = "DateTimeInterface")] DateTimeObject @object) => @object.getTimezone();

    [PhpFunction(Returns = "DateTime")]
    public static PhpObject date_timezone_set(Classes.DateTime @object, DateTimeZone timezone) => @object.setTimezone(timezone);

    [PhpFunction]
    public static long date_offset_get([PhpParameter(Type = "DateTimeInterface")] DateTimeObject @object) => @object.getOffset();

    [PhpFunction(Returns = "DateInterval")]
    public static PhpObject date_diff(
        Engine engine,
        [PhpParameter(Type = "DateTimeInterface")] DateTimeObject baseObject,
        [PhpParameter(Type = "DateTimeInterface")] DateTimeObject targetObject,
        bool absolute = false) => baseObject.diff(engine, targetObject, absolute);

    [PhpFunction(Returns = "DateTime")]
    public static PhpObject date_time_set(Classes.DateTime @object, long hour, long minute, long second = 0, long microsecond = 0) =>
        @object.setTime(hour, minute, second, microsecond);

    [PhpFunction(Returns = "DateTime")]
    public static PhpObject date_date_set(Classes.DateTime @object, long year, long month, long day) => @object.setDate(year, month, day);

    [PhpFunction(Returns = "DateTime")]
    public static PhpObject date_isodate_set(Classes.DateTime @object, long year, long week, long dayOfWeek = 1) =>
        @object.setISODate(year, week, dayOfWeek);

    [PhpFunction(Returns = "DateTime")]
    public static PhpObject date_timestamp_set(Classes.DateTime @object, long timestamp) => @object.setTimestamp(timestamp);

    [PhpFunction]
    public static long date_timestamp_get([PhpParameter(Type = "DateTimeInterface")] DateTimeObject @object) => @object.getTimestamp();

    [PhpFunction(Returns = "DateInterval|false")]
    public static PhpObject? date_interval_create_from_date_string(Engine engine, PhpString datetime) =>
        DateInterval.createFromDateString(engine, datetime);

    [PhpFunction]
    public static PhpString date_interval_format(DateInterval @object, PhpString format) => @object.format(format);
}
