using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Formatting;
using MiniPhp.Extensions.Date.Functions;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;
using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>What DateTime and DateTimeImmutable share.</summary>
public abstract class DateTimeObject(PhpClass @class) : PhpObject(@class)
{
    /// <summary>The time; null until the constructor ran.</summary>
    internal BrokenDownTime? Time { get; set; }

    /// <summary>The time.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: a subclass's constructor did not call this one's.</exception>
    internal BrokenDownTime TimeOf(string className) => Time ?? throw Uninitialized(Class.Engine, className);

    internal static Runtime.Errors.PhpThrow Uninitialized(Engine engine, string className) =>
        engine.Error("The " + className + " object has not been correctly initialized by its constructor");

    /// <summary>The time as text.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpString format(PhpString format)
    {
        BrokenDownTime time = TimeOf("DateTime");
        return DateFormatter.Format(format.Span, time, time.IsLocal);
    }

    [PhpMethod(Returns = "DateTimeZone|false", IsTentative = true)]
    public PhpObject? getTimezone()
    {
        BrokenDownTime time = TimeOf("DateTime");
        return time.IsLocal ? DateTimeZone.Create(Class.Engine, time.ZoneReference) : null;
    }

    /// <summary>Seconds east of UTC.</summary>
    [PhpMethod(IsTentative = true)]
    public long getOffset()
    {
        BrokenDownTime time = TimeOf("DateTime");
        return time.IsLocal ? time.ZoneReference.OffsetAt(time.Timestamp) : 0;
    }

    /// <summary>Seconds since 1970-01-01 UTC.</summary>
    [PhpMethod(IsTentative = true)]
    public long getTimestamp() => TimeOf("DateTime").Timestamp;

    /// <summary>The time from this one to another one.</summary>
    [PhpMethod(Returns = "DateInterval", IsTentative = true)]
    public PhpObject diff(Engine engine, [PhpParameter(Type = "DateTimeInterface")] DateTimeObject targetObject, bool absolute = false)
    {
        RelativeTime difference = Difference.Between(TimeOf("DateTimeInterface"), targetObject.TimeOf("DateTimeInterface"));
        if (absolute)
            difference.Invert = 0;
        return DateInterval.Create(engine, difference);
    }

    /// <summary>Makes the time what the properties say that an old form of <c>unserialize()</c> set.</summary>
    [PhpMethod(IsTentative = true)]
    public void __wakeup(Engine engine) => DateTimeTable.Restore(engine, this, PropertyTable.Of(this));

    [PhpMethod]
    public PhpArray __serialize()
    {
        var table = new PhpArray();
        DateTimeTable.Add(table, TimeOf(NativeClassName));
        PropertyTable.AddMissing(table, this);
        return table;
    }

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data)
    {
        DateTimeTable.Restore(engine, this, data);
        PropertyTable.Load(engine, this, data, DateTimeTable.Names);
    }

    /// <summary>What was wrong with the last text that a date was read from.</summary>
    [PhpMethod(Returns = "array|false", IsTentative = true)]
    public static PhpArray? getLastErrors(Engine engine) => ParsedTable.LastProblems(engine);

    /// <summary>DateTime or DateTimeImmutable.</summary>
    internal abstract string NativeClassName { get; }

    // ---------------------------------------------------------------- as an object

    /// <inheritdoc/>
    protected internal override PhpObject CreateCopy() => Class.Allocate();

    /// <inheritdoc/>
    protected internal override void FinishCopy(PhpObject source) => Time = ((DateTimeObject)source).Time?.Clone();

    /// <inheritdoc/>
    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose)
    {
        if (purpose == PropertyPurpose.Variables || Time is null)
            return null;
        PhpArray table = Conversions.PropertiesOf(this, asSymbols: false);
        DateTimeTable.Add(table, Time);
        return table;
    }

    /// <inheritdoc/>
    protected internal override bool IgnoresDebugInfo => true;

    /// <inheritdoc/>
    protected internal override int? CompareTo(PhpObject other)
    {
        if (other is not DateTimeObject date)
            return 1;
        if (Time is not null && date.Time is not null)
            return Difference.Compare(Time, date.Time);
        Class.Engine.FunctionWarning("Trying to compare an incomplete DateTime or DateTimeImmutable object");
        return 1;
    }
}
