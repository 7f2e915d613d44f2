using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Tables as text: a record a line, fields between delimiters.</summary>
[PhpExtension("standard")]
public static class Csv
{
    /// <summary>Reads a record.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="length">The longest line; null or 0 for any.</param>
    /// <param name="separator">Between fields; one byte.</param>
    /// <param name="enclosure">Around fields that have special bytes; one byte.</param>
    /// <param name="escape">Before an enclosure that does not end a field; one byte or none.</param>
    /// <returns>The fields, a null for a blank line; false when nothing is left.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: one of the special characters is not one byte, or the length is negative.</exception>
    /// <remarks>https://www.php.net/fgetcsv</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? fgetcsv(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream stream,
        long? length = null,
        [PhpParameter(Default = "\",\"")] PhpString? separator = null,
        [PhpParameter(Default = "\"\\\"\"")] PhpString? enclosure = null,
        [PhpParameter(Default = "\"\\\\\"")] PhpString? escape = null)
    {
        CsvFormat format = Format(engine, separator, enclosure, escape, 3);
        long limit = length ?? 0;
        if (limit is < 0 or > long.MaxValue - 1)
            throw engine.ArgumentValueError(2, "must be between 0 and " + (long.MaxValue - 1));
        // PHP's buffer has that size.
        if (engine.Ini.MemoryLimit >= 0 && limit > engine.Ini.MemoryLimit)
            engine.MemoryExhausted((ulong)limit + 1);
        PhpString? line = stream.ReadLine(limit == 0 ? long.MaxValue : limit);
        return line is null ? null : CsvReader.Read(line, format, stream);
    }

    /// <summary>Takes a record in a string apart.</summary>
    /// <returns>The fields, a null for an empty string.</returns>
    /// <remarks>https://www.php.net/str_getcsv</remarks>
    [PhpFunction]
    public static PhpArray str_getcsv(
        PhpString @string,
        [PhpParameter(Default = "\",\"")] PhpString? separator = null,
        [PhpParameter(Default = "\"\\\"\"")] PhpString? enclosure = null,
        [PhpParameter(Default = "\"\\\\\"")] PhpString? escape = null)
    {
        byte delimiter = separator is { IsEmpty: false } ? separator[0] : (byte)',';
        byte quote = enclosure is { IsEmpty: false } ? enclosure[0] : (byte)'"';
        int escapes = escape is null ? '\\' : escape.IsEmpty ? -1 : escape[0];
        return CsvReader.Read(@string, new CsvFormat(delimiter, quote, escapes), null);
    }

    /// <summary>Writes a record.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="fields">The fields; keys do not matter.</param>
    /// <param name="separator">Between fields; one byte.</param>
    /// <param name="enclosure">Around fields that have special bytes; one byte.</param>
    /// <param name="escape">Before an enclosure that is not doubled; one byte or none.</param>
    /// <param name="eol">At the end.</param>
    /// <returns>Bytes written; false on failure.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: one of the special characters is not one byte.</exception>
    /// <remarks>https://www.php.net/fputcsv</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value fputcsv(
        Engine engine,
        [PhpParameter(Type = "stream")] PhpStream stream,
        PhpArray fields,
        [PhpParameter(Default = "\",\"")] PhpString? separator = null,
        [PhpParameter(Default = "\"\\\"\"")] PhpString? enclosure = null,
        [PhpParameter(Default = "\"\\\\\"")] PhpString? escape = null,
        [PhpParameter(Default = "\"\\n\"")] PhpString? eol = null)
    {
        CsvFormat format = Format(engine, separator, enclosure, escape, 3);
        var record = new ByteBuffer();
        bool isFirst = true;
        foreach ((_, Value field) in fields)
        {
            if (!isFirst)
                record.Append(format.Delimiter);
            isFirst = false;
            WriteField(record, Conversions.ToPhpString(engine, field).Span, format);
        }

        record.Append(eol is null ? "\n"u8 : eol.Span);
        long written = stream.Write(record.Span);
        return written < 0 ? false : written;
    }

    private static void WriteField(ByteBuffer record, ReadOnlySpan<byte> field, CsvFormat format)
    {
        bool needsEnclosure = field.IndexOfAny("\n\r\t "u8) >= 0 || field.Contains(format.Delimiter) || field.Contains(format.Enclosure)
            || (format.Escape >= 0 && field.Contains((byte)format.Escape));
        if (!needsEnclosure)
        {
            record.Append(field);
            return;
        }

        bool isEscaped = false;
        record.Append(format.Enclosure);
        foreach (byte c in field)
        {
            if (c == format.Escape)
            {
                isEscaped = true;
            }
            else
            {
                if (!isEscaped && c == format.Enclosure)
                    record.Append(format.Enclosure);
                isEscaped = false;
            }

            record.Append(c);
        }

        record.Append(format.Enclosure);
    }

    private static CsvFormat Format(Engine engine, PhpString? separator, PhpString? enclosure, PhpString? escape, int position)
    {
        if (separator is not (null or { Length: 1 }))
            throw engine.ArgumentValueError(position, "must be a single character");
        if (enclosure is not (null or { Length: 1 }))
            throw engine.ArgumentValueError(position + 1, "must be a single character");
        if (escape is { Length: > 1 })
            throw engine.ArgumentValueError(position + 2, "must be empty or a single character");
        return new CsvFormat(separator?[0] ?? (byte)',', enclosure?[0] ?? (byte)'"', escape is null ? '\\' : escape.IsEmpty ? -1 : escape[0]);
    }
}
