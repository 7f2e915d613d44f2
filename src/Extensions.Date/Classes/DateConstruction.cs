using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Makes dates.</summary>
internal static class DateConstruction
{
    /// <summary>What constructors do.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Exception: the text cannot be read.</exception>
    public static void Construct(Engine engine, DateTimeObject target, PhpString? text, DateTimeZone? zone)
    {
        if (DateTimeReader.Read(engine, target, text ?? PhpString.Empty, zone?.ZoneOf("DateTimeZone")) is { } error)
            throw engine.Error("Exception", ProblemText.Of(text ?? PhpString.Empty, error));
    }

    /// <summary>A date from a text; null when it cannot be read.</summary>
    public static PhpObject? Create(Engine engine, string className, PhpString? text, DateTimeZone? zone)
    {
        var date = (DateTimeObject)engine.BuiltInClass(className).Allocate();
        return DateTimeReader.Read(engine, date, text ?? PhpString.Empty, zone?.ZoneOf("DateTimeZone")) is null ? date : null;
    }

    /// <summary>A date from a text by a format; null when it cannot be read.</summary>
    public static PhpObject? FromFormat(Engine engine, PhpClass called, PhpString format, PhpString text, DateTimeZone? zone)
    {
        if (text.Span.Contains((byte)0))
            throw engine.ArgumentValueError(2, "must not contain any null bytes");
        var date = (DateTimeObject)called.Allocate();
        return DateTimeReader.ReadByFormat(engine, date, format, text, zone?.ZoneOf("DateTimeZone")) is null ? date : null;
    }

    /// <summary>A date of a class with another one's time.</summary>
    public static PhpObject Copy(PhpClass called, DateTimeObject source, string sourceName)
    {
        Calendar.BrokenDownTime time = source.TimeOf(sourceName);
        var copy = (DateTimeObject)called.Allocate();
        copy.Time = time.Clone();
        return copy;
    }
}
