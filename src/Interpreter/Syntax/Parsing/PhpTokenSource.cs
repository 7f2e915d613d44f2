using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>
/// PHP's scanner by hand: the tokens that <c>grammar/PhpLexer.g4</c> defines, without an automaton to warm up.
/// The source is a string of bytes (Latin-1), so that any encoding and binary strings survive.
/// </summary>
/// <remarks>
/// A token that is wrong in itself has the type BAD_CHARACTER and an entry in the error list: PHP reports it when the parser
/// asks for it, so an earlier syntax error comes first.
/// </remarks>
internal sealed partial class PhpTokenSource
{
    /// <summary>The type of the token at the end, ANTLR's number for it.</summary>
    public const int EndOfSource = -1;

    private const int Skip = -2;

    private readonly string _source;
    private readonly bool _shortOpenTags;
    private int _position;
    private int _line = 1;
    private Mode _mode;
    private Mode[] _modes = new Mode[16];
    private int _depth;
    private int _count;
    private int _previous;
    private int _haltCountdown = -1;
    private int _tokenStart;
    private int _tokenLine;
    private int _tokenEndLine;
    private ScanError? _error;

    /// <param name="source">One char for each byte.</param>
    /// <param name="shortOpenTags"><c>&lt;?</c> opens PHP code, as <c>short_open_tag</c> says.</param>
    /// <param name="skipShebang">A first line that begins with <c>#!</c> is no text of the script.</param>
    /// <param name="inScript">The source begins within PHP code.</param>
    public PhpTokenSource(string source, bool shortOpenTags, bool skipShebang = false, bool inScript = false)
    {
        _source = source;
        _shortOpenTags = shortOpenTags;
        _mode = inScript ? Mode.Script : Mode.Html;
        if (skipShebang && At(0) == '#' && At(1) == '!')
            SkipShebang();
    }

    private enum Mode : byte
    {
        Html,
        Script,
        Property,
        DoubleQuotes,
        Backquotes,
        Heredoc,
        Nowdoc,
        EndHeredoc,
        VariableName,
        VariableOffset,
    }

    private sealed class ScanError(int token, string message, int line)
    {
        public readonly int Token = token;
        public readonly string Message = message;
        public readonly int Line = line;
    }

    public string Source => _source;

    /// <summary>Reads the next token; at the end of the source again and again the end.</summary>
    public void Next(out Token token)
    {
        int type;
        if (_haltCountdown == 0)
        {
            type = EndOfFile();
            _tokenStart = _position;
            _tokenLine = _line;
            _tokenEndLine = _line;
        }
        else
        {
            do
            {
                _tokenStart = _position;
                _tokenLine = _line;
                _tokenEndLine = 0;
                type = Scan();
            }
            while (type == Skip);
            if (_tokenEndLine == 0)
                _tokenEndLine = _line;
            if (_haltCountdown > 0)
                _haltCountdown--;
            type = InContext(type);
        }

        _previous = type;
        token = new Token(type, _count++, _tokenStart, _position, _tokenLine, _tokenEndLine);
    }

    /// <inheritdoc cref="Next(out Token)"/>
    public Token Next()
    {
        Next(out Token token);
        return token;
    }

    public ReadOnlySpan<char> Span(in Token token) => _source.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The exception for a token that is wrong in itself, or null. No parse comes to a second one.</summary>
    public PhpSyntaxException? ErrorAt(int tokenIndex) =>
        _error is { } error && error.Token == tokenIndex ? new PhpSyntaxException(error.Message, error.Line) : null;

    private int Error(string message, int line)
    {
        if (_isComplete)
            return BAD_CHARACTER;
        _error ??= new ScanError(_count, message, line);
        return BAD_CHARACTER;
    }

    private int Scan()
    {
        if (_position >= _source.Length && _mode != Mode.EndHeredoc)
            return EndOfFile();
        return _mode switch
        {
            Mode.Script => ScanScript(),
            Mode.Html => ScanHtml(),
            Mode.Property => ScanProperty(),
            Mode.DoubleQuotes => ScanTemplate('"'),
            Mode.Backquotes => ScanTemplate('`'),
            Mode.Heredoc => ScanHeredoc(false),
            Mode.Nowdoc => ScanHeredoc(true),
            Mode.EndHeredoc => ScanEndOfHeredoc(),
            Mode.VariableName => ScanVariableName(),
            _ => ScanVariableOffset(),
        };
    }

    private int ScanHtml()
    {
        string s = _source;
        int i = _position;
        for (; ; )
        {
            int lessThan = s.IndexOf('<', i);
            if (lessThan < 0)
            {
                i = s.Length;
                break;
            }

            i = lessThan;
            if (At(i + 1) == '?' && (_shortOpenTags || At(i + 2) == '=' || IsLongOpenTag(i)))
                break;
            i++;
        }

        if (i > _position)
        {
            CountLines(_position, i);
            _position = i;
            return INLINE_HTML;
        }

        _mode = Mode.Script;
        if (IsLongOpenTag(_position))
            SkipLongOpenTag();
        else if (At(_position + 2) == '=')
        {
            _position += 3;
            return ECHO;
        }
        else
            _position += 2;
        return Skip;
    }

    private bool IsLongOpenTag(int i) => WordAt(i + 2, "php") && (i + 5 >= _source.Length || IsSpace(_source[i + 5]));

    /// <summary>The tag with the one white space that belongs to it. "&lt;?php &gt;", as PHP's manual for the vim editor
    /// writes it, is an opening tag too: "&gt;" could begin no statement.</summary>
    private void SkipLongOpenTag()
    {
        int end = _position + 5;
        int q = end;
        while (At(q) is ' ' or '\t')
            q++;
        if (q > end && At(q) == '>')
            end = q + 1;
        else if (At(end) == '\r' && At(end + 1) == '\n')
            end += 2;
        else if (end < _source.Length)
            end++;
        CountLines(_position, end);
        _position = end;
    }

    /// <summary>Skips the first line, if it ends: PHP takes a file that is one line of "#!" as text.</summary>
    private void SkipShebang()
    {
        int end = _source.IndexOf('\n');
        if (end < 0)
            end = _source.LastIndexOf('\r');
        if (end < 0)
            return;
        _position = end + 1;
        _line++;
    }

    private void Push(Mode mode)
    {
        if (_depth == _modes.Length)
        {
            var more = new Mode[_depth * 2];
            Array.Copy(_modes, more, _depth);
            _modes = more;
        }

        _modes[_depth++] = _mode;
        _mode = mode;
    }

    private void Pop()
    {
        if (_depth > 0)
            _mode = _modes[--_depth];
    }

    private int Operator(int length, int type)
    {
        _position += length;
        return type;
    }

    private char At(int i) => (uint)i < (uint)_source.Length ? _source[i] : '\0';

    private static bool IsLabelStart(char c) => (uint)((c | 32) - 'a') < 26 || c == '_' || c >= 0x80;

    private static bool IsLabel(char c) => (uint)((c | 32) - 'a') < 26 || c == '_' || c >= 0x80 || (uint)(c - '0') < 10;

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r';

    private int LabelEnd(int i)
    {
        string s = _source;
        while ((uint)i < (uint)s.Length && IsLabel(s[i]))
            i++;
        return i;
    }

    /// <summary>Is the ASCII word, given in lower case, at i in any case?</summary>
    private bool WordAt(int i, string word)
    {
        for (int k = 0; k < word.Length; k++)
        {
            char c = At(i + k);
            if ((uint)(c - 'A') < 26)
                c = (char)(c | 32);
            if (c != word[k])
                return false;
        }

        return true;
    }

    private void CountLines(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            char c = _source[i];
            if (c == '\n' || (c == '\r' && At(i + 1) != '\n'))
                _line++;
        }
    }
}
