using System.Globalization;
using System.Text;
using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>Writes times as the C library's strftime() does in the locale "C".</summary>
/// <remarks>https://www.php.net/strftime</remarks>
internal static class TimeFormatter
{
    private const int MaxLength = 4096;

    /// <returns>Null when the text would be empty, or longer than PHP takes.</returns>
    public static PhpString? Format(ReadOnlySpan<byte> format, BrokenDownTime time, ShownZone zone)
    {
        var text = new TextWriter(stackalloc byte[256]);
        new Writing(time, zone).Write(ref text, CText.UpToNull(format));
        PhpString result = text.ToPhpString();
        return result.IsEmpty || result.Length >= MaxLength ? null : result;
    }

    private readonly ref struct Writing(BrokenDownTime time, ShownZone zone)
    {
        private readonly BrokenDownTime _time = time;
        private readonly ShownZone _zone = zone;

        public void Write(ref TextWriter text, ReadOnlySpan<byte> format)
        {
            for (int i = 0; i < format.Length; i++)
            {
                if (format[i] != '%')
                {
                    text.Write(format[i]);
                    continue;
                }

                int start = i++;
                var field = new TimeField();
                while (i < format.Length && field.TryTakeFlag((char)format[i]))
                    i++;
                while (i < format.Length && format[i] is >= (byte)'0' and <= (byte)'9')
                    field.Width = Math.Min(field.Width * 10 + (format[i++] - '0'), MaxLength);
                char modifier = i < format.Length && format[i] is (byte)'E' or (byte)'O' ? (char)format[i++] : '\0';
                char letter = i < format.Length ? (char)format[i] : '\0';
                // What stands for nothing stays as it is.
                if (!IsModifiable(letter, modifier) || !TryWrite(ref text, letter, ref field))
                    field.WriteComposed(ref text, Encoding.Latin1.GetString(format[start..Math.Min(i + 1, format.Length)]));
            }
        }

        /// <summary>Whether a letter may have E or O in front, for other calendars and digits, of which this locale has none.</summary>
        private static bool IsModifiable(char letter, char modifier) => letter switch
        {
            'C' or 'y' or 'p' or 'P' or 'r' or 'R' or 's' or 't' or 'n' or 'T' or 'u' or 'z' or 'Z' or '%' => true,
            'c' or 'x' or 'X' or 'Y' => modifier != 'O',
            'a' or 'A' or 'D' or 'F' => modifier == '\0',
            _ => modifier != 'E',
        };

        private bool TryWrite(ref TextWriter text, char letter, ref TimeField field)
        {
            long weekday = Gregorian.DayOfWeek(_time.Year, _time.Month, _time.Day);
            long dayOfYear = Gregorian.DayOfYear(_time.Year, _time.Month, _time.Day);
            long hour12 = _time.Hour % 12 == 0 ? 12 : _time.Hour % 12;
            switch (letter)
            {
                case '%': field.WriteText(ref text, "%"); break;
                case 'n': field.WriteText(ref text, "\n"); break;
                case 't': field.WriteText(ref text, "\t"); break;
                case 'a': field.WriteWord(ref text, DateNames.ShortDay(weekday)); break;
                case 'A': field.WriteWord(ref text, DateNames.Day(weekday)); break;
                case 'b' or 'h': field.WriteWord(ref text, DateNames.ShortMonth(_time.Month)); break;
                case 'B': field.WriteWord(ref text, DateNames.Month(_time.Month)); break;
                case 'C': field.WriteNumber(ref text, Gregorian.FloorDivide(_time.Year, 100), 1, '0'); break;
                case 'd': field.WriteNumber(ref text, _time.Day, 2, '0'); break;
                case 'e': field.WriteNumber(ref text, _time.Day, 2, ' '); break;
                case 'g' or 'G' or 'V': WriteIsoWeek(ref text, letter, ref field); break;
                case 'H': field.WriteNumber(ref text, _time.Hour, 2, '0'); break;
                case 'I': field.WriteNumber(ref text, hour12, 2, '0'); break;
                case 'j': field.WriteNumber(ref text, dayOfYear + 1, 3, '0'); break;
                case 'k': field.WriteNumber(ref text, _time.Hour, 2, ' '); break;
                case 'l': field.WriteNumber(ref text, hour12, 2, ' '); break;
                case 'm': field.WriteNumber(ref text, _time.Month, 2, '0'); break;
                case 'M': field.WriteNumber(ref text, _time.Minute, 2, '0'); break;
                case 'p': field.WriteText(ref text, field.SwapsCase ? Lower(_time.Hour) : Upper(_time.Hour)); break;
                case 'P': field.WriteText(ref text, Lower(_time.Hour)); break;
                case 's': field.WriteText(ref text, LocalSeconds.ToString(CultureInfo.InvariantCulture)); break;
                case 'S': field.WriteNumber(ref text, _time.Second, 2, '0'); break;
                case 'u': field.WriteNumber(ref text, weekday == 0 ? 7 : weekday, 1, '0'); break;
                case 'U': field.WriteNumber(ref text, (dayOfYear - weekday + 7) / 7, 2, '0'); break;
                case 'w': field.WriteNumber(ref text, weekday, 1, '0'); break;
                case 'W': field.WriteNumber(ref text, (dayOfYear - (weekday + 6) % 7 + 7) / 7, 2, '0'); break;
                case 'y': field.WriteNumber(ref text, Gregorian.PositiveRemainder(_time.Year, 100), 2, '0'); break;
                case 'Y': field.WriteNumber(ref text, _time.Year, 1, '0'); break;
                case 'z': field.WriteOffset(ref text, _zone.Offset); break;
                case 'Z': field.WriteText(ref text, field.SwapsCase ? _zone.Abbreviation.ToLowerInvariant() : _zone.Abbreviation); break;
                case 'c': WriteComposed(ref text, ref field, "%a %b %e %H:%M:%S %Y"u8); break;
                case 'D' or 'x': WriteComposed(ref text, ref field, "%m/%d/%y"u8); break;
                case 'F': WriteComposed(ref text, ref field, "%Y-%m-%d"u8); break;
                case 'r': WriteComposed(ref text, ref field, "%I:%M:%S %p"u8); break;
                case 'R': WriteComposed(ref text, ref field, "%H:%M"u8); break;
                case 'T' or 'X': WriteComposed(ref text, ref field, "%H:%M:%S"u8); break;
                default: return false;
            }

            return true;
        }

        /// <summary>The timestamp that the C library makes of the fields, which it takes for UTC; summer time is an hour less.</summary>
        private long LocalSeconds => -(_zone.IsDst ? Gregorian.SecondsPerHour : 0)
            + Gregorian.DaysSinceEpoch(_time.Year, _time.Month, _time.Day) * Gregorian.SecondsPerDay + _time.Hour * 3600 + _time.Minute * 60 + _time.Second;

        private static string Upper(long hour) => hour >= 12 ? "PM" : "AM";

        private static string Lower(long hour) => hour >= 12 ? "pm" : "am";

        private void WriteIsoWeek(ref TextWriter text, char letter, ref TimeField field)
        {
            Gregorian.IsoWeek(_time.Year, _time.Month, _time.Day, out long year, out long week);
            if (letter == 'V')
                field.WriteNumber(ref text, week, 2, '0');
            else if (letter == 'g')
                field.WriteNumber(ref text, Gregorian.PositiveRemainder(year, 100), 2, '0');
            else
                field.WriteNumber(ref text, year, 1, '0');
        }

        private void WriteComposed(ref TextWriter text, ref TimeField field, ReadOnlySpan<byte> format)
        {
            var part = new TextWriter(stackalloc byte[64]);
            Write(ref part, format);
            field.WriteComposed(ref text, part.ToPhpString().ToLatin1());
        }
    }
}
