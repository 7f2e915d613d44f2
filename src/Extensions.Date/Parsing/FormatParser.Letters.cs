using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Date.Parsing;

// What each letter of a format reads.
internal ref partial struct FormatParser
{
    private void ReadLetter(byte letter)
    {
        switch ((char)letter)
        {
            case 'D' or 'l':
                ReadWeekday();
                break;
            case 'd' or 'j':
                if (TryReadNumber(2, "A two digit day could not be found", out _time.Day))
                    _time.HasDate = true;
                break;
            case 'S':
                _cursor.SkipDaySuffix();
                break;
            case 'z':
                ReadDayOfYear();
                break;
            case 'm' or 'n':
                if (TryReadNumber(2, "A two digit month could not be found", out _time.Month))
                    _time.HasDate = true;
                break;
            case 'M' or 'F':
                ReadMonthName();
                break;
            case 'y':
                ReadShortYear();
                break;
            case 'Y':
                if (TryReadNumber(4, "A four digit year could not be found", out _time.Year))
                    _time.HasDate = true;
                break;
            case 'x' or 'X':
                CheckDigit(allowsSign: true);
                _time.Year = ReadSigned(19);
                if (_time.Year == BrokenDownTime.Unset)
                    Fail("An expanded digit year could not be found");
                else
                    _time.HasDate = true;
                break;
            case 'g' or 'h':
                if (!TryReadNumber(2, "A two digit hour could not be found", out _time.Hour))
                    break;
                if (_time.Hour > 12)
                    Fail("Hour cannot be higher than 12");
                else
                    _time.TimeCount = 1;
                break;
            case 'G' or 'H':
                if (TryReadNumber(2, "A two digit hour could not be found", out _time.Hour))
                    _time.TimeCount = 1;
                break;
            case 'a' or 'A':
                ReadMeridian();
                break;
            case 'i':
                ReadTwoDigits("A two digit minute could not be found", ref _time.Minute);
                break;
            case 's':
                ReadTwoDigits("A two digit second could not be found", ref _time.Second);
                break;
            case 'u':
                ReadFraction(6, "A six digit microsecond could not be found");
                break;
            case 'v':
                ReadFraction(3, "A three digit millisecond could not be found");
                break;
            case ' ':
                _cursor.SkipSpaces();
                break;
            case 'U':
                ReadTimestamp();
                break;
            case 'e' or 'P' or 'p' or 'T' or 'O':
                if (ZoneReader.Read(ref _cursor, _time, _database))
                    _time.ZoneCount = 1;
                else
                    Fail("The timezone could not be found in the database");
                break;
            default:
                ReadSign(letter);
                break;
        }
    }

    private void ReadSign(byte letter)
    {
        switch ((char)letter)
        {
            case '#':
                if (IsSeparator(_cursor.Current))
                    _cursor.Position++;
                else
                    Fail("The separation symbol ([;:/.,-]) could not be found");
                break;
            case ';' or ':' or '/' or '.' or ',' or '-' or '(' or ')':
                if (_cursor.Current == letter)
                    _cursor.Position++;
                else
                    Fail("The separation symbol could not be found");
                break;
            case '!':
                Reset();
                break;
            case '|':
                ResetUnset();
                break;
            case '?':
                _cursor.Position++;
                break;
            case '\\':
                ReadEscaped();
                break;
            case '*':
                do
                    _cursor.Position++;
                while (!_cursor.IsAtEnd && !" \t.,:;/-0123456789"u8.Contains(_cursor.Current));
                break;
            case '+':
                _allowsMore = true;
                break;
            default:
                if (_cursor.Current != letter)
                    Fail("The format separator does not match");
                _cursor.Position++;
                break;
        }
    }

    private static bool IsSeparator(byte value) => ";:/.,-()"u8.Contains(value);

    private void ReadEscaped()
    {
        if (_position + 1 >= _format.Length || _format[_position + 1] == 0)
        {
            Fail("Escaped character expected");
            return;
        }

        _position++;
        if (_cursor.Current == Letter)
            _cursor.Position++;
        else
            Fail("The escaped character could not be found");
    }

    private void ReadWeekday()
    {
        if (DateWords.Unit(_cursor.ReadUnitName(), out int size) == TimeUnit.None)
        {
            Fail("A textual day could not be found");
            return;
        }

        _time.HasRelative = true;
        _time.Relative.HasWeekday = true;
        _time.Relative.Weekday = size;
        _time.Relative.WeekdayBehavior = 1;
    }

    private void ReadDayOfYear()
    {
        CheckDigit(allowsSign: false);
        if (_time.Year == BrokenDownTime.Unset)
            Fail("A 'day of year' can only come after a year has been found");
        long day = _cursor.ReadNumber(3);
        if (day == BrokenDownTime.Unset)
        {
            Fail("A three digit day-of-year could not be found");
            return;
        }

        if (_time.Year == BrokenDownTime.Unset)
            return;
        _time.HasDate = true;
        _time.Month = 1;
        _time.Day = day + 1;
        _time.Normalize();
    }

    private void ReadMonthName()
    {
        int month = DateWords.Month(_cursor.ReadWord());
        if (month == 0)
        {
            Fail("A textual month could not be found");
            return;
        }

        _time.HasDate = true;
        _time.Month = month;
    }

    private void ReadShortYear()
    {
        CheckDigit(allowsSign: false);
        _time.Year = _cursor.ReadNumber(2, out int length);
        if (_time.Year == BrokenDownTime.Unset)
        {
            Fail("A two digit year could not be found");
            return;
        }

        _time.HasDate = true;
        _time.Year = DateParser.CompleteYear(_time.Year, length);
    }

    private void ReadMeridian()
    {
        if (_time.Hour == BrokenDownTime.Unset)
            Fail("Meridian can only come after an hour has been found");
        long difference = MeridianReader.ReadStrictly(ref _cursor, _time.Hour);
        if (difference == BrokenDownTime.Unset)
        {
            Fail("A meridian could not be found");
            return;
        }

        _time.TimeCount = 1;
        if (_time.Hour != BrokenDownTime.Unset)
            _time.Hour += difference;
    }

    private void ReadTwoDigits(string problem, ref long field)
    {
        CheckDigit(allowsSign: false);
        long number = _cursor.ReadNumber(2, out int length);
        if (number == BrokenDownTime.Unset || length != 2)
        {
            Fail(problem);
            return;
        }

        _time.TimeCount = 1;
        field = number;
    }

    private void ReadFraction(int digits, string problem)
    {
        CheckDigit(allowsSign: false);
        int start = _cursor.Position;
        double number = _cursor.ReadNumber(digits);
        int length = _cursor.Position - start;
        if (number == BrokenDownTime.Unset || length < 1)
            Fail(problem);
        else
            _time.Microsecond = (long)(number * Math.Pow(10, digits - length) * (digits == 3 ? 1000 : 1));
    }

    private void ReadTimestamp()
    {
        CheckDigit(allowsSign: true);
        _time.Timestamp = ReadSigned(24);
        _time.ZoneCount = 1;
        _time.IsLocal = true;
        _time.ZoneKind = ZoneKind.Offset;
        _time.Offset = 0;
        _time.Dst = 0;
        _time.UpdateFields();
    }

    private bool TryReadNumber(int maxLength, string problem, out long number)
    {
        CheckDigit(allowsSign: false);
        number = _cursor.ReadNumber(maxLength);
        if (number != BrokenDownTime.Unset)
            return true;
        Fail(problem);
        return false;
    }

    private long ReadSigned(int maxLength)
    {
        long number = _cursor.ReadSignedNumber(maxLength, out string? problem);
        // PHP gives these without a position.
        if (problem is not null)
            _problems.Errors.Add(new ParseProblem(0, 0, problem));
        return number;
    }

    /// <summary>Notes when there is something else in front of a number, which is passed over then.</summary>
    private readonly void CheckDigit(bool allowsSign)
    {
        if (!ByteText.IsDigit(_cursor.Current) && !(allowsSign && _cursor.Current is (byte)'+' or (byte)'-'))
            Fail("Unexpected data found.");
    }
}
