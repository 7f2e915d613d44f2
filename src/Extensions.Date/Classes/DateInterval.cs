using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Formatting;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>A span of time: https://www.php.net/manual/en/class.dateinterval.php</summary>
[PhpExtension("date")]
[PhpClass("DateInterval")]
public sealed partial class DateInterval : PhpObject, IComputedProperties
{
    private RelativeTime _span;

    public DateInterval(PhpClass @class) : base(@class) => Flags |= ObjectFlags.ElementsAreProperties;

    /// <summary>Whether the constructor ran.</summary>
    internal bool IsInitialized { get; private set; }

    /// <summary>Whether an hour is 3600 seconds also when clocks are changed: so for intervals that are not differences.</summary>
    internal bool CountsElapsedTime { get; private set; }

    /// <summary>The text that the interval was made of, when it was a relative expression; else null.</summary>
    internal PhpString? Expression { get; private set; }

    /// <summary>The span itself, to be changed in place.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: the constructor did not run.</exception>
    internal ref RelativeTime SpanOf()
    {
        if (!IsInitialized)
            throw DateTimeObject.Uninitialized(Class.Engine, "DateInterval");
        return ref _span;
    }

    /// <summary>The span of an interval whether its constructor ran or not.</summary>
    internal ref RelativeTime Span => ref _span;

    /// <summary>An interval as <c>diff()</c> makes it.</summary>
    internal static DateInterval Create(Engine engine, in RelativeTime span)
    {
        var interval = (DateInterval)engine.BuiltInClass("DateInterval").Allocate();
        interval.Set(span);
        return interval;
    }

    private void Set(in RelativeTime span)
    {
        _span = span;
        IsInitialized = true;
    }

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, PhpString duration)
    {
        var parser = new IntervalParser(duration.Span);
        if (parser.HasErrors)
            throw engine.Error("Exception", "Unknown or bad format (" + CText.UpToNull(duration.ToLatin1()) + ")");
        if (parser.HasPeriod)
        {
            Set(parser.Period);
        }
        else if (parser is { Begin: { } begin, End: { } end })
        {
            begin.UpdateTimestamp();
            end.UpdateTimestamp();
            Set(Difference.Between(begin, end));
        }
        else
        {
            throw engine.Error("Exception", "Failed to parse interval (" + CText.UpToNull(duration.ToLatin1()) + ")");
        }

        CountsElapsedTime = true;
    }

    /// <summary>The relative parts of a text in the formats of <c>strtotime()</c>; false after a warning when it has others.</summary>
    [PhpMethod(Returns = "DateInterval|false", IsTentative = true)]
    public static PhpObject? createFromDateString(Engine engine, PhpString datetime)
    {
        (BrokenDownTime time, ParseProblems problems) = DateParser.Parse(engine, datetime);
        if (problems.FirstError is { } error)
        {
            engine.FunctionWarning(ProblemText.OfInterval(datetime, error, ""));
            return null;
        }

        if (time.HasDate || time.TimeCount > 0 || time.ZoneCount > 0)
        {
            engine.FunctionWarning("String '" + CText.UpToNull(datetime.ToLatin1()) + "' contains non-relative elements");
            return null;
        }

        DateInterval interval = Create(engine, time.Relative);
        interval.Expression = datetime;
        return interval;
    }

    /// <summary>The interval as text.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpString format(PhpString format) => IntervalFormatter.Format(format.Span, SpanOf());

    // ---------------------------------------------------------------- as an object

    /// <inheritdoc/>
    protected internal override PhpObject CreateCopy() => Class.Allocate();

    /// <inheritdoc/>
    protected internal override void FinishCopy(PhpObject source)
    {
        var interval = (DateInterval)source;
        _span = interval._span;
        IsInitialized = interval.IsInitialized;
        CountsElapsedTime = interval.CountsElapsedTime;
        Expression = interval.Expression;
    }

    /// <summary>Intervals have no order: a month may be longer than 30 days or not.</summary>
    protected internal override int? CompareTo(PhpObject other)
    {
        if (other is DateInterval)
            Class.Engine.Warning("Cannot compare DateInterval objects");
        return 1;
    }
}
