using MiniPhp.Extensions.Date.Calendar;

namespace MiniPhp.Extensions.Date.Parsing;

// Expressions relative to another time.
internal sealed partial class DateParser
{
    private void ReadDayWord(long days)
    {
        _time.HasRelative = true;
        ForgetTime();
        _time.Relative.Days = days;
    }

    private void ReadWeekdayOf(ref DateCursor cursor)
    {
        _time.HasRelative = true;
        _time.Relative.HasSpecial = true;
        int behavior = 0;
        long ordinal = ReadOrdinal(ref cursor, ref behavior);
        _time.Relative.Special = ordinal > 0 ? SpecialRelation.WeekdayOfMonth : SpecialRelation.LastWeekdayOfMonth;
        AddUnit(ref cursor, ordinal, ordinal > 0 ? 1 : behavior, keepsTime: false);
    }

    private void ReadWeekday(ref DateCursor cursor)
    {
        _time.HasRelative = true;
        _time.Relative.HasWeekday = true;
        ForgetTime();
        DateWords.Unit(cursor.ReadUnitName(), out int weekday);
        _time.Relative.Weekday = weekday;
        if (_time.Relative.WeekdayBehavior != 2)
            _time.Relative.WeekdayBehavior = 1;
    }

    private void ReadRelativeWeek(ref DateCursor cursor)
    {
        _time.HasRelative = true;
        int behavior = 0;
        while (!cursor.IsAtEnd)
        {
            long ordinal = ReadOrdinal(ref cursor, ref behavior);
            AddUnit(ref cursor, ordinal, behavior, keepsTime: false);
            _time.Relative.WeekdayBehavior = 2;
            if (_time.Relative.HasWeekday)
                continue;
            _time.HasRelative = true;
            _time.Relative.HasWeekday = true;
            _time.Relative.Weekday = 1;
        }
    }

    private void ReadRelativeWord(ref DateCursor cursor)
    {
        _time.HasRelative = true;
        int behavior = 0;
        while (!cursor.IsAtEnd)
        {
            long ordinal = ReadOrdinal(ref cursor, ref behavior);
            AddUnit(ref cursor, ordinal, behavior, keepsTime: false);
        }
    }

    private void ReadRelative(ref DateCursor cursor)
    {
        _time.HasRelative = true;
        while (!cursor.IsAtEnd)
        {
            long amount = ReadSigned(ref cursor, 24);
            cursor.SkipSpaces();
            AddUnit(ref cursor, amount, 1, keepsTime: true);
        }
    }

    private void TurnBack()
    {
        ref RelativeTime relative = ref _time.Relative;
        relative.Years = -relative.Years;
        relative.Months = -relative.Months;
        relative.Days = -relative.Days;
        relative.Hours = -relative.Hours;
        relative.Minutes = -relative.Minutes;
        relative.Seconds = -relative.Seconds;
        relative.Weekday = relative.Weekday == 0 ? -7 : -relative.Weekday;
        if (relative.HasSpecial && relative.Special == SpecialRelation.Weekdays)
            relative.SpecialAmount = -relative.SpecialAmount;
    }

    private static long ReadOrdinal(ref DateCursor cursor, ref int behavior)
    {
        cursor.SkipAny(" \t-/"u8);
        long ordinal = DateWords.Ordinal(cursor.ReadWord(), ref behavior);
        cursor.SkipSpaces();
        return ordinal;
    }

    /// <summary>Adds a number of the unit that the cursor is at.</summary>
    /// <param name="cursor">At the name of a unit.</param>
    /// <param name="amount">How many.</param>
    /// <param name="behavior">See <see cref="RelativeTime.WeekdayBehavior"/>.</param>
    /// <param name="keepsTime">Whether weekdays leave the time of the day as it is.</param>
    private void AddUnit(ref DateCursor cursor, long amount, int behavior, bool keepsTime)
    {
        ref RelativeTime relative = ref _time.Relative;
        switch (DateWords.Unit(cursor.ReadUnitName(), out int size))
        {
            case TimeUnit.Microsecond:
                Add(ref relative.Microseconds, amount * size);
                break;
            case TimeUnit.Second:
                Add(ref relative.Seconds, amount);
                break;
            case TimeUnit.Minute:
                Add(ref relative.Minutes, amount);
                break;
            case TimeUnit.Hour:
                Add(ref relative.Hours, amount);
                break;
            case TimeUnit.Day:
                Add(ref relative.Days, amount * size);
                break;
            case TimeUnit.Month:
                Add(ref relative.Months, amount);
                break;
            case TimeUnit.Year:
                Add(ref relative.Years, amount);
                break;
            case TimeUnit.DayOfWeek:
                _time.HasRelative = true;
                relative.HasWeekday = true;
                if (!keepsTime)
                    ForgetTime();
                relative.Days += (amount > 0 ? amount - 1 : amount) * 7;
                relative.Weekday = size;
                relative.WeekdayBehavior = behavior;
                break;
            case TimeUnit.Weekday:
                _time.HasRelative = true;
                relative.HasSpecial = true;
                if (!keepsTime)
                    ForgetTime();
                relative.Special = SpecialRelation.Weekdays;
                relative.SpecialAmount = amount;
                break;
        }
    }

    private void Add(ref long field, long amount)
    {
        long sum = unchecked(field + amount);
        if (((field ^ sum) & (amount ^ sum)) < 0)
            AddError("Number out of range");
        field = sum;
    }
}
