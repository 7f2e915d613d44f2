using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;

namespace MiniPhp.Extensions.Date.Parsing;

// What each format says of the time.
internal sealed partial class DateParser
{
    private void Read(DateToken token)
    {
        DateCursor cursor = Cursor();
        switch (token)
        {
            case DateToken.Yesterday:
                ReadDayWord(-1);
                break;
            case DateToken.Tomorrow:
                ReadDayWord(1);
                break;
            case DateToken.Midnight:
                ForgetTime();
                break;
            case DateToken.Noon:
                ForgetTime();
                if (BeginTime())
                    _time.Hour = 12;
                break;
            case DateToken.Timestamp or DateToken.TimestampFraction:
                ReadTimestamp(ref cursor, hasFraction: token == DateToken.TimestampFraction);
                break;
            case DateToken.EdgeOfMonth:
                _time.HasRelative = true;
                _time.Relative.Edge = cursor.Current is (byte)'l' or (byte)'L' ? MonthEdge.LastDay : MonthEdge.FirstDay;
                break;
            case DateToken.QuarterOfHour:
                ReadQuarterOfHour(ref cursor);
                break;
            case DateToken.WeekdayOf:
                ReadWeekdayOf(ref cursor);
                break;
            case DateToken.Time12:
                ReadTime12(ref cursor);
                break;
            case DateToken.TimeWithFraction12:
                ReadTimeWithFraction12(ref cursor);
                break;
            case DateToken.Time24:
                if (BeginTime())
                    ReadTime24(ref cursor, optionalMinute: true);
                break;
            case DateToken.FourDigits:
                ReadFourDigits(ref cursor);
                break;
            case DateToken.SixDigits:
                if (!BeginTime())
                    break;
                _time.Hour = cursor.ReadNumber(2);
                _time.Minute = cursor.ReadNumber(2);
                _time.Second = cursor.ReadNumber(2);
                ReadZoneIfAny(ref cursor);
                break;
            case DateToken.MonthDayTime12:
                ReadMonthDayTime12(ref cursor);
                break;
            case DateToken.MonthDayTime24:
                if (!BeginDate())
                    break;
                ReadMonthName(ref cursor);
                _time.Day = cursor.ReadNumber(2);
                if (BeginTime())
                    ReadTime24(ref cursor, optionalMinute: false);
                break;
            case DateToken.DateTime:
                ReadDateTime(ref cursor);
                break;
            case DateToken.ServerLog:
                ReadServerLog(ref cursor);
                break;
            case DateToken.Year:
                _time.Year = cursor.ReadNumber(4);
                break;
            case DateToken.Ago:
                TurnBack();
                break;
            case DateToken.Weekday:
                ReadWeekday(ref cursor);
                break;
            case DateToken.RelativeWeek:
                ReadRelativeWeek(ref cursor);
                break;
            case DateToken.RelativeWord:
                ReadRelativeWord(ref cursor);
                break;
            case DateToken.Relative:
                ReadRelative(ref cursor);
                break;
            case DateToken.Zone:
                if (!BeginZone())
                    break;
                cursor.SkipSpaces();
                ReadZone(ref cursor);
                break;
            case DateToken.Other:
                AddError("Unexpected character");
                break;
            case DateToken.Now or DateToken.Blank:
                break;
            default:
                if (BeginDate())
                    ReadDate(token, ref cursor);
                break;
        }
    }

    // ---------------------------------------------------------------- what may occur once

    private bool BeginTime()
    {
        if (_time.TimeCount > 0)
        {
            AddError("Double time specification");
            return false;
        }

        _time.TimeCount = 1;
        _time.Hour = _time.Minute = _time.Second = _time.Microsecond = 0;
        return true;
    }

    private void ForgetTime()
    {
        _time.TimeCount = 0;
        _time.Hour = _time.Minute = _time.Second = _time.Microsecond = 0;
    }

    private bool BeginDate()
    {
        if (_time.HasDate)
        {
            AddError("Double date specification");
            return false;
        }

        return _time.HasDate = true;
    }

    private bool BeginZone()
    {
        _time.ZoneCount++;
        if (_time.ZoneCount == 1)
            return true;
        if (_time.ZoneCount == 2)
            AddWarning("Double timezone specification");
        else
            AddError("Double timezone specification");
        return false;
    }

    private void ReadZone(ref DateCursor cursor)
    {
        if (!ZoneReader.Read(ref cursor, _time, _database))
            AddError("The timezone could not be found in the database");
    }

    private void ReadZoneIfAny(ref DateCursor cursor)
    {
        if (!cursor.IsAtEnd)
            ReadZone(ref cursor);
    }

    // ---------------------------------------------------------------- times

    private void ReadTimestamp(ref DateCursor cursor, bool hasFraction)
    {
        _time.HasRelative = true;
        _time.HasDate = false;
        _time.Day = _time.Month = _time.Year = 0;
        ForgetTime();
        if (!BeginZone())
            return;
        bool isNegative = cursor.Peek(1) == '-';
        long seconds = ReadSigned(ref cursor, 24);
        _time.Year = 1970;
        _time.Month = 1;
        _time.Day = 1;
        _time.Hour = _time.Minute = _time.Second = _time.Microsecond = 0;
        _time.Relative.Seconds += seconds;
        _time.IsLocal = true;
        _time.ZoneKind = ZoneKind.Offset;
        _time.Offset = 0;
        _time.Dst = 0;
        if (!hasFraction)
            return;
        int before = cursor.Position;
        long fraction = ReadSigned(ref cursor, 6);
        fraction = (long)(fraction * Math.Pow(10, 7 - (cursor.Position - before)));
        _time.Relative.Microseconds = isNegative ? -fraction : fraction;
    }

    private void ReadQuarterOfHour(ref DateCursor cursor)
    {
        ForgetTime();
        BeginTime();
        // PHP looks for a small letter only.
        bool isBack = cursor.Current == 'b';
        _time.Hour = cursor.ReadNumber(2) - (isBack ? 0 : 1);
        _time.Minute = isBack ? 15 : 45;
        if (cursor.IsAtEnd)
            return;
        cursor.SkipSpaces();
        ReadMeridian(ref cursor);
    }

    private void ReadTime12(ref DateCursor cursor)
    {
        if (!BeginTime())
            return;
        _time.Hour = cursor.ReadNumber(2);
        if (cursor.Current is (byte)':' or (byte)'.')
        {
            _time.Minute = cursor.ReadNumber(2);
            if (cursor.Current is (byte)':' or (byte)'.')
                _time.Second = cursor.ReadNumber(2);
        }

        cursor.SkipSpaces();
        ReadMeridian(ref cursor);
    }

    private void ReadTimeWithFraction12(ref DateCursor cursor)
    {
        if (!BeginTime())
            return;
        _time.Hour = cursor.ReadNumber(2);
        _time.Minute = cursor.ReadNumber(2);
        _time.Second = cursor.ReadNumber(2);
        _time.Microsecond = cursor.ReadFraction();
        cursor.SkipSpaces();
        ReadMeridian(ref cursor);
    }

    private void ReadTime24(ref DateCursor cursor, bool optionalMinute)
    {
        _time.Hour = cursor.ReadNumber(2);
        if (!optionalMinute || cursor.Current is (byte)':' or (byte)'.')
        {
            _time.Minute = cursor.ReadNumber(2);
            if (cursor.Current == ':' || (optionalMinute && cursor.Current == '.'))
            {
                _time.Second = cursor.ReadNumber(2);
                if (cursor.Current == '.')
                    _time.Microsecond = cursor.ReadFraction();
            }
        }

        ReadZoneIfAny(ref cursor);
    }

    /// <summary>Hour and minute; a year when a time was read before.</summary>
    private void ReadFourDigits(ref DateCursor cursor)
    {
        switch (_time.TimeCount)
        {
            case 0:
                _time.Hour = cursor.ReadNumber(2);
                _time.Minute = cursor.ReadNumber(2);
                _time.Second = 0;
                break;
            case 1:
                _time.Year = cursor.ReadNumber(4);
                break;
            default:
                AddError("Double time specification");
                return;
        }

        _time.TimeCount++;
    }

    private void ReadMonthDayTime12(ref DateCursor cursor)
    {
        if (!BeginDate())
            return;
        ReadMonthName(ref cursor);
        _time.Day = cursor.ReadNumber(2);
        if (!BeginTime())
            return;
        _time.Hour = cursor.ReadNumber(2);
        _time.Minute = cursor.ReadNumber(2);
        if (cursor.Current is (byte)':' or (byte)'.')
        {
            _time.Second = cursor.ReadNumber(2);
            if (cursor.Current == '.')
                _time.Microsecond = cursor.ReadFraction();
        }

        ReadMeridian(ref cursor);
    }

    private void ReadDateTime(ref DateCursor cursor)
    {
        if (!BeginTime() || !BeginDate())
            return;
        _time.Year = cursor.ReadNumber(4);
        _time.Month = cursor.ReadNumber(2);
        _time.Day = cursor.ReadNumber(2);
        _time.Hour = cursor.ReadNumber(2);
        _time.Minute = cursor.ReadNumber(2);
        _time.Second = cursor.ReadNumber(2);
        if (cursor.Current != '.')
            return;
        _time.Microsecond = cursor.ReadFraction();
        ReadZoneIfAny(ref cursor);
    }

    private void ReadServerLog(ref DateCursor cursor)
    {
        if (!BeginTime() || !BeginDate())
            return;
        _time.Day = cursor.ReadNumber(2);
        ReadMonthName(ref cursor);
        _time.Year = cursor.ReadNumber(4);
        _time.Hour = cursor.ReadNumber(2);
        _time.Minute = cursor.ReadNumber(2);
        _time.Second = cursor.ReadNumber(2);
        cursor.SkipSpaces();
        ReadZone(ref cursor);
    }

    /// <summary>"am" or "pm", and what is in front of it.</summary>
    private void ReadMeridian(ref DateCursor cursor) => _time.Hour += MeridianReader.Read(ref cursor, _time.Hour);

    // ---------------------------------------------------------------- dates

    private void ReadDate(DateToken token, ref DateCursor cursor)
    {
        int length = 4;
        switch (token)
        {
            case DateToken.American:
                _time.Month = cursor.ReadNumber(2);
                _time.Day = cursor.ReadNumber(2);
                if (cursor.Current == '/')
                    _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                break;
            case DateToken.Iso or DateToken.IsoLongYear:
                _time.Year = ReadSigned(ref cursor, token == DateToken.Iso ? 4 : 19);
                _time.Month = cursor.ReadNumber(2);
                _time.Day = cursor.ReadNumber(2);
                break;
            case DateToken.IsoShortYear or DateToken.YearMonthDay or DateToken.EightDigits:
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                _time.Month = cursor.ReadNumber(2);
                _time.Day = cursor.ReadNumber(2);
                break;
            case DateToken.YearMonth:
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                _time.Month = cursor.ReadNumber(2);
                _time.Day = 1;
                break;
            case DateToken.DayMonthYear:
                ReadDayWithSuffix(ref cursor);
                ReadMonthName(ref cursor);
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                break;
            case DateToken.Pointed or DateToken.PointedShortYear:
                _time.Day = cursor.ReadNumber(2);
                _time.Month = cursor.ReadNumber(2);
                _time.Year = CompleteYear(cursor.ReadNumber(token == DateToken.Pointed ? 4 : 2, out length), length);
                break;
            case DateToken.MonthYear:
                ReadMonthName(ref cursor);
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                _time.Day = 1;
                break;
            case DateToken.YearMonthName:
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                ReadMonthName(ref cursor);
                _time.Day = 1;
                break;
            case DateToken.MonthDay or DateToken.MonthDayYear:
                ReadMonthName(ref cursor);
                _time.Day = cursor.ReadNumber(2);
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                break;
            case DateToken.DayMonth:
                ReadDayWithSuffix(ref cursor);
                ReadMonthName(ref cursor);
                break;
            case DateToken.YearDay:
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                _time.Day = cursor.ReadNumber(3);
                _time.Month = 1;
                break;
            case DateToken.YearMonthNameDay:
                _time.Year = CompleteYear(cursor.ReadNumber(4, out length), length);
                ReadMonthName(ref cursor);
                _time.Day = cursor.ReadNumber(2);
                break;
            case DateToken.IsoWeek or DateToken.IsoWeekDay:
                _time.HasRelative = true;
                _time.Year = cursor.ReadNumber(4);
                long week = cursor.ReadNumber(2);
                _time.Month = 1;
                _time.Day = 1;
                _time.Relative.Days = Gregorian.DayOfIsoWeek(_time.Year, week, token == DateToken.IsoWeek ? 1 : cursor.ReadNumber(1));
                break;
            default:
                // a month alone
                _time.Month = DateWords.Month(cursor.ReadWord());
                break;
        }
    }

    private void ReadDayWithSuffix(ref DateCursor cursor)
    {
        _time.Day = cursor.ReadNumber(2);
        cursor.SkipDaySuffix();
    }

    private void ReadMonthName(ref DateCursor cursor)
    {
        cursor.SkipAny(" \t-./"u8);
        _time.Month = DateWords.Month(cursor.ReadWord());
    }

    /// <summary>Years of less than four digits below 100 are those of 1970 to 2069.</summary>
    public static long CompleteYear(long year, int length) =>
        year == BrokenDownTime.Unset || length >= 4 || year >= 100 ? year : year + (year < 70 ? 2000 : 1900);

    private long ReadSigned(ref DateCursor cursor, int maxLength)
    {
        long number = cursor.ReadSignedNumber(maxLength, out string? problem);
        if (problem is not null)
            AddError(problem);
        return number;
    }
}
