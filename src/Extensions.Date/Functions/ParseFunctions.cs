using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Parsing;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>Reading dates from texts.</summary>
[PhpExtension("date")]
public static class ParseFunctions
{
    /// <summary>The timestamp of a text in any of the known formats; false when it cannot be read.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="datetime">For example "next monday 10:00".</param>
    /// <param name="baseTimestamp">What relative parts count from, and what is not said is taken from; the present by default.</param>
    /// <remarks>https://www.php.net/strtotime</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value strtotime(Engine engine, PhpString datetime, long? baseTimestamp = null)
    {
        if (datetime.IsEmpty)
            return false;
        BrokenDownTime now = BrokenDownTime.In(DateState.Of(engine).Zone, baseTimestamp ?? DateState.Now());
        (BrokenDownTime time, ParseProblems problems) = DateParser.Parse(engine, datetime);
        if (problems.FirstError is not null)
            return false;
        time.FillFrom(now, keepsTime: false);
        time.UpdateTimestamp();
        return time.Timestamp;
    }

    /// <summary>What a text in any of the known formats says.</summary>
    /// <remarks>https://www.php.net/date_parse</remarks>
    [PhpFunction]
    public static PhpArray date_parse(Engine engine, PhpString datetime)
    {
        (BrokenDownTime time, ParseProblems problems) = DateParser.Parse(engine, datetime);
        return ParsedTable.Of(time, problems);
    }

    /// <summary>What a text says by a format.</summary>
    /// <remarks>https://www.php.net/date_parse_from_format</remarks>
    [PhpFunction]
    public static PhpArray date_parse_from_format(Engine engine, PhpString format, PhpString datetime)
    {
        if (datetime.Span.Contains((byte)0))
            throw engine.ArgumentValueError(2, "must not contain any null bytes");
        (BrokenDownTime time, ParseProblems problems) = FormatParser.Parse(engine, format, datetime);
        return ParsedTable.Of(time, problems);
    }

    /// <summary>What was wrong with the last text that a date object was made of or changed by; false when nothing was.</summary>
    /// <remarks>https://www.php.net/date_get_last_errors</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? date_get_last_errors(Engine engine) => ParsedTable.LastProblems(engine);
}
