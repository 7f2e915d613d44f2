using MiniPhp.Extensions.Date.Calendar;

namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>The letters of date formats that stand for small numbers.</summary>
internal static class DateNumbers
{
    private const long SecondsOfDayInBeats = 864000;

    /// <summary>The number that a letter stands for; -1 for other letters.</summary>
    public static long Of(char letter, BrokenDownTime time)
    {
        switch (letter)
        {
            case 'd' or 'j':
                return time.Day;
            case 'N':
                return Gregorian.IsoDayOfWeek(time.Year, time.Month, time.Day);
            case 'w':
                return Gregorian.DayOfWeek(time.Year, time.Month, time.Day);
            case 'z':
                return Gregorian.DayOfYear(time.Year, time.Month, time.Day);
            case 'W' or 'o':
                Gregorian.IsoWeek(time.Year, time.Month, time.Day, out long isoYear, out long week);
                return letter == 'W' ? week : isoYear;
            case 'm' or 'n':
                return time.Month;
            case 't':
                return Gregorian.DaysInMonth(time.Year, time.Month);
            case 'L':
                return Gregorian.IsLeap((int)time.Year) ? 1 : 0;
            case 'y':
                return time.Year % 100;
            case 'Y':
                return time.Year;
            case 'B':
                // A thousandth of the day of Biel in Switzerland, an hour east of UTC.
                long beats = (time.Timestamp % Gregorian.SecondsPerDay + Gregorian.SecondsPerHour) * 10;
                return (beats < 0 ? beats + SecondsOfDayInBeats : beats) / 864 % 1000;
            case 'g' or 'h':
                return time.Hour % 12 == 0 ? 12 : time.Hour % 12;
            case 'G' or 'H':
                return time.Hour;
            case 'i':
                return time.Minute;
            case 's':
                return time.Second;
            default:
                return -1;
        }
    }
}
