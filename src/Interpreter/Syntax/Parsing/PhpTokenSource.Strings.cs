using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Quoted strings, backquotes, heredocs and what is interpolated in them.</summary>
internal sealed partial class PhpTokenSource
{
    private HeredocLabel[] _labels = new HeredocLabel[4];
    private int _labelCount;

    private struct HeredocLabel
    {
        public string Label;

        /// <summary>Blanks before the closing label.</summary>
        public int Indentation;
    }

    private int ScanSingleQuotes(int i)
    {
        string s = _source;
        int line = _line;
        for (; i < s.Length; i++)
        {
            char c = s[i];
            if (c == '\'')
            {
                _position = i + 1;
                return CONSTANT_STRING;
            }

            if (c == '\\')
                c = At(++i);
            if (c == '\n' || (c == '\r' && At(i + 1) != '\n'))
                _line++;
        }

        _position = s.Length;
        _tokenEndLine = line;
        return ENCAPSED;
    }

    private int ScanDoubleQuotes(int i)
    {
        int end = TemplateTextEnd(i, '"');
        if (At(end) == '"')
        {
            CountLines(i, end);
            _position = end + 1;
            return CONSTANT_STRING;
        }

        _position = i;
        Push(Mode.DoubleQuotes);
        return DQUOTE;
    }

    /// <summary>The first quote or interpolation from i on that no backslash precedes.</summary>
    private int TemplateTextEnd(int i, char quote)
    {
        string s = _source;
        for (; i < s.Length; i++)
        {
            char c = s[i];
            if (c == quote)
                return i;
            if (c == '\\')
                i++;
            else if (IsInterpolation(c, i))
                return i;
        }

        return s.Length;
    }

    private bool IsInterpolation(char c, int i) =>
        c == '$' ? IsLabelStart(At(i + 1)) || At(i + 1) == '{' : c == '{' && At(i + 1) == '$';

    /// <summary>A variable, "${" or "{$" in a template; 0 if there is text here.</summary>
    private int ScanInterpolation()
    {
        char c = _source[_position];
        if (!IsInterpolation(c, _position))
            return 0;
        if (c == '{')
        {
            Push(Mode.Script);
            return Opening('{', CURLY_OPEN);
        }

        if (At(_position + 1) == '{')
        {
            Push(Mode.VariableName);
            OpenBracket('{');
            return Operator(2, DOLLAR_CURLY);
        }

        int end = LabelEnd(_position + 2);
        _position = end;
        if (At(end) == '[')
            Push(Mode.VariableOffset);
        else if (IsProperty(At(end) == '?' ? end + 1 : end))
            Push(Mode.Property);
        return VARIABLE;
    }

    private bool IsProperty(int i) => At(i) == '-' && At(i + 1) == '>' && IsLabelStart(At(i + 2));

    private int ScanTemplate(char quote)
    {
        if (_source[_position] == quote)
        {
            _position++;
            Pop();
            return quote == '"' ? DQUOTE : BACKTICK;
        }

        int interpolation = ScanInterpolation();
        if (interpolation != 0)
            return interpolation;
        int from = _source[_position] == '\\' ? Math.Min(_position + 2, _source.Length) : _position + 1;
        int end = TemplateTextEnd(from, quote);
        CountLines(_position, end);
        _position = end;
        return ENCAPSED;
    }

    /// <summary>"&lt;&lt;&lt;LABEL" at i with the line break after it; 0 when it is none.</summary>
    private int ScanStartOfHeredoc(int i)
    {
        int start = i + 3;
        while (At(start) is ' ' or '\t')
            start++;
        char quote = At(start) is '\'' or '"' ? At(start) : '\0';
        if (quote != '\0')
            start++;
        if (!IsLabelStart(At(start)))
            return 0;
        int labelEnd = LabelEnd(start);
        int end = labelEnd;
        if (quote != '\0' && At(end++) != quote)
            return 0;
        if (At(end) == '\r')
            end += At(end + 1) == '\n' ? 2 : 1;
        else if (At(end) == '\n')
            end++;
        else
            return 0;

        _line++;
        _position = end;
        string label = _source.Substring(start, labelEnd - start);
        bool closes = ClosesHeredoc(end, label, out int indentation);
        PushLabel(label, indentation);
        if (closes)
        {
            _mode = Mode.EndHeredoc;
            if (HasMixedIndentation(end, indentation))
                return Error("Invalid indentation - tabs and spaces cannot be mixed", _line);
        }
        else
            _mode = quote == '\'' ? Mode.Nowdoc : Mode.Heredoc;

        return START_HEREDOC;
    }

    private void PushLabel(string label, int indentation)
    {
        if (_labelCount == _labels.Length)
        {
            var more = new HeredocLabel[_labelCount * 2];
            Array.Copy(_labels, more, _labelCount);
            _labels = more;
        }

        _labels[_labelCount++] = new HeredocLabel { Label = label, Indentation = indentation };
    }

    /// <summary>Does the line that begins at i close the heredoc?</summary>
    private bool ClosesHeredoc(int i, string label, out int indentation)
    {
        int q = i;
        while (At(q) is ' ' or '\t')
            q++;
        indentation = q - i;
        for (int k = 0; k < label.Length; k++)
        {
            if (At(q + k) != label[k])
                return false;
        }

        return q + label.Length < _source.Length && !IsLabel(_source[q + label.Length]);
    }

    private bool HasMixedIndentation(int i, int indentation)
    {
        ReadOnlySpan<char> blanks = _source.AsSpan(i, indentation);
        return blanks.Contains(' ') && blanks.Contains('\t');
    }

    private int ScanHeredoc(bool nowdoc)
    {
        if (!nowdoc && ScanInterpolation() is int interpolation and not 0)
            return interpolation;
        ref HeredocLabel label = ref _labels[_labelCount - 1];
        string s = _source;
        int p = _position;
        for (; p < s.Length; p++)
        {
            char c = s[p];
            if (c is '\n' or '\r')
            {
                int next = c == '\r' && At(p + 1) == '\n' ? p + 2 : p + 1;
                if (ClosesHeredoc(next, label.Label, out int indentation))
                    return EndHeredocText(ref label, next, indentation);
                p = next - 1;
            }
            else if (nowdoc)
                continue;
            else if (c == '\\')
            {
                if (At(p + 1) is not ('\n' or '\r'))
                    p++;
            }
            else if (IsInterpolation(c, p))
                break;
        }

        if (p > s.Length)
            p = s.Length;
        CountLines(_position, p);
        _position = p;
        return ENCAPSED;
    }

    /// <summary>The last text of a heredoc, with the line break before the closing label.</summary>
    private int EndHeredocText(ref HeredocLabel label, int end, int indentation)
    {
        label.Indentation = indentation;
        _mode = Mode.EndHeredoc;
        CountLines(_position, end);
        _tokenEndLine = _line - 1;
        _position = end;
        return HasMixedIndentation(end, indentation)
            ? Error("Invalid indentation - tabs and spaces cannot be mixed", _tokenLine)
            : ENCAPSED;
    }

    private int ScanEndOfHeredoc()
    {
        HeredocLabel label = _labels[--_labelCount];
        _position += label.Indentation + label.Label.Length;
        _mode = Mode.Script;
        return END_HEREDOC;
    }

    /// <summary>After "->" and "?->".</summary>
    private int ScanProperty()
    {
        char c = _source[_position];
        char d = At(_position + 1);
        if (IsSpace(c))
            return SkipSpace();
        if ((c == '/' && d == '/') || c == '#')
            return ScanLineComment();
        if (c == '/' && d == '*')
            return ScanBlockComment();
        if (c == '-' && d == '>')
            return Operator(2, ARROW);
        if (c == '?' && d == '-' && At(_position + 2) == '>')
            return Operator(3, NULLSAFE_ARROW);
        Pop();
        if (!IsLabelStart(c))
            return Skip;
        _position = LabelEnd(_position + 1);
        return IDENT;
    }

    /// <summary>After "${": a name that "}" or "[" follows, or code.</summary>
    private int ScanVariableName()
    {
        _mode = Mode.Script;
        if (!IsLabelStart(_source[_position]))
            return Skip;
        int end = LabelEnd(_position + 1);
        return At(end) is '[' or '}' ? Operator(end - _position, STRING_VARNAME) : Skip;
    }

    /// <summary>Within "$a[…]".</summary>
    private int ScanVariableOffset()
    {
        char c = _source[_position];
        switch (c)
        {
            case ']':
                Pop();
                return Operator(1, RBRACKET);
            case '[': return Operator(1, LBRACKET);
            case '$' when IsLabelStart(At(_position + 1)):
                _position = LabelEnd(_position + 2);
                return VARIABLE;
            case ' ':
            case '\n':
            case '\r':
            case '\t':
            case '\\':
            case '\'':
            case '#':
                Pop();
                return ENCAPSED;
        }

        if (IsDigit(c))
        {
            int radix = c == '0' ? RadixOfPrefix(At(_position + 1)) : 10;
            int end = radix == 10 ? Digits(_position, 10) : Digits(_position + 2, radix);
            _position = radix == 10 || end > _position + 2 ? end : _position + 1;
            return NUM_STRING;
        }

        if (IsLabelStart(c))
        {
            _position = LabelEnd(_position + 1);
            return IDENT;
        }

        return Operator(1, OffsetOperator(c));
    }

    /// <summary>Only "-" may stand in an offset; PHP names the others in the error.</summary>
    private static int OffsetOperator(char c) => c switch
    {
        '-' => MINUS,
        ';' => SEMI,
        ':' => COLON,
        ',' => COMMA,
        '.' => DOT,
        '|' => PIPE,
        '^' => CARET,
        '&' => AMP,
        '+' => PLUS,
        '*' => STAR,
        '/' => SLASH,
        '=' => ASSIGN,
        '%' => PERCENT,
        '!' => BANG,
        '~' => TILDE,
        '$' => DOLLAR,
        '<' => LT,
        '>' => GT,
        '?' => QUESTION,
        '@' => AT,
        '(' => LPAREN,
        ')' => RPAREN,
        '{' => LBRACE,
        '}' => RBRACE,
        '"' => DQUOTE,
        '`' => BACKTICK,
        _ => BAD_CHARACTER,
    };
}
