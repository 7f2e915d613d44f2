using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>The special characters of a table in text form. <see cref="Escape"/> is -1 for none.</summary>
public readonly record struct CsvFormat(byte Delimiter, byte Enclosure, int Escape);

/// <summary>Reads records of a table in text form; fields in quotes may go over several lines.</summary>
/// <remarks>https://www.php.net/fgetcsv</remarks>
public ref struct CsvReader
{
    private enum Place
    {
        Inside,
        AfterEscape,
        AfterEnclosure,
        Outside,
    }

    private readonly CsvFormat _format;
    private readonly PhpStream? _stream;
    private ReadOnlySpan<byte> _line;

    /// <summary>Where the line's own end begins.</summary>
    private int _limit;
    private int _position;

    private CsvReader(CsvFormat format, PhpStream? stream, PhpString line)
    {
        _format = format;
        _stream = stream;
        Take(line);
    }

    /// <summary>The fields of a record.</summary>
    /// <param name="line">Its first line.</param>
    /// <param name="format">The special characters.</param>
    /// <param name="stream">Where further lines come from; null for none.</param>
    /// <returns>A single null for a blank line.</returns>
    public static PhpArray Read(PhpString line, CsvFormat format, PhpStream? stream)
    {
        var reader = new CsvReader(format, stream, line);
        var fields = new PhpArray();
        reader.ReadFields(fields);
        return fields;
    }

    private void Take(PhpString line)
    {
        _line = line.Span;
        _limit = EndOfContent(_line);
        _position = 0;
    }

    /// <summary>Where a line end at the end begins. Bytes that are no characters are not seen, but count when it is cut off.</summary>
    private static int EndOfContent(ReadOnlySpan<byte> line)
    {
        int end = LastAscii(line);
        if (end < 0 || line[end] is not ((byte)'\n' or (byte)'\r'))
            return line.Length;

        int before = LastAscii(line[..end]);
        bool isPlain = end == line.Length - 1 && (before < 0 || before == end - 1 || line[before] != '\r');
        (byte last, byte previous) = isPlain ? (line[end], before == end - 1 && before >= 0 ? line[before] : (byte)0) : LastCharacters(line);
        return line.Length - (last == '\n' ? previous == '\r' ? 2 : 1 : last == '\r' ? 1 : 0);
    }

    private static int LastAscii(ReadOnlySpan<byte> line) => line.LastIndexOfAnyInRange((byte)0, (byte)0x7F);

    /// <summary>The first bytes of the last two characters.</summary>
    private static (byte Last, byte Previous) LastCharacters(ReadOnlySpan<byte> line)
    {
        byte last = 0, previous = 0;
        for (int i = 0; i < line.Length;)
        {
            int length = CharacterLength.Of(line[i..]);
            if (length > 0)
                (last, previous) = (line[i], last);
            i += Math.Max(length, 1);
        }

        return (last, previous);
    }

    /// <summary>Bytes of the character at the position, 1 for a byte that is none, 0 at the end of the content.</summary>
    private readonly int LengthHere()
        => _position >= _limit ? 0 : _line[_position] < 0x80 ? 1 : Math.Max(CharacterLength.Of(_line[_position.._limit]), 1);

    private void ReadFields(PhpArray fields)
    {
        bool isFirst = true;
        bool hasMore;
        do
        {
            int length = LengthHere();
            SkipSpaceBeforeEnclosure();
            if (isFirst && _position == _limit)
            {
                fields.Append(Value.Null);
                return;
            }

            isFirst = false;
            bool isEnclosed = _position < _limit && _line[_position] == _format.Enclosure;
            fields.Append(isEnclosed ? ReadEnclosed(length, out hasMore) : ReadPlain(out hasMore));
        }
        while (hasMore);
    }

    private void SkipSpaceBeforeEnclosure()
    {
        int at = _position;
        while (at < _limit && _line[at] != _format.Delimiter && ByteText.IsSpace(_line[at]))
            at++;
        if (at < _limit && _line[at] == _format.Enclosure)
            _position = at;
    }

    private PhpString ReadPlain(out bool hasMore)
    {
        ReadOnlySpan<byte> field = TakeToDelimiter(out hasMore);
        return PhpString.From(field[..EndOfContent(field)]);
    }

    /// <summary>What stands before the next delimiter, which is passed.</summary>
    private ReadOnlySpan<byte> TakeToDelimiter(out bool hasMore)
    {
        int start = _position;
        if (_format.Delimiter < 0x80)
        {
            int length = start < _limit ? _line[start.._limit].IndexOf(_format.Delimiter) : -1;
            _position = length < 0 ? Math.Max(start, _limit) : start + length;
        }
        else
        {
            for (int length; (length = LengthHere()) > 0 && !(length == 1 && _line[_position] == _format.Delimiter);)
                _position += length;
        }

        int end = _position;
        hasMore = end < _limit;
        if (hasMore)
            _position++;
        return _line[Math.Min(start, _line.Length)..Math.Min(end, _line.Length)];
    }

    /// <summary>A field from its enclosure on.</summary>
    /// <param name="length">
    /// Bytes of what comes first. PHP takes it for the length of what stands behind the enclosure, too, even of the line's end: then that
    /// byte, or the null byte behind the text, is there twice.
    /// </param>
    /// <param name="hasMore">Whether a delimiter follows.</param>
    private PhpString ReadEnclosed(int length, out bool hasMore)
    {
        var field = new ByteBuilder([]);
        var place = Place.Inside;
        int start = ++_position;
        while (place != Place.Outside)
        {
            if (length == 0 && place != Place.AfterEnclosure)
            {
                if (start != _limit || place == Place.AfterEscape)
                    CopyFrom(ref field, ref start, _position);
                // The field goes on: the line's end belongs to it.
                field.Append(_line[_limit..]);
                if (_stream?.ReadLine() is not { } next)
                    break;
                Take(next);
                (start, place) = (0, Place.Inside);
            }
            else
            {
                place = Step(place, length, ref field, ref start);
            }

            length = LengthHere();
        }

        // What stands between the closing quote and the delimiter is part of the field.
        CopyFrom(ref field, ref start, _position);
        field.Append(TakeToDelimiter(out hasMore));
        return field.ToPhpString();
    }

    /// <summary>Passes what stands at the position.</summary>
    private Place Step(Place place, int length, ref ByteBuilder field, ref int start)
    {
        byte c = ByteAt(_position);
        switch (place)
        {
            case Place.AfterEnclosure when length != 1 || c != _format.Enclosure:
                CopyFrom(ref field, ref start, _position - 1);
                start = _position;
                return Place.Outside;
            case Place.AfterEnclosure:
                CopyFrom(ref field, ref start, _position);
                start = ++_position;
                return Place.Inside;
            case Place.Inside when length == 1 && (c == _format.Enclosure || c == _format.Escape):
                _position++;
                return c == _format.Enclosure ? Place.AfterEnclosure : Place.AfterEscape;
            default:
                _position += length;
                SkipOrdinary();
                return Place.Inside;
        }
    }

    /// <summary>Goes on to the next byte that may mean something.</summary>
    private void SkipOrdinary()
    {
        if (_position >= _limit || _format.Enclosure >= 0x80 || _format.Escape >= 0x80)
            return;
        byte escape = _format.Escape < 0 ? _format.Enclosure : (byte)_format.Escape;
        int length = _line[_position.._limit].IndexOfAny(_format.Enclosure, escape);
        _position = length < 0 ? _limit : _position + length;
    }

    /// <summary>A byte of the line, or the null byte that ends it.</summary>
    private readonly byte ByteAt(int position) => position < _line.Length ? _line[position] : (byte)0;

    private readonly void CopyFrom(ref ByteBuilder field, ref int start, int end)
    {
        for (; start < end; start++)
        {
            int length = Math.Min(end, _line.Length) - start;
            if (length > 0)
                field.Append(_line.Slice(start, length));
            else
                field.Append(0);
            start += Math.Max(length - 1, 0);
        }
    }
}
