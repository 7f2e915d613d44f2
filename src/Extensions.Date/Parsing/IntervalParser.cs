using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>
/// Reads ISO 8601 durations ("P1Y2M", "P0001-00-04T05:06:07") and repeating intervals ("R5/2008-03-01T13:00:00Z/P1Y2M10DT2H30M"), as the
/// constructors of DateInterval and DatePeriod take them.
/// </summary>
internal ref struct IntervalParser
{
    private readonly ReadOnlySpan<byte> _text;
    private int _position;
    private bool _hasDate;

    public IntervalParser(ReadOnlySpan<byte> text)
    {
        while (text.Length > 1 && ByteText.IsSpace(text[0]))
            text = text[1..];
        while (text.Length > 1 && ByteText.IsSpace(text[^1]))
            text = text[..^1];
        _text = text;
        Period.TotalDays = BrokenDownTime.Unset;
        Run();
    }

    /// <summary>Whether something could not be read.</summary>
    public bool HasErrors { get; private set; }

    public BrokenDownTime? Begin { get; private set; }

    public BrokenDownTime? End { get; private set; }

    public bool HasPeriod { get; private set; }

    /// <summary>The duration, when there is one.</summary>
    public RelativeTime Period;

    /// <summary>How often it is repeated; 0 when that is not said.</summary>
    public long Recurrences { get; private set; }

    private void Run()
    {
        if (_text.Length == 0)
        {
            HasErrors = true;
            return;
        }

        while (_position < _text.Length)
        {
            ReadOnlySpan<byte> rest = _text[_position..];
            int length;
            if (rest[0] == 'R' && rest.Length > 1 && ByteText.IsDigit(rest[1]))
                ReadRecurrences(rest);
            else if ((length = Shape.Match(rest, Shape.Basic)) > 0 || (length = Shape.Match(rest, Shape.Extended)) > 0)
                ReadDate(rest[..length]);
            else if (rest[0] == 'P' && (length = Shape.Match(rest, Shape.Combined)) > 0)
                ReadCombined(rest[..length]);
            else if (rest[0] == 'P')
                ReadPeriod(rest[..PeriodLength(rest)]);
            else if (rest[0] is (byte)' ' or (byte)'.' or (byte)',' or (byte)'\t' or (byte)'/' or (byte)'\n' or 0)
                _position++;
            else
                Fail();
        }
    }

    private void Fail()
    {
        HasErrors = true;
        _position++;
    }

    private void ReadRecurrences(ReadOnlySpan<byte> text)
    {
        int length = 1;
        while (length < text.Length && ByteText.IsDigit(text[length]))
            length++;
        Recurrences = new DateCursor(text[..length]).ReadNumber(9);
        _position += length;
    }

    private void ReadDate(ReadOnlySpan<byte> text)
    {
        var cursor = new DateCursor(text);
        var time = new BrokenDownTime
        {
            Year = cursor.ReadNumber(4),
            Month = cursor.ReadNumber(2),
            Day = cursor.ReadNumber(2),
            Hour = cursor.ReadNumber(2),
            Minute = cursor.ReadNumber(2),
            Second = cursor.ReadNumber(2),
            ZoneKind = ZoneKind.Offset,
        };
        if (_hasDate || HasPeriod)
            End = time;
        else
            Begin = time;
        _hasDate = true;
        _position += text.Length;
    }

    private void ReadCombined(ReadOnlySpan<byte> text)
    {
        var cursor = new DateCursor(text);
        Period.Years = cursor.ReadNumber(4);
        Period.Months = cursor.ReadNumber(2);
        Period.Days = cursor.ReadNumber(2);
        Period.Hours = cursor.ReadNumber(2);
        Period.Minutes = cursor.ReadNumber(2);
        Period.Seconds = cursor.ReadNumber(2);
        HasPeriod = true;
        _position += text.Length;
    }

    /// <summary>The longest beginning of a text that is P, numbers with the letters Y, M, W, D in this order, and T, numbers with H, M, S.</summary>
    private static int PeriodLength(ReadOnlySpan<byte> text)
    {
        int length = 1 + UnitsLength(text[1..], "YMWD"u8);
        if (length < text.Length && text[length] == 'T')
            length += 1 + UnitsLength(text[(length + 1)..], "HMS"u8);
        return length;
    }

    private static int UnitsLength(ReadOnlySpan<byte> text, ReadOnlySpan<byte> letters)
    {
        int length = 0;
        foreach (byte letter in letters)
        {
            int end = length;
            while (end < text.Length && ByteText.IsDigit(text[end]))
                end++;
            if (end > length && end < text.Length && text[end] == letter)
                length = end + 1;
        }

        return length;
    }

    private void ReadPeriod(ReadOnlySpan<byte> text)
    {
        var cursor = new DateCursor(text) { Position = 1 };
        bool isTime = false;
        do
        {
            if (cursor.Current == 'T')
            {
                isTime = true;
                cursor.Position++;
            }

            if (cursor.IsAtEnd)
            {
                HasErrors = true;
                break;
            }

            long number = cursor.ReadNumber(12);
            switch ((char)cursor.Current)
            {
                case 'Y': Period.Years = number; break;
                case 'W': Period.Days += number * 7; break;
                case 'D': Period.Days += number; break;
                case 'H': Period.Hours = number; break;
                case 'S': Period.Seconds = number; break;
                case 'M' when isTime: Period.Minutes = number; break;
                case 'M': Period.Months = number; break;
                default: HasErrors = true; break;
            }

            cursor.Position++;
        }
        while (!HasErrors && !cursor.IsAtEnd);
        HasPeriod = true;
        _position += text.Length;
    }
}
