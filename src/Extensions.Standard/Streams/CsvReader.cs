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

    private static int EndOfContent(ReadOnlySpan<byte> line)
    {
        int end = line.Length;
        if (end > 0 && line[end - 1] == '\n')
            return end > 1 && line[end - 2] == '\r' ? end - 2 : end - 1;
        return end > 0 && line[end - 1] == '\r' ? end - 1 : end;
    }

    private void ReadFields(PhpArray fields)
    {
        bool isFirst = true;
        bool hasMore;
        do
        {
            int start = SkipSpace();
            bool isEnclosed = start < _limit && _line[start] == _format.Enclosure;
            if (isEnclosed)
                _position = start;
            if (isFirst && _position == _limit)
            {
                fields.Append(Value.Null);
                return;
            }

            isFirst = false;
            fields.Append(isEnclosed ? ReadEnclosed(out hasMore) : ReadPlain(out hasMore));
        }
        while (hasMore);
    }

    private readonly int SkipSpace()
    {
        int at = _position;
        while (at < _limit && _line[at] != _format.Delimiter && ByteText.IsSpace(_line[at]))
            at++;
        return at;
    }

    private PhpString ReadPlain(out bool hasMore)
    {
        int length = _line[_position.._limit].IndexOf(_format.Delimiter);
        hasMore = length >= 0;
        ReadOnlySpan<byte> field = hasMore ? _line.Slice(_position, length) : _line[_position.._limit];
        _position += field.Length + (hasMore ? 1 : 0);
        return PhpString.From(field[..EndOfContent(field)]);
    }

    private PhpString ReadEnclosed(out bool hasMore)
    {
        var field = new ByteBuilder([]);
        _position++;
        while (!ReadToEnclosure(ref field))
        {
            // The field goes on: the line's end belongs to it.
            field.Append(_line[_limit..]);
            if (_stream?.ReadLine() is not { } next)
            {
                hasMore = false;
                return field.ToPhpString();
            }

            Take(next);
        }

        // What stands between the closing quote and the delimiter is part of the field.
        int length = _line[_position.._limit].IndexOf(_format.Delimiter);
        hasMore = length >= 0;
        ReadOnlySpan<byte> rest = hasMore ? _line.Slice(_position, length) : _line[_position.._limit];
        field.Append(rest);
        _position += rest.Length + (hasMore ? 1 : 0);
        return field.ToPhpString();
    }

    /// <summary>Copies up to the closing enclosure; false when the line ends before.</summary>
    private bool ReadToEnclosure(ref ByteBuilder field)
    {
        while (_position < _limit)
        {
            byte c = _line[_position++];
            if (c == _format.Enclosure)
            {
                bool isDoubled = _position < _limit && _line[_position] == _format.Enclosure;
                if (!isDoubled)
                    return true;
                _position++;
            }
            else if (c == _format.Escape && _position < _limit)
            {
                // The escape stays, and what follows it has no meaning.
                field.Append(c);
                c = _line[_position++];
            }

            field.Append(c);
        }

        return false;
    }
}
