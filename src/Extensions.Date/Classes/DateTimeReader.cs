using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

/// <summary>Gives objects the time that a text says.</summary>
internal static class DateTimeReader
{
    /// <summary>Reads a text in any format; what it does not say is taken from the present time.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">Its time is set, or made null when the text cannot be read.</param>
    /// <param name="text">"" is "now".</param>
    /// <param name="zone">For texts without a zone; null for the default one.</param>
    /// <returns>The first error, or null.</returns>
    public static ParseProblem? Read(Engine engine, DateTimeObject target, PhpString text, ZoneReference? zone)
    {
        if (text.IsEmpty || text.Span.SequenceEqual("now"u8))
        {
            DateState state = DateState.Of(engine);
            state.Note(new ParseProblems());
            target.Time = DateState.NowIn(zone ?? ZoneReference.Of(state.Zone));
            return null;
        }

        (BrokenDownTime time, ParseProblems problems) = DateParser.Parse(engine, text);
        return Set(engine, target, time, problems, zone, hasFormat: false);
    }

    /// <summary>Reads a text by a format.</summary>
    /// <inheritdoc cref="Read"/>
    public static ParseProblem? ReadByFormat(Engine engine, DateTimeObject target, PhpString format, PhpString text, ZoneReference? zone)
    {
        (BrokenDownTime time, ParseProblems problems) = FormatParser.Parse(engine, format, text);
        return Set(engine, target, time, problems, zone, hasFormat: true);
    }

    private static ParseProblem? Set(Engine engine, DateTimeObject target, BrokenDownTime time, ParseProblems problems, ZoneReference? zone, bool hasFormat)
    {
        target.Time = null;
        DateState state = DateState.Of(engine);
        state.Note(problems);
        if (problems.FirstError is { } error)
            return error;
        zone ??= ZoneReference.Of(time.Zone ?? state.Zone);
        time.FillFrom(DateState.NowIn(zone), keepsTime: hasFormat);
        time.UpdateTimestamp();
        time.UpdateFields();
        time.HasRelative = false;
        target.Time = time;
        return null;
    }
}
