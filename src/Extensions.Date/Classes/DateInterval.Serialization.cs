using System.Globalization;
using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

// serialize(), unserialize(), var_export().
public sealed partial class DateInterval
{
    private static ReadOnlySpan<string> Names =>
        new[] { "date_string", "from_string", "y", "m", "d", "h", "i", "s", "f", "invert", "days" };

    [PhpMethod]
    public PhpArray __serialize()
    {
        SpanOf();
        var table = new PhpArray();
        AddTo(table);
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
    public static DateInterval __set_state(Engine engine, PhpArray array)
    {
        var interval = (DateInterval)engine.BuiltInClass("DateInterval").Allocate();
        interval.Restore(engine, array);
        return interval;
    }

    /// <summary>Takes the span out of a table. What it lacks is -1, or 0 for what only some intervals have.</summary>
    private void Restore(Engine engine, PhpArray table)
    {
        CountsElapsedTime = false;
        if (table["date_string"].Dereferenced is { IsString: true } text)
        {
            (BrokenDownTime time, ParseProblems problems) = DateParser.Parse(engine, text.AsString);
            if (problems.FirstError is { } error)
                engine.FunctionWarning(ProblemText.OfInterval(text.AsString, error, " while unserializing"));
            Set(time.Relative);
            Expression = text.AsString;
            return;
        }

        long Read(string name, long missing) =>
            table[name].Dereferenced is var value && value.IsUndefined || !IsScalar(value) ? missing : Conversions.ToInt(engine, value);

        var span = new RelativeTime
        {
            Years = Read("y", -1),
            Months = Read("m", -1),
            Days = Read("d", -1),
            Hours = Read("h", -1),
            Minutes = Read("i", -1),
            Seconds = Read("s", -1),
            Weekday = (int)Read("weekday", -1),
            WeekdayBehavior = (int)Read("weekday_behavior", -1),
            Edge = (MonthEdge)(int)Read("first_last_day_of", -1),
            Invert = (int)Read("invert", 0),
            TotalDays = ReadDays(engine, table["days"].Dereferenced),
            Special = (SpecialRelation)(int)Read("special_type", 0),
            SpecialAmount = ReadDigits(engine, table["special_amount"].Dereferenced),
            HasWeekday = Read("have_weekday_relative", 0) != 0,
            HasSpecial = Read("have_special_relative", 0) != 0,
        };
        if (table["f"].Dereferenced is { IsUndefined: false } fraction)
            span.Microseconds = Conversions.ToInt(Conversions.ToFloat(engine, fraction) * MicrosecondsPerSecond);
        if (table["civil_or_wall"].Dereferenced is { IsUndefined: false } kind)
            CountsElapsedTime = Conversions.ToInt(engine, kind) == ElapsedTime;
        Set(span);
    }

    /// <summary>The value of <c>civil_or_wall</c> for <see cref="CountsElapsedTime"/>.</summary>
    private const long ElapsedTime = 2;

    private static bool IsScalar(Value value) => value.IsNull || value.IsBool || value.IsInt || value.IsFloat || value.IsString;

    private static long ReadDays(Engine engine, Value value) =>
        value.IsBool && !value.AsBool ? BrokenDownTime.Unset : ReadDigits(engine, value);

    /// <summary>An int in the text of a value, at the start; -1 for what is no scalar.</summary>
    private static long ReadDigits(Engine engine, Value value)
    {
        if (value.IsUndefined || !IsScalar(value))
            return -1;
        string text = Conversions.ToPhpString(engine, value).ToLatin1().TrimStart();
        int length = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        if (!Int128.TryParse(text.AsSpan(0, length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 number))
            return 0;
        return number > long.MaxValue ? long.MaxValue : number < long.MinValue ? long.MinValue : (long)number;
    }
}
