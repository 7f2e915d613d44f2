using MiniPhp.Extensions.Date.Calendar;
using MiniPhp.Extensions.Date.Zones;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Parsing;

/// <summary>Reads dates as <c>strtotime()</c> does: any sequence of the <see cref="DateFormats"/>.</summary>
/// <remarks>https://www.php.net/manual/en/datetime.formats.php</remarks>
internal sealed partial class DateParser
{
    private readonly ZoneDatabase _database;
    private readonly BrokenDownTime _time = BrokenDownTime.CreateUnset();
    private readonly ParseProblems _problems = new();
    private readonly byte[] _text;
    private int _tokenStart;
    private int _tokenEnd;

    private DateParser(ZoneDatabase database, ReadOnlySpan<byte> text)
    {
        _database = database;
        _text = Trim(text).ToArray();
        _time.Relative.TotalDays = BrokenDownTime.Unset;
    }

    /// <summary>Reads a text; fields that it does not mention are unset.</summary>
    public static (BrokenDownTime Time, ParseProblems Problems) Parse(Engine engine, PhpString text)
    {
        var parser = new DateParser(ZoneDatabase.Of(engine), text.Span);
        parser.Run(engine.State(static _ => new ScannerState()).Scanner);
        return (parser._time, parser._problems);
    }

    private void Run(TokenScanner scanner)
    {
        if (_text.Length == 0)
        {
            AddError("Empty string");
            return;
        }

        // The end, too, may be part of a token.
        while (_tokenEnd <= _text.Length)
        {
            _tokenStart = _tokenEnd;
            var token = (DateToken)scanner.Match(_text, _tokenStart, out _tokenEnd);
            Read(token);
        }

        _tokenStart = _text.Length + 1;
        if (_time.TimeCount > 0 && !Gregorian.IsTime(_time.Hour, _time.Minute, _time.Second))
            AddWarning("The parsed time was invalid");
        if (_time.HasDate && !Gregorian.IsDate(_time.Year, _time.Month, _time.Day))
            AddWarning("The parsed date was invalid");
    }

    /// <summary>Without white space around it; of white space alone the last byte stays.</summary>
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (text.Length > 1 && ByteText.IsSpace(text[0]))
            text = text[1..];
        while (text.Length > 1 && ByteText.IsSpace(text[^1]))
            text = text[..^1];
        return text;
    }

    private DateCursor Cursor() => new(_text.AsSpan(_tokenStart, Math.Min(_tokenEnd, _text.Length) - _tokenStart));

    private void AddError(string message) => _problems.Errors.Add(Problem(message));

    private void AddWarning(string message) => _problems.Warnings.Add(Problem(message));

    private ParseProblem Problem(string message) => new(_tokenStart, _tokenStart < _text.Length ? _text[_tokenStart] : (byte)0, message);

    /// <summary>The scanner of an engine, with the states that it has come to.</summary>
    private sealed class ScannerState
    {
        public TokenScanner Scanner { get; } = new(DateFormats.Rules);
    }
}
