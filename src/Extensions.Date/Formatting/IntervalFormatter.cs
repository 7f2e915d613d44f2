using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>Writes intervals by a format of letters after percent signs.</summary>
/// <remarks>https://www.php.net/dateinterval.format</remarks>
internal static class IntervalFormatter
{
    public static PhpString Format(ReadOnlySpan<byte> format, in RelativeTime interval)
    {
        var text = new TextWriter(stackalloc byte[256]);
        bool isLetter = false;
        foreach (byte value in format)
        {
            if (isLetter)
                WriteLetter(ref text, (char)value, interval);
            else if (value != '%')
                text.Write(value);
            isLetter = !isLetter && value == '%';
        }

        return text.ToPhpString();
    }

    private static void WriteLetter(ref TextWriter text, char letter, in RelativeTime interval)
    {
        switch (letter)
        {
            case 'Y' or 'M' or 'D' or 'H' or 'I':
                text.WritePadded((int)Unit(letter, interval), 2);
                break;
            case 'y' or 'm' or 'd' or 'h' or 'i':
                text.Write((int)Unit(letter, interval));
                break;
            case 'S':
                text.WritePadded(interval.Seconds, 2);
                break;
            case 's':
                text.Write(interval.Seconds);
                break;
            case 'F':
                text.WritePadded(interval.Microseconds, 6);
                break;
            case 'f':
                text.Write(interval.Microseconds);
                break;
            case 'a' when (int)interval.TotalDays == BrokenDownTime.Unset:
                text.Write("(unknown)");
                break;
            case 'a':
                text.Write((int)interval.TotalDays);
                break;
            case 'r':
                text.Write(interval.Invert != 0 ? "-" : "");
                break;
            case 'R':
                text.Write(interval.Invert != 0 ? "-" : "+");
                break;
            case '%':
                text.Write("%");
                break;
            default:
                text.Write("%");
                text.Write((byte)letter);
                break;
        }
    }

    private static long Unit(char letter, in RelativeTime interval) => char.ToLowerInvariant(letter) switch
    {
        'y' => interval.Years,
        'm' => interval.Months,
        'd' => interval.Days,
        'h' => interval.Hours,
        _ => interval.Minutes,
    };
}
