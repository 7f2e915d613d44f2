using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Time;

/// <summary>Times in a format of C's.</summary>
[PhpExtension("standard")]
public static class TimeParsing
{
    /// <summary>Reads a time by a format of strftime(), as the C library does it in the locale "C".</summary>
    /// <returns>array of tm_sec, tm_min, tm_hour, tm_mday, tm_mon (from 0), tm_year (from 1900), tm_wday, tm_yday, and what was left over as
    /// "unparsed"; false when it does not fit.</returns>
    /// <remarks>https://www.php.net/strptime</remarks>
    [PhpFunction(Returns = "array|false", Deprecated = true)]
    public static PhpArray? strptime(PhpString timestamp, PhpString format)
    {
        ReadOnlySpan<byte> text = timestamp.Span;
        int length = Libc.ParseTime(text, format.Span, out TimeFields time);
        if (length < 0)
            return null;
        ReadOnlySpan<byte> rest = text[length..];
        int nul = rest.IndexOf((byte)0);
        var result = new PhpArray();
        result.Set("tm_sec", time.Second);
        result.Set("tm_min", time.Minute);
        result.Set("tm_hour", time.Hour);
        result.Set("tm_mday", time.Day);
        result.Set("tm_mon", time.Month);
        result.Set("tm_year", time.Year);
        result.Set("tm_wday", time.WeekDay);
        result.Set("tm_yday", time.YearDay);
        result.Set("unparsed", PhpString.From(nul < 0 ? rest : rest[..nul]));
        return result;
    }
}
