namespace MiniPhp.Extensions.Date.Zones;

/// <summary>Reads the pieces of a <see cref="PosixRule"/>.</summary>
internal ref struct PosixReader(ReadOnlySpan<char> text)
{
    private const int DefaultTime = 2 * 3600;

    private ReadOnlySpan<char> _rest = text;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public readonly char Current => _rest[0];

    public bool TrySkip(char expected)
    {
        if (IsAtEnd || Current != expected)
            return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Letters, or anything between &lt; and &gt;.</summary>
    public bool TryReadName(out string name)
    {
        bool isQuoted = TrySkip('<');
        int length = 0;
        while (length < _rest.Length && (isQuoted ? _rest[length] != '>' : char.IsAsciiLetter(_rest[length])))
            length++;
        name = _rest[..length].ToString();
        _rest = _rest[length..];
        return length > 0 && (!isQuoted || TrySkip('>'));
    }

    /// <summary><c>[±]hours[:minutes[:seconds]]</c> in seconds, with the sign as written.</summary>
    public bool TryReadOffset(out int seconds)
    {
        seconds = 0;
        int sign = TrySkip('-') ? -1 : 1;
        if (sign > 0)
            TrySkip('+');
        if (!TryReadNumber(out int hours))
            return false;
        int minutes = 0;
        int rest = 0;
        if (TrySkip(':') && (!TryReadNumber(out minutes) || (TrySkip(':') && !TryReadNumber(out rest))))
            return false;
        seconds = sign * (hours * 3600 + minutes * 60 + rest);
        return true;
    }

    public bool TryReadDay(out PosixDay day)
    {
        day = default;
        int month = 0;
        int week = 0;
        int number;
        PosixDayForm form = PosixDayForm.WithLeapDay;
        if (TrySkip('M'))
        {
            form = PosixDayForm.WeekdayOfMonth;
            if (!TryReadNumber(out month) || !TrySkip('.') || !TryReadNumber(out week) || !TrySkip('.') || !TryReadNumber(out number))
                return false;
            if (month is < 1 or > 12)
                return false;
        }
        else
        {
            if (TrySkip('J'))
                form = PosixDayForm.WithoutLeapDay;
            if (!TryReadNumber(out number))
                return false;
        }

        int time = DefaultTime;
        if (TrySkip('/') && !TryReadOffset(out time))
            return false;
        day = new PosixDay { Form = form, Day = number, Month = month, Week = week, Weekday = number, Time = time };
        return true;
    }

    private bool TryReadNumber(out int number)
    {
        number = 0;
        int length = 0;
        while (length < _rest.Length && char.IsAsciiDigit(_rest[length]))
            number = number * 10 + (_rest[length++] - '0');
        _rest = _rest[length..];
        return length > 0;
    }
}
