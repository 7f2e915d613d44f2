using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>Writes dates by a format of letters, as <c>date()</c> does.</summary>
/// <remarks>https://www.php.net/manual/en/datetime.format.php</remarks>
internal static class DateFormatter
{
    /// <param name="format">Each letter stands for a piece; a backslash makes the next byte stand for itself.</param>
    /// <param name="time">The time.</param>
    /// <param name="isLocal">Whether its zone is shown; else it is called UTC.</param>
    public static PhpString Format(ReadOnlySpan<byte> format, BrokenDownTime time, bool isLocal)
    {
        var text = new TextWriter(stackalloc byte[256]);
        var zone = new ShownZone(time, isLocal);
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] != '\\')
                WriteLetter(ref text, (char)format[i], time, zone);
            else
                // PHP reads the zero byte behind the format when there is no other.
                text.Write(++i < format.Length ? format[i] : (byte)0);
        }

        return text.ToPhpString();
    }

    private static void WriteLetter(ref TextWriter text, char letter, BrokenDownTime time, ShownZone zone)
    {
        switch (letter)
        {
            case 'd' or 'D' or 'j' or 'l' or 'S' or 'w' or 'N' or 'z' or 'W' or 'o' or 'F' or 'm' or 'M' or 'n' or 't' or 'L' or 'y' or 'Y' or 'x' or 'X':
                WriteDate(ref text, letter, time);
                break;
            case 'a' or 'A' or 'B' or 'g' or 'G' or 'h' or 'H' or 'i' or 's' or 'u' or 'v':
                WriteTime(ref text, letter, time);
                break;
            case 'I':
                text.Write(zone.IsDst ? 1 : 0);
                break;
            case 'p' when zone.IsUtc:
                text.Write("Z");
                break;
            case 'p' or 'P':
                text.Write(OffsetText.HoursAndMinutes(zone.Offset, ":"));
                break;
            case 'O':
                text.Write(OffsetText.HoursAndMinutes(zone.Offset, ""));
                break;
            case 'T':
                text.Write(zone.Abbreviation);
                break;
            case 'e':
                text.Write(zone.Identifier);
                break;
            case 'Z':
                text.Write(zone.Offset);
                break;
            case 'c':
                text.WritePadded(time.Year, 4);
                text.Write("-");
                text.WritePadded(time.Month, 2);
                text.Write("-");
                text.WritePadded(time.Day, 2);
                text.Write("T");
                WriteClock(ref text, time);
                text.Write(OffsetText.HoursAndMinutes(zone.Offset, ":"));
                break;
            case 'r':
                text.Write(DateNames.ShortDay(Gregorian.DayOfWeek(time.Year, time.Month, time.Day)));
                text.Write(", ");
                text.WritePadded(time.Day, 2);
                text.Write(" ");
                text.Write(DateNames.ShortMonth(time.Month));
                text.Write(" ");
                text.WritePadded(time.Year, 4);
                text.Write(" ");
                WriteClock(ref text, time);
                text.Write(" ");
                text.Write(OffsetText.HoursAndMinutes(zone.Offset, ""));
                break;
            case 'U':
                text.Write(time.Timestamp);
                break;
            default:
                text.Write((byte)letter);
                break;
        }
    }

    private static void WriteDate(ref TextWriter text, char letter, BrokenDownTime time)
    {
        switch (letter)
        {
            case 'd':
                text.WritePadded(time.Day, 2);
                break;
            case 'D':
                text.Write(DateNames.ShortDay(Gregorian.DayOfWeek(time.Year, time.Month, time.Day)));
                break;
            case 'j':
                text.Write(time.Day);
                break;
            case 'l':
                text.Write(DateNames.Day(Gregorian.DayOfWeek(time.Year, time.Month, time.Day)));
                break;
            case 'S':
                text.Write(DateNames.OrdinalSuffix(time.Day));
                break;
            case 'F':
                text.Write(DateNames.Month(time.Month));
                break;
            case 'm':
                text.WritePadded(time.Month, 2);
                break;
            case 'M':
                text.Write(DateNames.ShortMonth(time.Month));
                break;
            case 'W':
                text.WritePadded(DateNumbers.Of('W', time), 2);
                break;
            case 'y':
                text.WritePadded(time.Year % 100, 2);
                break;
            case 'Y':
                WriteYear(ref text, time.Year, "");
                break;
            case 'x':
                WriteYear(ref text, time.Year, time.Year >= 10000 ? "+" : "");
                break;
            case 'X':
                WriteYear(ref text, time.Year, "+");
                break;
            case 'o':
                Gregorian.IsoWeek(time.Year, time.Month, time.Day, out long isoYear, out _);
                text.Write(isoYear);
                break;
            default:
                text.Write(DateNumbers.Of(letter, time));
                break;
        }
    }

    private static void WriteYear(ref TextWriter text, long year, string sign)
    {
        text.Write(year < 0 ? "-" : sign);
        text.WritePadded(year < 0 ? unchecked(-year) : year, 4);
    }

    private static void WriteTime(ref TextWriter text, char letter, BrokenDownTime time)
    {
        switch (letter)
        {
            case 'a':
                text.Write(time.Hour >= 12 ? "pm" : "am");
                break;
            case 'A':
                text.Write(time.Hour >= 12 ? "PM" : "AM");
                break;
            case 'B':
                text.WritePadded(DateNumbers.Of('B', time), 3);
                break;
            case 'u':
                text.WritePadded(time.Microsecond, 6);
                break;
            case 'v':
                text.WritePadded(time.Microsecond / 1000, 3);
                break;
            case 'g' or 'G':
                text.Write(DateNumbers.Of(letter, time));
                break;
            default:
                text.WritePadded(DateNumbers.Of(letter, time), 2);
                break;
        }
    }

    private static void WriteClock(ref TextWriter text, BrokenDownTime time)
    {
        text.WritePadded(time.Hour, 2);
        text.Write(":");
        text.WritePadded(time.Minute, 2);
        text.Write(":");
        text.WritePadded(time.Second, 2);
    }
}
