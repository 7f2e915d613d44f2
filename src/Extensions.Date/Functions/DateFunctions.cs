using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Formatting;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Functions;

/// <summary>Timestamps as dates, and back.</summary>
[PhpExtension("date")]
public static class DateFunctions
{
    /// <summary>Seconds since 1970-01-01 UTC.</summary>
    /// <remarks>https://www.php.net/time</remarks>
    [PhpFunction]
    public static long time() => DateState.Now();

    /// <summary>A timestamp, by default the present, as text in the default zone.</summary>
    /// <remarks>https://www.php.net/date</remarks>
    [PhpFunction]
    public static PhpString date(Engine engine, PhpString format, long? timestamp = null) =>
        DateFormatter.Format(format.Span, Local(engine, timestamp), isLocal: true);

    /// <summary>A timestamp, by default the present, as text in UTC.</summary>
    /// <remarks>https://www.php.net/gmdate</remarks>
    [PhpFunction]
    public static PhpString gmdate(PhpString format, long? timestamp = null) =>
        DateFormatter.Format(format.Span, BrokenDownTime.InUtc(timestamp ?? DateState.Now()), isLocal: false);

    /// <summary>One number of a timestamp in the default zone; false after a warning for letters that stand for none.</summary>
    /// <remarks>https://www.php.net/idate</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value idate(Engine engine, PhpString format, long? timestamp = null)
    {
        if (format.Length != 1)
        {
            engine.FunctionWarning("idate format is one char");
            return false;
        }

        BrokenDownTime time = Local(engine, timestamp);
        char letter = (char)format[0];
        // PHP computes with 32 bits, and takes -1 for an unknown letter.
        int number = (int)(letter switch
        {
            'I' => time.Dst,
            'Z' => time.Offset,
            'U' => time.Timestamp,
            _ => DateNumbers.Of(letter, time),
        });
        if (number != -1)
            return number;
        engine.FunctionWarning("Unrecognized date format token");
        return false;
    }

    /// <summary>The timestamp of a date in the default zone; what is left out is the present's.</summary>
    /// <remarks>https://www.php.net/mktime</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value mktime(
        Engine engine, long hour, long? minute = null, long? second = null, long? month = null, long? day = null, long? year = null)
    {
        BrokenDownTime time = Local(engine, null);
        Set(time, hour, minute, second, month, day, year);
        return time.Timestamp;
    }

    /// <summary>The timestamp of a date in UTC; what is left out is the present's.</summary>
    /// <remarks>https://www.php.net/gmmktime</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value gmmktime(long hour, long? minute = null, long? second = null, long? month = null, long? day = null, long? year = null)
    {
        BrokenDownTime time = BrokenDownTime.InUtc(DateState.Now());
        Set(time, hour, minute, second, month, day, year);
        return time.Timestamp;
    }

    /// <summary>Whether a date of the years 1 to 32767 exists.</summary>
    /// <remarks>https://www.php.net/checkdate</remarks>
    [PhpFunction]
    public static bool checkdate(long month, long day, long year) => year is >= 1 and <= 32767 && Gregorian.IsDate(year, month, day);

    /// <summary>A timestamp in the default zone as the C library's struct has it: months from 0, years from 1900.</summary>
    /// <remarks>https://www.php.net/localtime</remarks>
    [PhpFunction]
    public static PhpArray localtime(Engine engine, long? timestamp = null, bool associative = false)
    {
        BrokenDownTime time = Local(engine, timestamp);
        var table = new PhpArray();
        ReadOnlySpan<string> names = LocalTimeNames;
        ReadOnlySpan<long> values =
        [
            time.Second, time.Minute, time.Hour, time.Day, time.Month - 1, time.Year - 1900,
            Gregorian.DayOfWeek(time.Year, time.Month, time.Day), Gregorian.DayOfYear(time.Year, time.Month, time.Day), time.Dst,
        ];
        for (int i = 0; i < names.Length; i++)
        {
            if (associative)
                table.Set(names[i], values[i]);
            else
                table.Append(values[i]);
        }

        return table;
    }

    private static readonly string[] LocalTimeNames =
        ["tm_sec", "tm_min", "tm_hour", "tm_mday", "tm_mon", "tm_year", "tm_wday", "tm_yday", "tm_isdst"];

    /// <summary>A timestamp in the default zone.</summary>
    /// <remarks>https://www.php.net/getdate</remarks>
    [PhpFunction]
    public static PhpArray getdate(Engine engine, long? timestamp = null)
    {
        BrokenDownTime time = Local(engine, timestamp);
        long weekday = Gregorian.DayOfWeek(time.Year, time.Month, time.Day);
        var table = new PhpArray();
        table.Set("seconds", time.Second);
        table.Set("minutes", time.Minute);
        table.Set("hours", time.Hour);
        table.Set("mday", time.Day);
        table.Set("wday", weekday);
        table.Set("mon", time.Month);
        table.Set("year", time.Year);
        table.Set("yday", Gregorian.DayOfYear(time.Year, time.Month, time.Day));
        table.Set("weekday", Value.FromLatin1(DateNames.Day(weekday)));
        table.Set("month", Value.FromLatin1(DateNames.Month(time.Month)));
        table.Set(0, time.Timestamp);
        return table;
    }

    internal static BrokenDownTime Local(Engine engine, long? timestamp) =>
        BrokenDownTime.In(DateState.Of(engine).Zone, timestamp ?? DateState.Now());

    private static void Set(BrokenDownTime time, long hour, long? minute, long? second, long? month, long? day, long? year)
    {
        time.Hour = hour;
        time.Minute = minute ?? time.Minute;
        time.Second = second ?? time.Second;
        time.Month = month ?? time.Month;
        time.Day = day ?? time.Day;
        // Years of two digits are those of 1970 to 2069.
        time.Year = year switch
        {
            null => time.Year,
            >= 0 and < 70 => year.Value + 2000,
            >= 70 and <= 100 => year.Value + 1900,
            _ => year.Value,
        };
        time.UpdateTimestamp();
    }
}
