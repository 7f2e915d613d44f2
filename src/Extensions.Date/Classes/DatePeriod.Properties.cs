using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

// The declared properties show what the period is; scripts can only read them.
public sealed partial class DatePeriod
{
    /// <summary>The slots are in the order of declaration.</summary>
    private const int CurrentSlot = 1;

    private static ReadOnlySpan<string> Names =>
        new[] { "start", "current", "end", "interval", "recurrences", "include_start_date", "include_end_date" };

    private void SetProperties()
    {
        Engine engine = Class.Engine;
        int slot = 0;
        PhpArray description = Describe();
        engine.Lifetime.Watch(description);
        foreach ((_, Value value) in description)
            Slot.Assign(engine, ref StoredSlots[slot++], value);
    }

    /// <summary>The values of the properties by name.</summary>
    private PhpArray Describe()
    {
        var table = new PhpArray();
        table.Set("start", Date(_start));
        table.Set("current", Date(_current));
        table.Set("end", Date(_end));
        table.Set("interval", _hasInterval ? DateInterval.Create(Class.Engine, _interval) : Value.Null);
        table.Set("recurrences", _recurrences);
        table.Set("include_start_date", _includesStart);
        table.Set("include_end_date", _includesEnd);
        return table;
    }

    /// <inheritdoc/>
    IElementAccess? IComputedProperties.ComputedProperty(string name) => Names.IndexOf(name) is >= 0 and var slot ? new ReadOnlyProperty(this, slot) : null;

    /// <inheritdoc/>
    bool IComputedProperties.ListsComputed => false;

    [PhpMethod]
    public PhpArray __serialize()
    {
        if (_start is null)
            throw DateTimeObject.Uninitialized(Class.Engine, "DatePeriod");
        PhpArray table = Describe();
        PropertyTable.AddMissing(table, this);
        return table;
    }

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data)
    {
        Restore(engine, data);
        PropertyTable.Load(engine, this, data, Names);
    }

    [PhpMethod(IsTentative = true)]
    public void __wakeup(Engine engine) => Restore(engine, PropertyTable.Of(this));

    [PhpMethod(IsTentative = true)]
    public static DatePeriod __set_state(Engine engine, PhpArray array)
    {
        var period = (DatePeriod)engine.BuiltInClass("DatePeriod").Allocate();
        period.Restore(engine, array);
        return period;
    }

    private void Restore(Engine engine, PhpArray table)
    {
        if (!TryRestore(table))
            throw engine.Error("Invalid serialization data for DatePeriod object");
        SetProperties();
    }

    private bool TryRestore(PhpArray table)
    {
        if (!TryGetTime(table["start"], ref _start, out PhpClass? type) || !TryGetTime(table["end"], ref _end, out _) || !TryGetTime(table["current"], ref _current, out _))
            return false;
        _class = type ?? _class;
        Value interval = table["interval"].Dereferenced;
        if (!interval.IsObject || interval.AsObject is not DateInterval { IsInitialized: true } step || step.Class.IsUser)
            return false;
        _interval = step.Span;
        _hasInterval = true;
        Value recurrences = table["recurrences"].Dereferenced;
        Value includesStart = table["include_start_date"].Dereferenced;
        Value includesEnd = table["include_end_date"].Dereferenced;
        if (!recurrences.IsInt || recurrences.AsInt is < 0 or > int.MaxValue || !includesStart.IsBool || !includesEnd.IsBool)
            return false;
        _recurrences = recurrences.AsInt;
        _includesStart = includesStart.AsBool;
        _includesEnd = includesEnd.AsBool;
        return true;
    }

    /// <summary>Takes a time out of an object; null leaves it.</summary>
    private static bool TryGetTime(Value value, ref BrokenDownTime? time, out PhpClass? type)
    {
        value = value.Dereferenced;
        type = null;
        if (!value.IsObject)
            return value.IsNull;
        if (value.AsObject is not DateTimeObject { Time: { } found } date)
            return false;
        time = found.Clone();
        type = date.Class;
        return true;
    }

    /// <summary>Access to a declared property.</summary>
    private sealed class ReadOnlyProperty(DatePeriod period, int slot) : IElementAccess
    {
        private Value Held => period.StoredSlots[slot].Dereferenced;

        public Value ReadElement(Engine engine, Value key) => !Held.IsUndefined ? Held : throw engine.Error(
            "Typed property DatePeriod::$" + Names[slot] + " must not be accessed before initialization");

        public bool HasElement(Engine engine, Value key) => !Held.IsUndefined && !Held.IsNull;

        public void WriteElement(Engine engine, Value key, Value value) => throw Refusal(engine);

        public void UnsetElement(Engine engine, Value key) => Slot.Clear(engine, ref period.StoredSlots[slot]);

        public ref Value FetchElement(Engine engine, Value key, PropertyFetch fetch) => throw Refusal(engine);

        private Runtime.Errors.PhpThrow Refusal(Engine engine) => engine.Error("Cannot modify readonly property DatePeriod::$" + Names[slot]);
    }
}
