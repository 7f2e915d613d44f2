using MiniPhp.Extensions.Date.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>A time that its methods change: https://www.php.net/manual/en/class.datetime.php</summary>
[PhpExtension("date")]
[PhpClass("DateTime", Interfaces = ["DateTimeInterface"])]
public sealed class DateTime(PhpClass @class) : DateTimeObject(@class)
{
    internal override string NativeClassName => "DateTime";

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Default = "\"now\"")] PhpString? datetime = null, DateTimeZone? timezone = null) =>
        DateConstruction.Construct(engine, this, datetime, timezone);

    [PhpMethod(IsTentative = true)]
    public static DateTime __set_state(Engine engine, PhpArray array)
    {
        var date = (DateTime)engine.BuiltInClass("DateTime").Allocate();
        DateTimeTable.Restore(engine, date, array);
        return date;
    }

    [PhpMethod(Returns = "static", IsTentative = true)]
    public static PhpObject createFromImmutable(PhpClass called, DateTimeImmutable @object) =>
        DateConstruction.Copy(called, @object, "DateTimeImmutable");

    [PhpMethod(Returns = "DateTime")]
    public static PhpObject createFromInterface(PhpClass called, [PhpParameter(Type = "DateTimeInterface")] DateTimeObject @object) =>
        DateConstruction.Copy(called, @object, "DateTimeInterface");

    /// <summary>Reads a text by a format.</summary>
    [PhpMethod(Returns = "DateTime|false", IsTentative = true)]
    public static PhpObject? createFromFormat(Engine engine, PhpClass called, PhpString format, PhpString datetime, DateTimeZone? timezone = null) =>
        DateConstruction.FromFormat(engine, called, format, datetime, timezone);

    [PhpMethod(Returns = "DateTime|false", IsTentative = true)]
    public PhpObject? modify(Engine engine, PhpString modifier) => DateChanges.Modify(engine, this, modifier) ? this : null;

    [PhpMethod(Returns = "DateTime", IsTentative = true)]
    public PhpObject add(DateInterval interval)
    {
        DateChanges.Add(this, interval);
        return this;
    }

    [PhpMethod(Returns = "DateTime", IsTentative = true)]
    public PhpObject sub(Engine engine, DateInterval interval)
    {
        DateChanges.Subtract(engine, this, interval);
        return this;
    }

    [PhpMethod(Returns = "DateTime", IsTentative = true)]
    public PhpObject setTimezone(DateTimeZone timezone)
    {
        DateChanges.SetZone(this, timezone);
        return this;
    }

    [PhpMethod(Returns = "DateTime", IsTentative = true)]
    public PhpObject setTime(long hour, long minute, long second = 0, long microsecond = 0)
    {
        DateChanges.SetTime(this, hour, minute, second, microsecond);
        return this;
    }

    [PhpMethod(Returns = "DateTime", IsTentative = true)]
    public PhpObject setDate(long year, long month, long day)
    {
        DateChanges.SetDate(this, year, month, day);
        return this;
    }

    [PhpMethod(Returns = "DateTime", IsTentative = true)]
    public PhpObject setISODate(long year, long week, long dayOfWeek = 1)
    {
        DateChanges.SetIsoDate(this, year, week, dayOfWeek);
        return this;
    }

    [PhpMethod(Returns = "DateTime", IsTentative = true)]
    public PhpObject setTimestamp(long timestamp)
    {
        DateChanges.SetTimestamp(this, timestamp);
        return this;
    }
}
