using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Times at an interval: https://www.php.net/manual/en/class.dateperiod.php</summary>
[PhpExtension("date")]
[PhpClass("DatePeriod", Interfaces = ["IteratorAggregate"])]
[PhpProperty("start", Type = "?DateTimeInterface")]
[PhpProperty("current", Type = "?DateTimeInterface")]
[PhpProperty("end", Type = "?DateTimeInterface")]
[PhpProperty("interval", Type = "?DateInterval")]
[PhpProperty("recurrences", Type = "int")]
[PhpProperty("include_start_date", Type = "bool")]
[PhpProperty("include_end_date", Type = "bool")]
public sealed partial class DatePeriod : PhpObject, IComputedProperties
{
    [PhpConstant] public const long EXCLUDE_START_DATE = 1;
    [PhpConstant] public const long INCLUDE_END_DATE = 2;

    private BrokenDownTime? _start;
    private BrokenDownTime? _current;
    private BrokenDownTime? _end;
    private RelativeTime _interval;
    private bool _hasInterval;

    /// <summary>How many times there are without an end, the first one included.</summary>
    private long _recurrences;

    private bool _includesStart;
    private bool _includesEnd;

    /// <summary>The class of the start, which other times have when they are asked for.</summary>
    private PhpClass? _class;

    public DatePeriod(PhpClass @class) : base(@class) => Flags |= ObjectFlags.ElementsAreProperties;

    /// <summary>
    /// (DateTimeInterface start, DateInterval interval, int recurrences or DateTimeInterface end [, int options]), or
    /// (string ISO 8601 interval [, int options]).
    /// </summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: something else. Exception: the text cannot be read, or says too little; no recurrences.</exception>
    [PhpMethod(Returns = "", Before = nameof(RequireArguments))]
    public void __construct(
        Engine engine,
        [PhpParameter(Type = "")] Value start,
        [PhpParameter(Type = "", Default = "UNKNOWN")] Value interval = default,
        [PhpParameter(Type = "", Default = "UNKNOWN")] Value end = default,
        [PhpParameter(Type = "", Default = "UNKNOWN")] Value options = default)
    {
        long recurrences = 0;
        long flags = 0;
        if (start.IsObject && start.AsObject is DateTimeObject date && interval.IsObject && interval.AsObject is DateInterval step
            && (options.IsUndefined || ArgumentBinder.TryToInt(engine, options, out flags)))
        {
            DateTimeObject? last = end.IsObject ? end.AsObject as DateTimeObject : null;
            if (end.IsUndefined || (last is null && !ArgumentBinder.TryToInt(engine, end, out recurrences)))
                throw WrongArguments(engine);
            BrokenDownTime begin = date.TimeOf("DateTimeInterface");
            _end = last?.TimeOf("DateTimeInterface").Clone();
            _start = begin.Clone();
            _class = date.Class;
            _interval = step.Span;
            _hasInterval = true;
        }
        else if (end.IsUndefined && options.IsUndefined && (interval.IsUndefined || ArgumentBinder.TryToInt(engine, interval, out flags))
            && ArgumentBinder.TryToString(engine, start, "start", out PhpString? text))
        {
            recurrences = ReadInterval(engine, text);
        }
        else
        {
            throw WrongArguments(engine);
        }

        if (_end is null && recurrences < 1)
            throw engine.Error("Exception", engine.CurrentFunctionName + "(): Recurrence count must be greater than 0");
        _current = null;
        _includesStart = (flags & EXCLUDE_START_DATE) == 0;
        _includesEnd = (flags & INCLUDE_END_DATE) != 0;
        _recurrences = (int)(recurrences + (_includesStart ? 1 : 0) + (_includesEnd ? 1 : 0));
        SetProperties();
    }

    /// <summary>Also no argument at all is a wrong one.</summary>
    internal void RequireArguments()
    {
        Engine engine = Class.Engine;
        if (Frame.At(engine.TopFrame).ArgumentCount == 0)
            throw WrongArguments(engine);
    }

    private static Runtime.Errors.PhpThrow WrongArguments(Engine engine) => engine.TypeError(
        "DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or (DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments");

    private long ReadInterval(Engine engine, PhpString text)
    {
        string given = CText.UpToNull(text.ToLatin1());
        var parser = new IntervalParser(text.Span);
        if (parser.HasErrors)
            throw engine.Error("Exception", "Unknown or bad format (" + given + ")");
        _start = parser.Begin;
        _end = parser.End;
        _interval = parser.Period;
        _hasInterval = parser.HasPeriod;
        string? missing = _start is null ? "a start date" : !_hasInterval ? "an interval" : _end is null && parser.Recurrences == 0 ? "an end date or a recurrence count" : null;
        if (missing is not null)
            throw engine.Error("Exception", engine.CurrentFunctionName + "(): ISO interval must contain " + missing + ", \"" + given + "\" given");
        _start!.UpdateTimestamp();
        _end?.UpdateTimestamp();
        _class = engine.BuiltInClass("DateTime");
        return parser.Recurrences;
    }

    [PhpMethod(Returns = "DateTimeInterface", IsTentative = true)]
    public PhpObject getStartDate() => _start is null ? throw DateTimeObject.Uninitialized(Class.Engine, "DatePeriod") : Date(_start)!;

    [PhpMethod(Returns = "?DateTimeInterface", IsTentative = true)]
    public PhpObject? getEndDate() => Date(_end);

    [PhpMethod(IsTentative = true)]
    public DateInterval getDateInterval() =>
        _hasInterval ? DateInterval.Create(Class.Engine, _interval) : throw DateTimeObject.Uninitialized(Class.Engine, "DatePeriod");

    /// <summary>How many times there are besides the first one; null when an end was given instead.</summary>
    [PhpMethod(IsTentative = true)]
    public long? getRecurrences() =>
        _recurrences - (_includesStart ? 1 : 0) - (_includesEnd ? 1 : 0) is var recurrences && recurrences == 0 ? null : recurrences;

    [PhpMethod(Returns = "Iterator")]
    public PhpObject getIterator(Engine engine) => new InternalIterator(engine.BuiltInClass("InternalIterator"), new Iteration(this));

    /// <summary>A time as an object of the start's class; null for null.</summary>
    private PhpObject? Date(BrokenDownTime? time)
    {
        if (time is null)
            return null;
        var date = (DateTimeObject)_class!.Allocate();
        date.Time = time.Clone();
        return date;
    }

    // ---------------------------------------------------------------- as an object

    /// <inheritdoc/>
    protected internal override PhpObject CreateCopy() => Class.Allocate();

    /// <inheritdoc/>
    protected internal override void FinishCopy(PhpObject source)
    {
        var period = (DatePeriod)source;
        _start = period._start?.Clone();
        _current = period._current?.Clone();
        _end = period._end?.Clone();
        _interval = period._interval;
        _hasInterval = period._hasInterval;
        _recurrences = period._recurrences;
        _includesStart = period._includesStart;
        _includesEnd = period._includesEnd;
        _class = period._class;
    }

    /// <inheritdoc/>
    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference)
    {
        if (Class.FindMethod("getiterator") is { IsUser: true })
            return null;
        return byReference ? throw engine.Error("An iterator cannot be used with foreach by reference") : new Iteration(this);
    }
}
