using Antlr4.Runtime;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpLexer;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>What PhpLexer.g4 cannot say: heredocs, text up to the next interpolation, and the tokens decided by look-ahead.</summary>
public abstract class PhpLexerBase : Lexer
{
    private readonly string _source;
    private readonly Stack<HeredocLabel> _labels = new();
    private readonly Stack<Bracket> _brackets = new();
    private Bracket _bracket;
    private bool _heredocEnds;
    private int _indentation;
    private int _previous;
    private int _haltCountdown = -1;

    protected PhpLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput) : base(input, output, errorOutput)
    {
        _source = input.ToString()!;
        RemoveErrorListeners();
    }

    /// <summary>"&lt;?" opens PHP code.</summary>
    public bool ShortOpenTags { get; init; } = true;

    /// <summary>Does a char follow that belongs to no name?</summary>
    protected bool IsWordEnd => InputStream.LA(1) > 0 && !IsLabel((char)InputStream.LA(1));

    private int Position => InputStream.Index;

    /// <summary>How many '=>' in a bracket belong to an arrow function and to a yield.</summary>
    private record struct Bracket(int ArrowFunctions, int Yields);

    private record struct HeredocLabel(string Label, bool IsNowdoc);

    public override IToken NextToken()
    {
        if (_haltCountdown == 0)
            InputStream.Seek(_source.Length);
        var token = (CommonToken)base.NextToken();
        if (_haltCountdown > 0)
            _haltCountdown--;
        token.Type = InContext(token, Position);
        _previous = token.Type;
        return token;
    }

    protected void ScanHtml()
    {
        int i = Position - 1;
        for (; ; )
        {
            int lessThan = _source.IndexOf('<', i);
            if (lessThan < 0)
            {
                i = _source.Length;
                break;
            }

            i = lessThan;
            if (i >= Position && At(i + 1) == '?' && (ShortOpenTags || At(i + 2) == '=' || IsLongOpenTag(i)))
                break;
            i++;
        }

        MoveTo(i);
    }

    protected void ScanLineComment()
    {
        int i = Position;
        while (i < _source.Length && _source[i] is not ('\n' or '\r') && !(_source[i] == '?' && At(i + 1) == '>'))
            i++;
        MoveTo(i);
    }

    protected void ScanBlockComment()
    {
        int end = _source.IndexOf("*/", Position, StringComparison.Ordinal);
        MoveTo(end < 0 ? _source.Length : end + 2);
    }

    protected void Unread() => InputStream.Seek(Position - 1);

    protected void PopBrace()
    {
        if (ModeStack.Count > 0)
            PopMode();
    }

    protected void ScanDoubleQuote()
    {
        int end = TextEnd(Position, '"');
        if (At(end) == '"')
        {
            MoveTo(end + 1);
            Type = CONSTANT_STRING;
        }
        else
        {
            Type = DQUOTE;
            PushMode(DQ);
        }
    }

    protected void ScanTemplate(char quote)
    {
        int i = Position;
        if (_source[i - 1] == '\\')
            i++;
        MoveTo(Math.Min(_source.Length, TextEnd(i, quote)));
    }

    protected void VariableInTemplate()
    {
        int end = Position;
        if (At(end) == '[')
            PushMode(VAR_OFFSET);
        else if (IsProperty(At(end) == '?' ? end + 1 : end))
            PushMode(PROPERTY);
    }

    protected void VarNameOrExpression()
    {
        Mode(PHP);
        if (At(Position) is '[' or '}')
        {
            Type = STRING_VARNAME;
            return;
        }

        InputStream.Seek(TokenStartCharIndex);
        Skip();
    }

    protected void StartHeredoc()
    {
        string start = _source[TokenStartCharIndex..Position];
        string label = start[(start.IndexOf("<<<", StringComparison.Ordinal) + 3)..].Trim(' ', '\t', '\r', '\n', '\'', '"');
        bool isNowdoc = start.Contains('\'');
        _labels.Push(new HeredocLabel(label, isNowdoc));
        _heredocEnds = EndsAt(Position, label, out _indentation);
        PushMode(isNowdoc ? NOWDOC : HEREDOC);
    }

    protected void ScanHeredoc()
    {
        (string label, bool isNowdoc) = _labels.Peek();
        int start = TokenStartCharIndex;
        if (_heredocEnds)
        {
            _heredocEnds = false;
            _labels.Pop();
            InputStream.Seek(start + _indentation + label.Length);
            Type = END_HEREDOC;
            PopMode();
            return;
        }

        InputStream.Seek(start);
        if (_source[start] == '\n')
            Interpreter.Line--;
        int p = start;
        for (; p < _source.Length; p++)
        {
            char c = _source[p];
            if (c is '\n' or '\r')
            {
                int next = c == '\r' && At(p + 1) == '\n' ? p + 2 : p + 1;
                if (EndsAt(next, label, out _indentation))
                {
                    _heredocEnds = true;
                    MoveTo(next);
                    Type = ENCAPSED;
                    return;
                }

                p = next - 1;
            }
            else if (isNowdoc)
                continue;
            else if (c == '\\')
            {
                if (At(p + 1) is not ('\n' or '\r'))
                    p++;
            }
            else if (p > start && IsInterpolation(p))
                break;
        }

        MoveTo(Math.Min(p, _source.Length));
        Type = ENCAPSED;
    }

    private int InContext(CommonToken token, int end)
    {
        int type = token.Type;
        bool isWord = type == IDENT || type is >= INCLUDE and <= NS_C;
        if (isWord && _previous is LPAREN or COMMA)
        {
            int q = SkipBlank(end);
            if (At(q) == ':' && At(q + 1) != ':')
                return ARG_NAME;
        }

        switch (type)
        {
            case LPAREN or LBRACKET or LBRACE or ATTRIBUTE or CURLY_OPEN or DOLLAR_CURLY:
                _brackets.Push(_bracket);
                _bracket = default;
                break;
            case RPAREN or RBRACKET or RBRACE:
                if (_brackets.Count > 0)
                    _bracket = _brackets.Pop();
                break;
            case COMMA or SEMI:
                _bracket = default;
                break;
            case FN:
                if (_previous is not (DOUBLE_COLON or FUNCTION))
                    _bracket.ArrowFunctions++;
                break;
            case YIELD:
                if (IsYieldWithoutOperand(SkipBlank(end)))
                    return YIELD_BARE;
                _bracket.Yields++;
                break;
            case DOUBLE_ARROW when _bracket.ArrowFunctions > 0:
                _bracket.ArrowFunctions--;
                break;
            case DOUBLE_ARROW when _bracket.Yields > 0:
                _bracket.Yields--;
                return YIELD_ARROW;
            case AMP:
                int next = SkipSpace(end);
                return At(next) == '$' || (At(next) == '.' && At(next + 1) == '.' && At(next + 2) == '.') ? AMP_VAR : AMP;
            case ENUM:
                int name = SkipSpace(end);
                bool declares = name > end && IsLabelStart(At(name)) && !WordAt(name, "extends") && !WordAt(name, "implements");
                return declares ? ENUM : IDENT;
            case HALT_COMPILER:
                _haltCountdown = 3;
                break;
        }

        return type;
    }

    private bool IsYieldWithoutOperand(int i)
    {
        switch (At(i))
        {
            case '\0' or ';' or ')' or ']' or '}' or ',' or ':' or '*' or '/' or '%' or '=' or '>' or '|' or '^' or '?' or '&': return true;
            case '.': return !char.IsAsciiDigit(At(i + 1));
            case '<': return !(At(i + 1) == '<' && At(i + 2) == '<');
            case '!': return At(i + 1) == '=';
        }

        return WordAt(i, "and") || WordAt(i, "or") || WordAt(i, "xor") || WordAt(i, "instanceof") || WordAt(i, "as");
    }

    private bool IsLongOpenTag(int i) =>
        string.Compare(_source, i + 2, "php", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && (i + 5 >= _source.Length || IsSpace(_source[i + 5]));

    private bool EndsAt(int i, string label, out int indentation)
    {
        int q = i;
        while (At(q) is ' ' or '\t')
            q++;
        indentation = q - i;
        return string.CompareOrdinal(_source, q, label, 0, label.Length) == 0 && q + label.Length < _source.Length && !IsLabel(At(q + label.Length));
    }

    private int TextEnd(int i, char quote)
    {
        for (; i < _source.Length; i++)
        {
            char c = _source[i];
            if (c == quote)
                return i;
            if (c == '\\')
                i++;
            else if (IsInterpolation(i))
                return i;
        }

        return _source.Length;
    }

    private bool IsInterpolation(int i) =>
        At(i) == '$' ? IsLabelStart(At(i + 1)) || At(i + 1) == '{' : At(i) == '{' && At(i + 1) == '$';

    private bool IsProperty(int i) => At(i) == '-' && At(i + 1) == '>' && IsLabelStart(At(i + 2));

    private int SkipSpace(int i)
    {
        while (IsSpace(At(i)))
            i++;
        return i;
    }

    /// <summary>The first place from i on that is neither white space nor comment.</summary>
    private int SkipBlank(int i)
    {
        for (; ; )
        {
            char c = At(i);
            if (IsSpace(c))
                i++;
            else if ((c == '#' && At(i + 1) != '[') || (c == '/' && At(i + 1) == '/'))
            {
                while (i < _source.Length && _source[i] != '\n')
                    i++;
            }
            else if (c == '/' && At(i + 1) == '*')
            {
                int end = _source.IndexOf("*/", i + 2, StringComparison.Ordinal);
                if (end < 0)
                    return _source.Length;
                i = end + 2;
            }
            else
                return i;
        }
    }

    private bool WordAt(int i, string word) =>
        string.Compare(_source, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !IsLabel(At(i + word.Length));

    private char At(int i) => (uint)i < (uint)_source.Length ? _source[i] : '\0';

    private static bool IsLabelStart(char c) => char.IsAsciiLetter(c) || c == '_' || c >= 0x80;

    private static bool IsLabel(char c) => IsLabelStart(c) || char.IsAsciiDigit(c);

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r';

    private void MoveTo(int i)
    {
        for (int k = Position; k < i; k++)
        {
            if (_source[k] == '\n')
                Interpreter.Line++;
        }

        InputStream.Seek(i);
    }
}
