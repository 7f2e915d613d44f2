using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Options;

/// <summary>How values of ini texts are read: INI_SCANNER_*.</summary>
internal enum IniMode
{
    Normal,
    Raw,
    Typed,
}

/// <summary>
/// Splits ini texts into tokens. What a character means depends on where it stands; of all that could be meant, the longest is taken.
/// </summary>
internal sealed class IniScanner(byte[] text, IniMode mode)
{
    private enum State
    {
        Initial,
        SectionValue,
        SectionRaw,
        Offset,
        Value,
        Raw,
        DoubleQuotes,
        VariableName,
    }

    private readonly Stack<State> _outer = new();
    private State _state;
    private int _position = text is [0xEF, 0xBB, 0xBF, _, ..] ? 3 : 0;

    /// <summary>The line being read, from 1.</summary>
    public int Line { get; private set; } = 1;

    private ReadOnlySpan<byte> Rest => text.AsSpan(_position);

    /// <summary>The next token; <see cref="IniTokenKind.End"/> at the end and where nothing is possible.</summary>
    public IniToken Next()
    {
        while (true)
        {
            if (_position >= text.Length)
            {
                if (_state is not (State.Value or State.Raw))
                    return Token(IniTokenKind.End);
                _state = State.Initial;
                return Token(IniTokenKind.EndOfLine);
            }

            IniToken? token = _state switch
            {
                State.Initial => NextInitial(),
                State.Raw => NextRaw(),
                State.Value => NextValue(),
                State.SectionRaw => NextRawSection(),
                State.DoubleQuotes => NextQuoted(),
                State.VariableName => NextVariable(),
                _ => NextInBrackets(),
            };
            if (token is { } found)
                return found;
        }
    }

    private static IniToken Token(IniTokenKind kind) => new(kind, Value.Null);

    private IniToken Character(byte c, int length = 1)
    {
        _position += length;
        return new IniToken(IniTokenKind.Character, c);
    }

    private IniToken Text(IniTokenKind kind, ReadOnlySpan<byte> content, int length)
    {
        Value value = PhpString.From(content);
        if (mode == IniMode.Typed && kind == IniTokenKind.Number && _state is State.Value or State.Raw)
        {
            NumericString number = NumericString.Parse(content);
            if (number.IsNumeric && number.Overflow == 0)
                value = number.ToValue();
        }

        _position += length;
        return new IniToken(kind, value);
    }

    // ---------------------------------------------------------------- lengths of what stands at a position

    private static int Spaces(ReadOnlySpan<byte> at)
    {
        int length = at.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return length < 0 ? at.Length : length;
    }

    private static int LineEnd(ReadOnlySpan<byte> at) =>
        at.Length == 0 ? 0 : at[0] == '\r' ? at.Length > 1 && at[1] == '\n' ? 2 : 1 : at[0] == '\n' ? 1 : 0;

    /// <summary>Spaces and the end of the line, with a comment in front; 0 when something else stands there, or the text ends.</summary>
    private static int LineRest(ReadOnlySpan<byte> at)
    {
        int length = Spaces(at);
        if (length < at.Length && at[length] == ';')
        {
            int end = at[length..].IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
                return 0;
            length += end;
        }

        int lineEnd = LineEnd(at[length..]);
        return lineEnd == 0 ? 0 : length + lineEnd;
    }

    /// <summary>A comment that ends with the text, not with its line.</summary>
    private static bool IsLastComment(ReadOnlySpan<byte> at)
    {
        int length = Spaces(at);
        return length < at.Length && at[length] == ';' && at[length..].IndexOfAny((byte)'\r', (byte)'\n') < 0;
    }

    private static int Label(ReadOnlySpan<byte> at)
    {
        int length = at.IndexOfAny("=\n\r\t;&|^$~(){}!\"["u8);
        return length < 0 ? at.Length : length;
    }

    private static int Word(ReadOnlySpan<byte> at, ReadOnlySpan<byte> word) =>
        ByteText.StartsWithIgnoreCase(at, word) ? word.Length + Spaces(at[word.Length..]) : 0;

    private static int Switch(ReadOnlySpan<byte> at, out IniTokenKind kind)
    {
        kind = IniTokenKind.True;
        int length = Math.Max(Word(at, "true"u8), Math.Max(Word(at, "on"u8), Word(at, "yes"u8)));
        int other = Math.Max(Math.Max(Word(at, "false"u8), Word(at, "off"u8)), Math.Max(Word(at, "no"u8), Word(at, "none"u8)));
        if (other > length)
            (length, kind) = (other, IniTokenKind.False);
        other = Word(at, "null"u8);
        if (other > length)
            (length, kind) = (other, IniTokenKind.Null);
        return length;
    }

    private static int Constant(ReadOnlySpan<byte> at)
    {
        int length = 0;
        while (length < at.Length && (ByteText.IsLetter(at[length]) || at[length] == '_' || (length > 0 && ByteText.IsDigit(at[length]))))
            length++;
        return length;
    }

    private static int Digits(ReadOnlySpan<byte> at)
    {
        int length = at.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? at.Length : length;
    }

    /// <summary>A sign goes with whole numbers only.</summary>
    private static int Number(ReadOnlySpan<byte> at)
    {
        if (at[0] == '-')
            return Digits(at[1..]) is > 0 and var whole ? whole + 1 : 0;
        int length = Digits(at);
        if (length >= at.Length || at[length] != '.')
            return length;
        int fraction = Digits(at[(length + 1)..]);
        return length + fraction == 0 ? 0 : length + 1 + fraction;
    }

    /// <summary>A text in single quotes that is not empty; -1 when the closing quote is missing.</summary>
    private static int SingleQuoted(ReadOnlySpan<byte> at)
    {
        int end = at[0] == '\'' ? at[1..].IndexOf((byte)'\'') : 0;
        return end > 0 ? end + 2 : end;
    }

    /// <summary>A dollar sign that begins no variable, with what follows it, and what follows a backslash; 0 for others.</summary>
    private static int LiteralDollar(ReadOnlySpan<byte> at)
        => at.Length < 2 || at[0] != '$' || at[1] is (byte)'{' or 0 ? 0 : at[1] == '\\' && at.Length > 2 ? 3 : 2;

    private static int PlainValue(ReadOnlySpan<byte> at)
    {
        int length = 0;
        while (length < at.Length)
        {
            int dollar = LiteralDollar(at[length..]);
            if (dollar == 0 && "$= \t\n\r;&|^~()!\"'\0"u8.Contains(at[length]))
                break;
            length += Math.Max(dollar, 1);
        }

        return length;
    }

    private static int PlainInBrackets(ReadOnlySpan<byte> at)
    {
        int length = 0;
        while (length < at.Length)
        {
            int dollar = LiteralDollar(at[length..]);
            bool isEscape = at[length] == '\\' && length + 1 < at.Length;
            if (dollar == 0 && !isEscape && "$\n\r;\"']\\"u8.Contains(at[length]))
                break;
            length += isEscape ? 2 : Math.Max(dollar, 1);
        }

        return length;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> content) => content.Trim(" \t"u8);

    // ---------------------------------------------------------------- the states

    private IniToken? NextInitial()
    {
        ReadOnlySpan<byte> at = Rest;
        if (LineRest(at) is > 0 and var rest)
        {
            _position += rest;
            Line++;
            return Token(IniTokenKind.EndOfLine);
        }

        int spaces = Spaces(at);
        if (spaces < at.Length && at[spaces] == '=')
        {
            int length = spaces + 1;
            _state = mode == IniMode.Raw ? State.Raw : State.Value;
            return Character((byte)'=', length + Spaces(at[length..]));
        }

        // PHP's scanner runs over the end with a name that reaches it.
        int label = Label(at);
        if (label == at.Length)
            return End();
        if (label > 0 && at[label] == '[')
        {
            _state = State.Offset;
            return Text(IniTokenKind.Offset, Trim(at[..label]), label + 1 + Spaces(at[(label + 1)..]));
        }

        if (at[0] == '[')
        {
            _position++;
            _state = mode == IniMode.Raw ? State.SectionRaw : State.SectionValue;
            return Token(IniTokenKind.Section);
        }

        int word = Switch(at, out IniTokenKind kind);
        if (word > 0 && word >= label)
        {
            _position += word;
            return Token(kind);
        }

        if (label > 0 && label >= spaces)
            return Text(IniTokenKind.Label, Trim(at[..label]), label);
        if (spaces > 0)
        {
            _position += spaces;
            return null;
        }

        return at[0] == ';' ? End() : Character(at[0]);
    }

    /// <summary>Nothing is possible here: the text counts as ended.</summary>
    private IniToken End()
    {
        _position = text.Length;
        return Token(IniTokenKind.End);
    }

    private IniToken EndOfValue(int length, bool isLine)
    {
        _position += length;
        Line += isLine ? 1 : 0;
        _state = State.Initial;
        return Token(IniTokenKind.EndOfLine);
    }

    private IniToken? NextRaw()
    {
        ReadOnlySpan<byte> at = Rest;
        if (LineRest(at) is > 0 and var rest)
            return EndOfValue(rest, isLine: true);
        if (IsLastComment(at))
            return End();
        int spaces = Spaces(at);
        if (spaces > 1 || (spaces == 1 && at.Length == 1))
        {
            _position += spaces;
            return null;
        }

        if (at[0] == ';')
            return EndOfValue(1, isLine: false);
        int length = at.IndexOfAny((byte)'\r', (byte)'\n');
        ReadOnlySpan<byte> value = at[..(length < 0 ? at.Length : length)];
        int taken = value.Length;
        int start = Spaces(value);
        bool isQuoted = start < value.Length && value[start] == '"';
        int from = isQuoted ? value.LastIndexOf((byte)'"') + 1 : 0;
        int comment = value[from..].IndexOf((byte)';');
        value = Trim(comment < 0 ? value : value[..(from + comment)]);
        if (value.Length > 1 && value[0] == '"' && value[^1] == '"')
            value = value[1..^1];
        return Text(IniTokenKind.Raw, value, taken);
    }

    private IniToken? NextValue()
    {
        ReadOnlySpan<byte> at = Rest;
        if (LineRest(at) is > 0 and var rest)
            return EndOfValue(rest, isLine: true);
        if (IsLastComment(at))
            return End();
        int spaces = Spaces(at);
        if (spaces < at.Length && at[spaces] == '"')
            return OpenQuotes(spaces + 1);
        if (spaces > 0)
            return Text(IniTokenKind.WhiteSpace, at[..spaces], spaces);
        if (SingleQuoted(at) is not 0 and var quoted)
            return quoted < 0 ? End() : Text(IniTokenKind.Raw, at[1..(quoted - 1)], quoted);
        if (at.StartsWith("${"u8))
            return OpenVariable();
        if ("&|^~()!"u8.Contains(at[0]))
            return Character(at[0], 1 + Spaces(at[1..]));
        if (at[0] == '=')
            return EndOfValue(0, isLine: false);
        int plain = PlainValue(at);
        int word = Switch(at, out IniTokenKind kind);
        if (word > 0 && word >= plain)
        {
            _position += word;
            Value value = mode != IniMode.Typed ? Value.FromLatin1(kind == IniTokenKind.True ? "1" : "")
                : kind == IniTokenKind.Null ? Value.Null : Value.FromBool(kind == IniTokenKind.True);
            return new IniToken(kind, value);
        }

        if (plain == 0)
            return EndOfValue(1, isLine: false);
        return Constant(at) == plain ? Text(IniTokenKind.Constant, at[..plain], plain)
            : Number(at) == plain ? Text(IniTokenKind.Number, at[..plain], plain)
            : Text(IniTokenKind.String, at[..plain], plain);
    }

    private IniToken? NextRawSection()
    {
        ReadOnlySpan<byte> at = Rest;
        if (at[0] == ']')
            return CloseSection();
        int length = at.IndexOfAny((byte)']', (byte)'\r', (byte)'\n');
        return length == 0 ? End() : Text(IniTokenKind.Raw, length < 0 ? at : at[..length], length < 0 ? at.Length : length);
    }

    private IniToken CloseSection()
    {
        ReadOnlySpan<byte> at = Rest;
        int length = 1 + Spaces(at[1..]);
        _state = State.Initial;
        Line++;
        return Character((byte)']', length + LineEnd(at[length..]));
    }

    /// <summary>A section's name or an option's key.</summary>
    private IniToken? NextInBrackets()
    {
        ReadOnlySpan<byte> at = Rest;
        int spaces = Spaces(at);
        bool isOffset = _state == State.Offset;
        if (spaces < at.Length && at[spaces] == ']' && (isOffset || spaces == 0))
        {
            if (!isOffset)
                return CloseSection();
            _state = State.Initial;
            return Character((byte)']', spaces + 1);
        }

        if (spaces < at.Length && at[spaces] == '"')
            return OpenQuotes(spaces + 1);
        if (SingleQuoted(at) is not 0 and var quoted)
            return quoted < 0 ? End() : Text(IniTokenKind.Raw, at[1..(quoted - 1)], quoted);
        if (at.StartsWith("${"u8))
            return OpenVariable();
        int plain = PlainInBrackets(at);
        if (plain == 0)
            return End();
        return Constant(at) == plain ? Text(IniTokenKind.Constant, at[..plain], plain)
            : Number(at) == plain ? Text(IniTokenKind.Number, at[..plain], plain)
            : Text(IniTokenKind.String, at[..plain], plain);
    }

    private IniToken OpenQuotes(int length)
    {
        _outer.Push(_state);
        _state = State.DoubleQuotes;
        return Character((byte)'"', length);
    }

    private IniToken OpenVariable()
    {
        _outer.Push(_state);
        _state = State.VariableName;
        _position += 2;
        return Token(IniTokenKind.DollarCurly);
    }

    private IniToken? NextVariable()
    {
        ReadOnlySpan<byte> at = Rest;
        int label = Label(at);
        if (label > 0 && label < at.Length)
            return Text(IniTokenKind.VariableName, Trim(at[..label]), label);
        if (at[0] != '}')
            return End();
        _state = _outer.Pop();
        return Character((byte)'}');
    }

    private IniToken? NextQuoted()
    {
        ReadOnlySpan<byte> at = Rest;
        if (at.StartsWith("${"u8))
            return OpenVariable();
        if (at[0] == '"')
        {
            _state = _outer.Pop();
            return Character((byte)'"', 1 + Spaces(at[1..]));
        }

        int length = QuotedLength(at);
        ReadOnlySpan<byte> content = at[..length];
        PhpString unescaped = Unescape(content);
        for (int i = 0; i < content.Length; i++)
            Line += content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')) ? 1 : 0;
        _position += length;
        return new IniToken(IniTokenKind.QuotedString, unescaped);
    }

    private static int QuotedLength(ReadOnlySpan<byte> at)
    {
        int length = 0;
        while (length < at.Length)
        {
            byte c = at[length];
            if (c == '"' || (c == '$' && length + 1 < at.Length && at[length + 1] == '{'))
                break;
            if (c == '\\' && length + 1 < at.Length)
            {
                // A path of Windows may end in a backslash: before a quote at the end of a line it means itself.
                bool endsLine = length + 2 >= at.Length || at[length + 2] is (byte)'\n' or (byte)'\r';
                if (at[length + 1] == '"' && endsLine)
                    return length + 1;
                length++;
            }

            length++;
        }

        return length;
    }

    private static PhpString Unescape(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf((byte)'\\') < 0)
            return PhpString.From(content);
        var result = new ByteBuilder([]);
        for (int i = 0; i < content.Length; i++)
        {
            bool isEscape = content[i] == '\\' && i + 1 < content.Length && content[i + 1] is (byte)'"' or (byte)'\\' or (byte)'$';
            if (isEscape)
                i++;
            else if (content[i] == '\\' && i + 1 < content.Length)
                result.Append(content[i++]);
            result.Append(content[i]);
        }

        return result.ToPhpString();
    }
}
