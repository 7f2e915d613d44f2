using MiniPhp.Extensions.Standard.Streams;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Files;

// Lines, and records of tables.
public partial class SplFileObject
{
    /// <summary>The present line; null until it is read.</summary>
    private PhpString? _line;

    /// <summary>The present record, held; undefined until it is read.</summary>
    private Value _record = Value.Undefined;
    private long _number;
    private CsvFormat _format = new((byte)',', (byte)'"', '\\');

    private bool HasLine => _line is not null || !_record.IsUndefined;

    [PhpMethod(IsTentative = true, Returns = "string|array|false")]
    public Value current(Engine engine)
    {
        Stream(engine);
        if (!HasLine)
            ReadShown(engine, isQuiet: true);
        if (_line is not null && ((_flags & READ_CSV) == 0 || _record.IsUndefined))
            return _line;
        return _record.IsUndefined ? Value.False : _record;
    }

    /// <summary>The number of the line, from 0.</summary>
    [PhpMethod(IsTentative = true)]
    public long key() => _number;

    [PhpMethod(IsTentative = true)]
    public void next(Engine engine)
    {
        ForgetLine(engine);
        if ((_flags & READ_AHEAD) != 0)
            ReadShown(engine, isQuiet: true);
        _number++;
    }

    [PhpMethod(IsTentative = true)]
    public void seek(Engine engine, long line)
    {
        Stream(engine);
        if (line < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        Restart(engine);
        for (long i = 0; i < line; i++)
        {
            if (!ReadShown(engine, isQuiet: true))
                return;
        }

        if (line <= 0 || (_flags & READ_AHEAD) != 0)
            return;
        _number++;
        ForgetLine(engine);
    }

    /// <summary>What a walk reads lines by; a script's class may override it.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpString getCurrentLine(Engine engine) => fgets(engine);

    [PhpMethod]
    public PhpString __toString(Engine engine)
    {
        Stream(engine);
        if (_line is null)
            ReadShown(engine, isQuiet: false);
        return _line!;
    }

    [PhpMethod(IsTentative = true, Returns = "array|false")]
    public Value fgetcsv(
        Engine engine,
        [PhpParameter(Default = "\",\"")] PhpString? separator = null,
        [PhpParameter(Default = "\"\\\"\"")] PhpString? enclosure = null,
        [PhpParameter(Default = "\"\\\\\"")] PhpString? escape = null)
    {
        Stream(engine);
        return ReadRecord(engine, Format(engine, separator, enclosure, escape, 1, _format), isQuiet: true) ? _record : Value.False;
    }

    [PhpMethod(IsTentative = true, Returns = "int|false")]
    public Value fputcsv(
        Engine engine,
        PhpArray fields,
        [PhpParameter(Default = "\",\"")] PhpString? separator = null,
        [PhpParameter(Default = "\"\\\"\"")] PhpString? enclosure = null,
        [PhpParameter(Default = "\"\\\\\"")] PhpString? escape = null,
        [PhpParameter(Default = "\"\\n\"")] PhpString? eol = null)
    {
        CsvFormat format = Format(engine, separator, enclosure, escape, 2, _format);
        return Csv.fputcsv(
            engine,
            Stream(engine),
            fields,
            PhpString.From([format.Delimiter]),
            PhpString.From([format.Enclosure]),
            format.Escape < 0 ? PhpString.Empty : PhpString.From([(byte)format.Escape]),
            eol);
    }

    [PhpMethod(IsTentative = true)]
    public void setCsvControl(
        Engine engine,
        [PhpParameter(Default = "\",\"")] PhpString? separator = null,
        [PhpParameter(Default = "\"\\\"\"")] PhpString? enclosure = null,
        [PhpParameter(Default = "\"\\\\\"")] PhpString? escape = null) =>
        _format = Format(engine, separator, enclosure, escape, 1, new CsvFormat((byte)',', (byte)'"', '\\'));

    /// <returns>array{string, string, string}: delimiter, enclosure, escape.</returns>
    [PhpMethod(IsTentative = true)]
    public PhpArray getCsvControl()
    {
        var control = new PhpArray(3);
        control.Append(PhpString.From([_format.Delimiter]));
        control.Append(PhpString.From([_format.Enclosure]));
        control.Append(_format.Escape < 0 ? PhpString.Empty : PhpString.From([(byte)_format.Escape]));
        return control;
    }

    private static CsvFormat Format(Engine engine, PhpString? separator, PhpString? enclosure, PhpString? escape, int position, CsvFormat otherwise)
    {
        if (separator is not (null or { Length: 1 }))
            throw engine.ArgumentValueError(position, "must be a single character");
        if (enclosure is not (null or { Length: 1 }))
            throw engine.ArgumentValueError(position + 1, "must be a single character");
        if (escape is { Length: > 1 })
            throw engine.ArgumentValueError(position + 2, "must be empty or a single character");
        return new CsvFormat(
            separator?[0] ?? otherwise.Delimiter,
            enclosure?[0] ?? otherwise.Enclosure,
            escape is null ? otherwise.Escape : escape.IsEmpty ? -1 : escape[0]);
    }

    // ---------------------------------------------------------------- reading

    private void ForgetLine(Engine engine)
    {
        _line = null;
        Slot.Clear(engine, ref _record);
    }

    private void Restart(Engine engine)
    {
        if (!Stream(engine).Seek(0, 0))
            throw engine.Error("RuntimeException", "Cannot rewind file " + FileName!.ToLatin1());
        ForgetLine(engine);
        _number = 0;
        if ((_flags & READ_AHEAD) != 0)
            ReadShown(engine, isQuiet: true);
    }

    /// <summary>Reads the next line as it stands; at the end of the file false, or a RuntimeException.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="isQuiet">Does not throw.</param>
    /// <param name="countBefore">How much the line's number grows.</param>
    /// <param name="isTable">The line keeps its newline whatever the flags.</param>
    private bool Read(Engine engine, bool isQuiet, long countBefore, bool isTable)
    {
        ForgetLine(engine);
        if (!HasMore(engine, isQuiet))
            return false;
        PhpString line = Stream(engine).ReadLine(_longestLine > 0 ? _longestLine : long.MaxValue) ?? PhpString.Empty;
        if (!isTable && (_flags & DROP_NEW_LINE) != 0 && line.Length > 0 && line[^1] == '\n')
            line = line.Substring(0, line.Length > 1 && line[^2] == '\r' ? line.Length - 2 : line.Length - 1);
        _line = line;
        _number += countBefore;
        return true;
    }

    private bool HasMore(Engine engine, bool isQuiet)
    {
        if (!Stream(engine).AtEnd())
            return true;
        return isQuiet ? false : throw engine.Error("RuntimeException", "Cannot read from file " + FileName!.ToLatin1());
    }

    private bool ReadRecord(Engine engine, CsvFormat format, bool isQuiet)
    {
        do
        {
            if (!Read(engine, isQuiet, _line is null ? 0 : 1, isTable: true))
                return false;
        }
        while (IsLineEmpty && (_flags & SKIP_EMPTY) != 0);
        Slot.Replace(engine, ref _record, CsvReader.Read(_line!, format, Stream(engine)));
        return true;
    }

    private bool IsLineEmpty => _line is null or { IsEmpty: true }
        || ((_flags & (READ_CSV | DROP_NEW_LINE)) == (READ_CSV | DROP_NEW_LINE) && (_line.Span.SequenceEqual("\n"u8) || _line.Span.SequenceEqual("\r\n"u8)));

    /// <summary>Reads the line or record that current() gives: with SKIP_EMPTY the next one that is not empty.</summary>
    private bool ReadShown(Engine engine, bool isQuiet)
    {
        bool isRead = ReadNext(engine, isQuiet);
        while (isRead && (_flags & SKIP_EMPTY) != 0 && IsLineEmpty)
        {
            ForgetLine(engine);
            isRead = ReadNext(engine, isQuiet);
        }

        return isRead;
    }

    private bool ReadNext(Engine engine, bool isQuiet)
    {
        if ((_flags & READ_CSV) != 0)
            return ReadRecord(engine, _format, isQuiet);
        if (!Class.IsUser || Class.FindMethod("getcurrentline") is not { IsUser: true })
            return Read(engine, isQuiet, _line is null ? 0 : 1, isTable: false);
        ForgetLine(engine);
        if (!HasMore(engine, isQuiet))
            return false;
        Value line = engine.CallMethod(this, "getcurrentline").Dereferenced;
        if (!line.IsString)
            throw engine.TypeError(Class.PrintedName + "::getCurrentLine(): Return value must be of type string, " + Conversions.TypeName(line) + " returned");
        if (HasLine)
            _number++;
        ForgetLine(engine);
        _line = line.AsString;
        return true;
    }
}
