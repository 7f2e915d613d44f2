using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Options;

/// <summary>A mistake in an ini text.</summary>
internal sealed class IniParseException(string message, int line) : Exception(message)
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;
}

/// <summary>Makes arrays of ini texts.</summary>
/// <remarks>https://www.php.net/parse_ini_string</remarks>
internal sealed class IniParser
{
    private readonly Engine _engine;
    private readonly IniScanner _scanner;
    private readonly bool _hasSections;
    private readonly PhpArray _result = new();
    private PhpArray _target;
    private IniToken _token;

    private IniParser(Engine engine, byte[] text, bool hasSections, IniMode mode)
    {
        _engine = engine;
        _scanner = new IniScanner(text, mode);
        _hasSections = hasSections;
        _target = _result;
        _token = _scanner.Next();
    }

    /// <summary>Reads a text.</summary>
    /// <param name="engine">For constants and settings.</param>
    /// <param name="text">The text, up to a null byte.</param>
    /// <param name="hasSections">Each section becomes an array of its own.</param>
    /// <param name="mode">How values are read.</param>
    /// <exception cref="IniParseException">It is no ini text.</exception>
    public static PhpArray Parse(Engine engine, byte[] text, bool hasSections, IniMode mode)
    {
        int zero = Array.IndexOf(text, (byte)0);
        var parser = new IniParser(engine, zero < 0 ? text : text[..zero], hasSections, mode);
        while (parser._token.Kind != IniTokenKind.End)
            parser.ReadStatement();
        return parser._result;
    }

    private IniToken Take()
    {
        IniToken taken = _token;
        _token = _scanner.Next();
        return taken;
    }

    private IniParseException Unexpected(string expected = "")
        => new("syntax error, unexpected " + _token.Name + (expected.Length == 0 ? "" : ", expecting " + expected), _scanner.Line);

    private void Expect(char c)
    {
        if (!_token.Is(c))
            throw Unexpected("'" + c + "'");
        Take();
    }

    private void ReadStatement()
    {
        switch (_token.Kind)
        {
            case IniTokenKind.EndOfLine:
                Take();
                break;
            case IniTokenKind.Section:
                Take();
                PhpString name = Conversions.ToPhpString(_engine, ReadPieces(areConstants: false));
                Expect(']');
                if (_hasSections)
                    StartSection(name);
                break;
            case IniTokenKind.Label:
                PhpString label = Take().Value.AsString;
                if (!_token.Is('='))
                    break;
                Take();
                Store(_target, ArrayKey.From(label), ReadValue());
                break;
            case IniTokenKind.Offset:
                PhpString option = Take().Value.AsString;
                PhpString key = Conversions.ToPhpString(_engine, ReadPieces(areConstants: true));
                Expect(']');
                Expect('=');
                StoreElement(option, key, ReadValue());
                break;
            default:
                throw Unexpected();
        }
    }

    private void StartSection(PhpString name)
    {
        _target = new PhpArray();
        Store(_result, ArrayKey.From(name), _target);
    }

    private static void Store(PhpArray target, ArrayKey key, Value value) => target.Set(key, value);

    private void StoreElement(PhpString option, PhpString key, Value value)
    {
        bool startsWithZero = option.Length > 1 && option[0] == '0';
        ArrayKey name = !startsWithZero && NumericString.Parse(option.Span) is { IsNumeric: true, Kind: NumericKind.Int } number ? new ArrayKey(number.Int) : ArrayKey.Literal(option);
        Value present = _target[name];
        PhpArray list = present.IsArray ? present.AsArray : new PhpArray();
        if (!present.IsArray)
            Store(_target, name, list);
        if (key.IsEmpty)
            list.Append(value);
        else
            list.Set(ArrayKey.From(key), value);
    }

    private Value ReadValue()
    {
        switch (_token.Kind)
        {
            case IniTokenKind.True or IniTokenKind.False or IniTokenKind.Null:
                return Take().Value;
            case IniTokenKind.EndOfLine:
                Take();
                return Value.EmptyString;
            default:
                return ReadExpression();
        }
    }

    private Value ReadExpression()
    {
        Value left = ReadOperand();
        while (_token.Is('|') || _token.Is('&') || _token.Is('^'))
        {
            long operation = Take().Value.AsInt;
            int a = Number(left);
            int b = Number(ReadOperand());
            left = Text(operation switch { '|' => a | b, '&' => a & b, _ => a ^ b });
        }

        return left;
    }

    private Value ReadOperand()
    {
        if (_token.Is('~'))
        {
            Take();
            return Text(~Number(ReadOperand()));
        }

        if (_token.Is('!'))
        {
            Take();
            return Text(Number(ReadOperand()) == 0 ? 1 : 0);
        }

        if (!_token.Is('('))
            return StartsPiece(_token) ? ReadPieces(areConstants: true) : throw Unexpected();
        Take();
        Value inner = ReadExpression();
        if (!_token.Is(')'))
            throw Unexpected("'^' or '|' or '&' or ')'");
        Take();
        return inner;
    }

    private static int Number(Value value) => value.IsInt ? (int)value.AsInt : value.IsFloat ? (int)value.AsFloat
        : (int)Runtime.Ini.IniQuantity.ParseInt(value.AsString.ToLatin1());

    private static Value Text(int number) => Conversions.ToPhpString(number);

    private static bool StartsPiece(IniToken token) => token.Is('"') || token.Kind is IniTokenKind.DollarCurly or IniTokenKind.Constant
        or IniTokenKind.Raw or IniTokenKind.Number or IniTokenKind.String or IniTokenKind.WhiteSpace;

    /// <summary>Pieces side by side; one alone keeps its type, several make a text.</summary>
    private Value ReadPieces(bool areConstants)
    {
        Value result = Value.EmptyString;
        for (int count = 0; StartsPiece(_token); count++)
        {
            Value piece = ReadPiece(areConstants);
            result = count == 0 ? piece
                : PhpString.Concat(Conversions.ToPhpString(_engine, result).Span, Conversions.ToPhpString(_engine, piece).Span);
        }

        return result;
    }

    private Value ReadPiece(bool areConstants)
    {
        if (_token.Kind == IniTokenKind.DollarCurly)
            return ReadVariable();
        if (_token.Is('"'))
        {
            Take();
            var content = new ByteBuffer();
            while (!_token.Is('"'))
            {
                if (_token.Kind == IniTokenKind.DollarCurly)
                    content.Append(ReadVariable());
                else if (_token.Kind == IniTokenKind.QuotedString)
                    content.Append(Take().Value.AsString);
                else
                    throw Unexpected("TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"'");
            }

            Take();
            return content.ToPhpString();
        }

        bool isConstant = _token.Kind == IniTokenKind.Constant && areConstants;
        Value text = Take().Value;
        return isConstant && _engine.TryGetConstant(text.AsString.ToLatin1(), out Value constant) ? Conversions.ToPhpString(_engine, constant) : text;
    }

    private PhpString ReadVariable()
    {
        Take();
        if (_token.Kind != IniTokenKind.VariableName)
            throw Unexpected("TC_VARNAME");
        PhpString name = Take().Value.AsString;
        Expect('}');
        if (_engine.Ini.GetConfigured(name.ToLatin1()) is { IsString: true } configured)
            return configured.AsString;
        return Libc.TryGetEnvironment(name.Span, out ReadOnlySpan<byte> variable) ? PhpString.From(variable) : PhpString.Empty;
    }
}
