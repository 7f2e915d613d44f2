using System.Buffers;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Json;

/// <summary>What a JSON text is made of.</summary>
internal enum JsonToken
{
    End,
    Error,
    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    Colon,
    Comma,

    /// <summary>A string; <see cref="JsonScanner.Value"/> holds it. A large integer counts as one with JSON_BIGINT_AS_STRING.</summary>
    String,

    /// <summary>A number, true, false or null.</summary>
    Scalar,
}

/// <summary>Cuts a JSON text into tokens.</summary>
internal ref struct JsonScanner(ReadOnlySpan<byte> text, JsonFlags flags)
{
    private static readonly ByteSet EndsPlainText = new(EndingBytes(), static () => Search.EndsPlainText);

    private readonly ReadOnlySpan<byte> _text = text;
    private int _position;

    /// <summary>The value of the last String or Scalar token.</summary>
    public Value Value { get; private set; }

    /// <summary>Why the last token was Error.</summary>
    public JsonError Error { get; private set; }

    /// <summary>Reads the next token.</summary>
    public JsonToken Next()
    {
        while (_position < _text.Length && _text[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _position++;
        if (_position == _text.Length)
            return JsonToken.End;

        byte b = _text[_position];
        switch (b)
        {
            case (byte)'{': _position++; return JsonToken.OpenBrace;
            case (byte)'}': _position++; return JsonToken.CloseBrace;
            case (byte)'[': _position++; return JsonToken.OpenBracket;
            case (byte)']': _position++; return JsonToken.CloseBracket;
            case (byte)':': _position++; return JsonToken.Colon;
            case (byte)',': _position++; return JsonToken.Comma;
            case (byte)'"': return ReadString();
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'): return ReadNumber();
            case (byte)'n' when _text[_position..].StartsWith("null"u8): return Word(4, Value.Null);
            case (byte)'t' when _text[_position..].StartsWith("true"u8): return Word(4, Value.True);
            case (byte)'f' when _text[_position..].StartsWith("false"u8): return Word(5, Value.False);
            case < 0x20: return Fail(JsonError.ControlCharacter);
            default: return Fail(Utf8.TryRead(_text[_position..], out _, out _) ? JsonError.Syntax : JsonError.Utf8);
        }
    }

    private JsonToken Word(int length, Value value)
    {
        _position += length;
        Value = value;
        return JsonToken.Scalar;
    }

    private JsonToken Fail(JsonError error)
    {
        Error = error;
        return JsonToken.Error;
    }

    private JsonToken ReadNumber()
    {
        int start = _position;
        int i = start + (_text[start] == '-' ? 1 : 0);
        if (!IsDigit(i))
            return Fail(JsonError.Syntax);

        // A number ends after a leading zero; what follows is then the parser's to refuse.
        i = _text[i] == '0' ? i + 1 : SkipDigits(i);
        bool isFloat = false;
        if (i < _text.Length && _text[i] == '.' && IsDigit(i + 1))
        {
            isFloat = true;
            i = SkipDigits(i + 1);
        }

        if (i < _text.Length && (_text[i] | 0x20) == 'e')
        {
            int digits = i + 1;
            if (digits < _text.Length && _text[digits] is (byte)'+' or (byte)'-')
                digits++;
            if (IsDigit(digits))
            {
                isFloat = true;
                i = SkipDigits(digits);
            }
        }

        _position = i;
        ReadOnlySpan<byte> number = _text[start..i];
        if (isFloat)
        {
            Value = FloatParser.Parse(number, out _);
            return JsonToken.Scalar;
        }

        NumericString parsed = NumericString.Parse(number);
        if (parsed.Kind == NumericKind.Float && (flags & JsonFlags.BigIntAsString) != 0)
        {
            Value = PhpString.From(number);
            return JsonToken.String;
        }

        Value = parsed.ToValue();
        return JsonToken.Scalar;
    }

    private readonly bool IsDigit(int i) => i < _text.Length && ByteText.IsDigit(_text[i]);

    private readonly int SkipDigits(int i)
    {
        while (IsDigit(i))
            i++;
        return i;
    }

    private JsonToken ReadString()
    {
        int start = ++_position;
        int plain = EndsPlainText.IndexIn(_text[start..]);
        if (plain >= 0 && _text[start + plain] == '"')
        {
            _position = start + plain + 1;
            Value = PhpString.From(_text.Slice(start, plain));
            return JsonToken.String;
        }

        var result = new ByteBuilder([]);
        JsonError error = ReadEscaped(ref result);
        if (error != JsonError.None)
        {
            result.Dispose();
            return Fail(error);
        }

        Value = result.ToPhpString();
        return JsonToken.String;
    }

    /// <summary>Reads up to and including the closing quote.</summary>
    private JsonError ReadEscaped(scoped ref ByteBuilder result)
    {
        while (true)
        {
            ReadOnlySpan<byte> rest = _text[_position..];
            int plain = EndsPlainText.IndexIn(rest);
            if (plain < 0)
                return JsonError.ControlCharacter;

            result.Append(rest[..plain]);
            _position += plain;
            byte b = rest[plain];
            if (b == '"')
            {
                _position++;
                return JsonError.None;
            }

            if (b < 0x20)
                return JsonError.ControlCharacter;

            JsonError error = b == '\\' ? ReadEscape(ref result) : ReadCharacter(ref result);
            if (error != JsonError.None)
                return error;
        }
    }

    private JsonError ReadCharacter(scoped ref ByteBuilder result)
    {
        if (Utf8.TryRead(_text[_position..], out _, out int length))
        {
            result.Append(_text.Slice(_position, length));
            _position += length;
            return JsonError.None;
        }

        if ((flags & (JsonFlags.InvalidUtf8Ignore | JsonFlags.InvalidUtf8Substitute)) == 0)
            return JsonError.Utf8;

        // Here every malformed byte counts for itself.
        if ((flags & JsonFlags.InvalidUtf8Substitute) != 0)
            result.Append("\ufffd"u8);
        _position++;
        return JsonError.None;
    }

    private JsonError ReadEscape(scoped ref ByteBuilder result)
    {
        byte symbol = _position + 1 < _text.Length ? _text[_position + 1] : (byte)0;
        if (symbol == 'u')
            return ReadUnicodeEscape(ref result);

        byte b = symbol switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' => symbol,
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => 0,
        };
        if (b == 0)
            return JsonError.Syntax;
        result.Append(b);
        _position += 2;
        return JsonError.None;
    }

    private JsonError ReadUnicodeEscape(scoped ref ByteBuilder result)
    {
        int unit = ReadUnit(_position);
        if (unit < 0)
            return JsonError.Syntax;

        int length = 6;
        if (unit is >= 0xD800 and <= 0xDFFF)
        {
            int low = unit <= 0xDBFF ? ReadUnit(_position + 6) : -1;
            if (low is not (>= 0xDC00 and <= 0xDFFF))
                return JsonError.Utf16;
            unit = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF);
            length = 12;
        }

        result.Advance(Utf8.Write(unit, result.Reserve(4)));
        _position += length;
        return JsonError.None;
    }

    /// <summary>The value of "\uXXXX" at an index, or -1.</summary>
    private readonly int ReadUnit(int at)
    {
        if (at + 6 > _text.Length || _text[at] != '\\' || _text[at + 1] != 'u')
            return -1;

        int unit = 0;
        foreach (byte b in _text.Slice(at + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)b))
                return -1;
            unit = unit * 16 + (b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10);
        }

        return unit;
    }

    private static byte[] EndingBytes()
    {
        var bytes = new List<byte> { (byte)'"', (byte)'\\' };
        for (int b = 0; b < 256; b++)
        {
            if (b is < 0x20 or >= 0x80)
                bytes.Add((byte)b);
        }

        return [.. bytes];
    }

    private static class Search
    {
        public static readonly SearchValues<byte> EndsPlainText = SearchValues.Create(EndingBytes());
    }
}
