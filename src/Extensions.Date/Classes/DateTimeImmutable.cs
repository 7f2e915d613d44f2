using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>A time whose methods make new ones: https://www.php.net/manual/en/class.datetimeimmutable.php</summary>
[PhpExtension("date")]
[PhpClass("DateTimeImmutable", Interfaces = ["DateTimeInterface"])]
public sealed class DateTimeImmutable(PhpClass @class) : DateTimeObject(@class)
{
    internal override string NativeClassName => "DateTimeImmutable";

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, [PhpParameter(Default = "\"now\"")] PhpString? datetime = null, DateTimeZone? timezone = null) =>
        DateConstruction.Construct(engine, this, datetime, timezone);

    [PhpMethod(IsTentative = true)]
    public static DateTimeImmutable __set_state(Engine engine, PhpArray array)
    {
        var date = (DateTimeImmutable)engine.BuiltInClass("DateTimeImmutable").Allocate();
        DateTimeTable.Restore(engine, date, array);
        return date;
    }

    /// <summary>Reads a text by a format.</summary>
    [PhpMethod(Returns = "DateTimeImmutable|false", IsTentative = true)]
    public static PhpObject? createFromFormat(Engine engine, PhpClass called, PhpString format, PhpString datetime, DateTimeZone? timezone = null) =>
        DateConstruction.FromFormat(engine, called, format, datetime, timezone);

    [PhpMethod(Returns = "DateTimeImmutable|false", IsTentative = true)]
    public PhpObject? modify(Engine engine, PhpString modifier)
    {
        DateTimeObject changed = Changeable();
        return DateChanges.Modify(engine, changed, modifier) ? changed : null;
    }

    [PhpMethod(Returns = "DateTimeImmutable", IsTentative = true)]
    public PhpObject add(DateInterval interval)
    {
        DateTimeObject changed = Changeable();
        DateChanges.Add(changed, interval);
        return changed;
    }

    [PhpMethod(Returns = "DateTimeImmutable", IsTentative = true)]
    public PhpObject sub(Engine engine, DateInterval interval)
    {
        DateTimeObject changed = Changeable();
        DateChanges.Subtract(engine, changed, interval);
        return changed;
    }

    [PhpMethod(Returns = "DateTimeImmutable", IsTentative = true)]
    public PhpObject setTimezone(DateTimeZone timezone)
    {
        DateTimeObject changed = Changeable();
        DateChanges.SetZone(changed, timezone);
        return changed;
    }

    [PhpMethod(Returns = "DateTimeImmutable", IsTentative = true)]
    public PhpObject setTime(long hour, long minute, long second = 0, long microsecond = 0)
    {
        DateTimeObject changed = Changeable();
        DateChanges.SetTime(changed, hour, minute, second, microsecond);
        return changed;
    }

    [PhpMethod(Returns = "DateTimeImmutable", IsTentative = true)]
    public PhpObject setDate(long year, long month, long day)
    {
        DateTimeObject changed = Changeable();
        DateChanges.SetDate(changed, year, month, day);
        return changed;
    }

    [PhpMethod(Returns = "DateTimeImmutable", IsTentative = true)]
    public PhpObject setISODate(long year, long week, long dayOfWeek = 1)
    {
        DateTimeObject changed = Changeable();
        DateChanges.SetIsoDate(changed, year, week, dayOfWeek);
        return changed;
    }

    [PhpMethod(Returns = "DateTimeImmutable", IsTentative = true)]
    public PhpObject setTimestamp(long timestamp)
    {
        DateTimeObject changed = Changeable();
        DateChanges.SetTimestamp(changed, timestamp);
        return changed;
    }

    [PhpMethod(Returns = "static", IsTentative = true)]
    public static PhpObject createFromMutable(PhpClass called, DateTime @object) => DateConstruction.Copy(called, @object, "DateTime");

    [PhpMethod(Returns = "DateTimeImmutable")]
    public static PhpObject createFromInterface(PhpClass called, [PhpParameter(Type = "DateTimeInterface")] DateTimeObject @object) =>
        DateConstruction.Copy(called, @object, "DateTimeInterface");

    /// <summary>A clone, whatever __clone is accessible to.</summary>
    private DateTimeObject Changeable() =>
        (DateTimeObject)ObjectCloning.Clone(Class.Engine, this, Class.FindMethod("__clone")?.DeclaringClass ?? Class);
}
