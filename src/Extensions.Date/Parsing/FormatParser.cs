using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>Reads dates by a format, as <c>DateTime::createFromFormat()</c> does.</summary>
/// <remarks>https://www.php.net/datetime.createfromformat</remarks>
internal ref partial struct FormatParser
{
    private readonly ZoneDatabase _database;
    private readonly BrokenDownTime _time = BrokenDownTime.CreateUnset();
    private readonly ParseProblems _problems = new();
    private readonly ReadOnlySpan<byte> _format;
    private readonly ReadOnlySpan<byte> _text;
    private DateCursor _cursor;

    /// <summary>Where in the format.</summary>
    private int _position;

    /// <summary>Where the text of the present letter begins.</summary>
    private int _begin;

    private bool _allowsMore;

    private FormatParser(ZoneDatabase database, ReadOnlySpan<byte> format, ReadOnlySpan<byte> text)
    {
        _database = database;
        _format = format;
        _text = text;
        _cursor = new DateCursor(text);
    }

    /// <summary>Reads a text; fields that the format does not mention are unset.</summary>
    public static (BrokenDownTime Time, ParseProblems Problems) Parse(Engine engine, PhpString format, PhpString text)
    {
        var parser = new FormatParser(ZoneDatabase.Of(engine), format.Span, text.Span);
        parser.Run();
        return (parser._time, parser._problems);
    }

    private readonly byte Letter => _position < _format.Length ? _format[_position] : (byte)0;

    private void Run()
    {
        for (; Letter != 0 && !_cursor.IsAtEnd; _position++)
        {
            _begin = _cursor.Position;
            ReadLetter(Letter);
        }

        if (!_cursor.IsAtEnd)
        {
            if (_allowsMore)
                _problems.Warnings.Add(ProblemAt(_cursor.Position, "Trailing data"));
            else
                _problems.Errors.Add(ProblemAt(_cursor.Position, "Trailing data"));
        }

        FinishFormat();
        Complete();
    }

    /// <summary>What the text was too short for: only letters that read nothing may be left.</summary>
    private void FinishFormat()
    {
        for (; Letter != 0; _position++)
        {
            switch (Letter)
            {
                case (byte)'!':
                    Reset();
                    break;
                case (byte)'|':
                    ResetUnset();
                    break;
                case (byte)'+':
                    break;
                default:
                    _problems.Errors.Add(ProblemAt(_cursor.Position, "Not enough data available to satisfy format"));
                    return;
            }
        }
    }

    private void Complete()
    {
        BrokenDownTime time = _time;
        if (time.Hour != BrokenDownTime.Unset || time.Minute != BrokenDownTime.Unset || time.Second != BrokenDownTime.Unset || time.Microsecond != BrokenDownTime.Unset)
        {
            ZeroIfUnset(ref time.Hour);
            ZeroIfUnset(ref time.Minute);
            ZeroIfUnset(ref time.Second);
            ZeroIfUnset(ref time.Microsecond);
        }

        if (time.Hour != BrokenDownTime.Unset && time.Minute != BrokenDownTime.Unset && time.Second != BrokenDownTime.Unset
            && !Gregorian.IsTime(time.Hour, time.Minute, time.Second))
            _problems.Warnings.Add(ProblemAt(_cursor.Position, "The parsed time was invalid"));
        if (time.Year != BrokenDownTime.Unset && time.Month != BrokenDownTime.Unset && time.Day != BrokenDownTime.Unset
            && !Gregorian.IsDate(time.Year, time.Month, time.Day))
            _problems.Warnings.Add(ProblemAt(_cursor.Position, "The parsed date was invalid"));
    }

    private static void ZeroIfUnset(ref long field) => SetIfUnset(ref field, 0);

    private static void SetIfUnset(ref long field, long value)
    {
        if (field == BrokenDownTime.Unset)
            field = value;
    }

    private readonly void Reset()
    {
        _time.Year = 1970;
        _time.Month = _time.Day = 1;
        _time.Hour = _time.Minute = _time.Second = _time.Microsecond = 0;
        _time.Zone = null;
    }

    private readonly void ResetUnset()
    {
        SetIfUnset(ref _time.Year, 1970);
        SetIfUnset(ref _time.Month, 1);
        SetIfUnset(ref _time.Day, 1);
        ZeroIfUnset(ref _time.Hour);
        ZeroIfUnset(ref _time.Minute);
        ZeroIfUnset(ref _time.Second);
        ZeroIfUnset(ref _time.Microsecond);
    }

    private readonly void Fail(string message) => _problems.Errors.Add(ProblemAt(_begin, message));

    private readonly ParseProblem ProblemAt(int position, string message) =>
        new(position, position < _text.Length ? _text[position] : (byte)0, message);
}
