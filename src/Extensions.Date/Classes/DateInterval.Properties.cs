using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

// The properties y, m, d, h, i, s, f, invert and days are the span's; PHP puts them among the dynamic ones when an object is listed.
public sealed partial class DateInterval
{
    private const double MicrosecondsPerSecond = 1_000_000;

    /// <inheritdoc/>
    IElementAccess? IComputedProperties.ComputedProperty(string name) =>
        IsInitialized && name is "y" or "m" or "d" or "h" or "i" or "s" or "f" or "invert" or "days" ? new SpanProperties(this) : null;

    /// <inheritdoc/>
    bool IComputedProperties.ListsComputed => true;

    /// <inheritdoc/>
    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose)
    {
        List();
        return null;
    }

    /// <inheritdoc/>
    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference)
    {
        List();
        return null;
    }

    /// <summary>Puts the present values into the table of dynamic properties.</summary>
    private void List()
    {
        if (IsInitialized)
            AddTo(ObjectAccess.WritableDynamic(this));
    }

    /// <summary>Sets the elements that stand for the span.</summary>
    private void AddTo(PhpArray table)
    {
        if (Expression is not null)
        {
            table.Set("from_string", true);
            table.Set("date_string", Expression);
            return;
        }

        table.Set("y", _span.Years);
        table.Set("m", _span.Months);
        table.Set("d", _span.Days);
        table.Set("h", _span.Hours);
        table.Set("i", _span.Minutes);
        table.Set("s", _span.Seconds);
        table.Set("f", _span.Microseconds / MicrosecondsPerSecond);
        table.Set("invert", _span.Invert);
        table.Set("days", Days);
        table.Set("from_string", false);
    }

    private Value Days => _span.TotalDays == BrokenDownTime.Unset ? Value.False : _span.TotalDays;

    /// <summary>Access to the properties that stand for the span.</summary>
    private sealed class SpanProperties(DateInterval interval) : IElementAccess
    {
        public Value ReadElement(Engine engine, Value key) => key.AsString.ToLatin1() switch
        {
            "f" => interval._span.Microseconds / MicrosecondsPerSecond,
            "days" => interval.Days,
            var name => FieldOf(name) is var value && value == BrokenDownTime.Unset ? Value.False : value,
        };

        public bool HasElement(Engine engine, Value key) => true;

        public void WriteElement(Engine engine, Value key, Value value)
        {
            string name = key.AsString.ToLatin1();
            switch (name)
            {
                case "f":
                    interval._span.Microseconds = Conversions.ToInt(Conversions.ToFloat(engine, value) * MicrosecondsPerSecond);
                    break;
                case "days":
                    // Goes to a dynamic property, which nothing shows.
                    WithoutComputing(() => ObjectAccess.Write(engine, interval, name, value, null, strict: false));
                    break;
                default:
                    FieldOf(name) = Conversions.ToInt(engine, value);
                    break;
            }
        }

        /// <summary>Takes the property out of the table; it comes back at its end when the object is listed.</summary>
        public void UnsetElement(Engine engine, Value key) =>
            WithoutComputing(() => ObjectAccess.Unset(engine, interval, key.AsString.ToLatin1(), null));

        public ref Value FetchElement(Engine engine, Value key, PropertyFetch fetch) => ref System.Runtime.CompilerServices.Unsafe.NullRef<Value>();

        private void WithoutComputing(Action access)
        {
            interval.Flags &= ~ObjectFlags.ElementsAreProperties;
            try
            {
                access();
            }
            finally
            {
                interval.Flags |= ObjectFlags.ElementsAreProperties;
            }
        }

        private ref long FieldOf(string name)
        {
            ref RelativeTime span = ref interval._span;
            switch (name)
            {
                case "y": return ref span.Years;
                case "m": return ref span.Months;
                case "d": return ref span.Days;
                case "h": return ref span.Hours;
                case "i": return ref span.Minutes;
                case "s": return ref span.Seconds;
                default: return ref span.Invert;
            }
        }
    }
}
