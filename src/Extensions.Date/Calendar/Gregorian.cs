namespace MiniPhp.Extensions.Date.Calendar;

/// <summary>The Gregorian calendar, extended to all years of 64 bits in both directions, with a year 0.</summary>
internal static class Gregorian
{
    public const long SecondsPerDay = 86400;
    public const long SecondsPerHour = 3600;

    /// <summary>After so many years, which are a whole number of weeks, everything repeats.</summary>
    private const long YearsPerCycle = 400;

    private const long DaysPerCycle = 146097;

    /// <summary>Days from 0000-03-01 to 1970-01-01.</summary>
    private const long DaysBeforeEpoch = 719468;

    private static ReadOnlySpan<byte> MonthLengths => [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private static ReadOnlySpan<short> DaysBeforeMonth => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <param name="year">Any.</param>
    /// <param name="month">1 to 12.</param>
    public static long DaysInMonth(long year, long month) => MonthLengths[(int)month - 1] + (month == 2 && IsLeap(year) ? 1 : 0);

    /// <summary>Days since 1970-01-01.</summary>
    /// <param name="year">Any.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">Any; counted on from the month's first.</param>
    public static long DaysSinceEpoch(long year, long month, long day)
    {
        // Years begin with March here, so that a leap day is a year's last.
        if (month <= 2)
            year--;
        long cycle = FloorDivide(year, YearsPerCycle);
        long yearOfCycle = year - cycle * YearsPerCycle;
        long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        long dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
        return cycle * DaysPerCycle + dayOfCycle - DaysBeforeEpoch;
    }

    /// <summary>The date of a day that is counted from 1970-01-01.</summary>
    public static void DateOf(long days, out long year, out long month, out long day)
    {
        days += DaysBeforeEpoch;
        long cycle = FloorDivide(days, DaysPerCycle);
        long dayOfCycle = days - cycle * DaysPerCycle;
        long yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36524 - dayOfCycle / 146096) / 365;
        long dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        long monthOfYear = (5 * dayOfYear + 2) / 153;
        day = dayOfYear - (153 * monthOfYear + 2) / 5 + 1;
        month = monthOfYear + (monthOfYear < 10 ? 3 : -9);
        year = yearOfCycle + cycle * YearsPerCycle + (month <= 2 ? 1 : 0);
    }

    /// <summary>The date of a second that is counted from 1970-01-01 00:00:00.</summary>
    public static void DateOfSecond(long seconds, out long year, out long month, out long day) =>
        DateOf(FloorDivide(seconds, SecondsPerDay), out year, out month, out day);

    /// <summary>0 for Sunday to 6 for Saturday.</summary>
    public static long DayOfWeek(long year, long month, long day) =>
        PositiveRemainder(DaysSinceEpoch(2000 + PositiveRemainder(year, YearsPerCycle), month, day) + 4, 7);

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static long IsoDayOfWeek(long year, long month, long day) => DayOfWeek(year, month, day) is var weekday and not 0 ? weekday : 7;

    /// <summary>0 for the first of January.</summary>
    public static long DayOfYear(long year, long month, long day) =>
        DaysBeforeMonth[(int)month - 1] + (month > 2 && IsLeap(year) ? 1 : 0) + day - 1;

    /// <summary>The week of ISO 8601, which belongs to the year that has its Thursday.</summary>
    public static void IsoWeek(long year, long month, long day, out long isoYear, out long week)
    {
        long number = (DayOfYear(year, month, day) + 11 - IsoDayOfWeek(year, month, day)) / 7;
        isoYear = year;
        week = number;
        if (number < 1)
        {
            isoYear = year - 1;
            week = WeeksInYear(isoYear);
        }
        else if (number > WeeksInYear(year))
        {
            isoYear = year + 1;
            week = 1;
        }
    }

    /// <summary>How many days after the first of January a day of an ISO week is; may be negative.</summary>
    /// <param name="isoYear">The week's year.</param>
    /// <param name="week">1 is the first; any.</param>
    /// <param name="weekday">1 is Monday; any.</param>
    public static long DayOfIsoWeek(long isoYear, long week, long weekday)
    {
        long first = DayOfWeek(isoYear, 1, 1);
        return -(first > 4 ? first - 7 : first) + (week - 1) * 7 + weekday;
    }

    public static bool IsDate(long year, long month, long day) => month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    public static bool IsTime(long hour, long minute, long second) => hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 59;

    /// <summary>Brings month and day into the calendar, counting on over its ends.</summary>
    public static void Normalize(ref long year, ref long month, ref long day)
    {
        Carry(ref month, ref year, 1, 12);
        if (day >= 1 && day <= 28)
            return;
        // Within one cycle, so that years of any size can be counted with.
        long base400 = PositiveRemainder(year, YearsPerCycle);
        DateOf(DaysSinceEpoch(base400, month, day), out long inCycle, out month, out day);
        year += inCycle - base400;
    }

    /// <summary>Brings a digit of a mixed number into first…first + size - 1, carrying into the next higher one.</summary>
    public static void Carry(ref long digit, ref long higher, long first, long size)
    {
        long carry = FloorDivide(digit - first, size);
        if (carry == 0)
            return;
        higher += carry;
        digit -= carry * size;
    }

    /// <summary>The quotient, rounded down.</summary>
    public static long FloorDivide(long dividend, long divisor)
    {
        long quotient = dividend / divisor;
        return dividend - quotient * divisor < 0 ? quotient - 1 : quotient;
    }

    public static long PositiveRemainder(long dividend, long divisor)
    {
        long remainder = dividend % divisor;
        return remainder < 0 ? remainder + divisor : remainder;
    }

    /// <summary>53 for years that begin or, in leap years, end with a Thursday.</summary>
    private static long WeeksInYear(long year)
    {
        long first = DayOfWeek(year, 1, 1);
        return first == 4 || (first == 3 && IsLeap(year)) ? 53 : 52;
    }
}
