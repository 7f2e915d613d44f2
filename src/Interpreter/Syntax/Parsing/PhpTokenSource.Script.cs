using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Code between the tags: white space, comments, operators and numbers.</summary>
internal sealed partial class PhpTokenSource
{
    private int ScanScript()
    {
        string s = _source;
        int p = _position;
        char c = s[p];
        if (IsSpace(c))
            return SkipSpace();
        if (IsLabelStart(c))
            return ScanWord();
        if (c == '$')
        {
            if (!IsLabelStart(At(p + 1)))
                return Operator(1, DOLLAR);
            _position = LabelEnd(p + 2);
            return VARIABLE;
        }

        char d = At(p + 1);
        if (IsDigit(c) || (c == '.' && IsDigit(d)))
            return ScanNumber();
        switch (c)
        {
            case '\'': return ScanSingleQuotes(p + 1);
            case '"': return ScanDoubleQuotes(p + 1);
            case '`':
                _position++;
                Push(Mode.Backquotes);
                return BACKTICK;
            case '#':
                if (d != '[')
                    return ScanLineComment();
                OpenBracket('[');
                return Operator(2, ATTRIBUTE);
            case '/':
                if (d == '/')
                    return ScanLineComment();
                if (d == '*')
                    return ScanBlockComment();
                return d == '=' ? Operator(2, DIV_EQUAL) : Operator(1, SLASH);
            case '\\':
                int end = QualifiedNameEnd(p);
                return end > p ? Operator(end - p, NAME_FULLY_QUALIFIED) : Operator(1, NS_SEPARATOR);
            case '{':
                Push(Mode.Script);
                return Opening('{', LBRACE);
            case '}':
                ForgetDocComment();
                Pop();
                return Closing('}', RBRACE);
            case '(': return ScanCast() is int cast and not 0 ? cast : Opening('(', LPAREN);
            case ')': return Closing(')', RPAREN);
            case '[': return Opening('[', LBRACKET);
            case ']': return Closing(']', RBRACKET);
            default: return ScanOperator(c, d, At(p + 2));
        }
    }

    private int ScanOperator(char c, char d, char e)
    {
        switch (c)
        {
            case ';': return Operator(1, SEMI);
            case ',': return Operator(1, COMMA);
            case '~': return Operator(1, TILDE);
            case '@': return Operator(1, AT);
            case ':': return d == ':' ? Operator(2, DOUBLE_COLON) : Operator(1, COLON);
            case '?':
                if (d == '>')
                    return ScanCloseTag();
                if (d == '?')
                    return e == '=' ? Operator(3, COALESCE_EQUAL) : Operator(2, COALESCE);
                if (d != '-' || e != '>')
                    return Operator(1, QUESTION);
                Push(Mode.Property);
                return Operator(3, NULLSAFE_ARROW);
            case '-':
                if (d != '>')
                    return d == '-' ? Operator(2, DEC) : d == '=' ? Operator(2, MINUS_EQUAL) : Operator(1, MINUS);
                Push(Mode.Property);
                return Operator(2, ARROW);
            case '+': return d == '+' ? Operator(2, INC) : d == '=' ? Operator(2, PLUS_EQUAL) : Operator(1, PLUS);
            case '*':
                if (d == '*')
                    return e == '=' ? Operator(3, POW_EQUAL) : Operator(2, POW);
                return d == '=' ? Operator(2, MUL_EQUAL) : Operator(1, STAR);
            case '%': return d == '=' ? Operator(2, MOD_EQUAL) : Operator(1, PERCENT);
            case '^': return d == '=' ? Operator(2, XOR_EQUAL) : Operator(1, CARET);
            case '|': return d == '|' ? Operator(2, BOOLEAN_OR) : d == '=' ? Operator(2, OR_EQUAL) : Operator(1, PIPE);
            case '.': return d == '.' && e == '.' ? Operator(3, ELLIPSIS) : d == '=' ? Operator(2, CONCAT_EQUAL) : Operator(1, DOT);
            case '!':
                if (d != '=')
                    return Operator(1, BANG);
                return e == '=' ? Operator(3, IS_NOT_IDENTICAL) : Operator(2, IS_NOT_EQUAL);
            case '=':
                if (d == '=')
                    return e == '=' ? Operator(3, IS_IDENTICAL) : Operator(2, IS_EQUAL);
                return d == '>' ? Operator(2, DOUBLE_ARROW) : Operator(1, ASSIGN);
            case '>':
                if (d == '>')
                    return e == '=' ? Operator(3, SR_EQUAL) : Operator(2, SR);
                return d == '=' ? Operator(2, IS_GREATER_OR_EQUAL) : Operator(1, GT);
            case '<':
                if (d == '<')
                {
                    if (e == '<' && ScanStartOfHeredoc(_position) is int heredoc and not 0)
                        return heredoc;
                    return e == '=' ? Operator(3, SL_EQUAL) : Operator(2, SL);
                }

                if (d == '=')
                    return e == '>' ? Operator(3, SPACESHIP) : Operator(2, IS_SMALLER_OR_EQUAL);
                return d == '>' ? Operator(2, IS_NOT_EQUAL) : Operator(1, LT);
            case '&':
                if (d == '&')
                    return Operator(2, BOOLEAN_AND);
                if (d == '=')
                    return Operator(2, AND_EQUAL);
                return Operator(1, IsBeforeVariable(_position + 1) ? AMP_VAR : AMP);
            default: return Operator(1, BAD_CHARACTER);
        }
    }

    /// <summary>Is "$" or "..." the next that is not white space?</summary>
    private bool IsBeforeVariable(int i)
    {
        while (IsSpace(At(i)))
            i++;
        return At(i) == '$' || (At(i) == '.' && At(i + 1) == '.' && At(i + 2) == '.');
    }

    private int SkipSpace()
    {
        string s = _source;
        int p = _position;
        char c = s[p];
        do
        {
            if (c == '\n' || (c == '\r' && At(p + 1) != '\n'))
                _line++;
            p++;
        }
        while (p < s.Length && IsSpace(c = s[p]));
        _position = p;
        return Skip;
    }

    /// <summary>"?>" with the line break after it, which counts as ";".</summary>
    private int ScanCloseTag()
    {
        int end = _position + 2;
        if (At(end) == '\r' && At(end + 1) == '\n')
            end += 2;
        else if (At(end) is '\n' or '\r')
            end++;
        _tokenEndLine = _line;
        CountLines(_position, end);
        _position = end;
        _mode = Mode.Html;
        return SEMI;
    }

    private int ScanLineComment()
    {
        string s = _source;
        int p = _position;
        while (p < s.Length)
        {
            char c = s[p];
            if (c == '\n' || c == '\r' || (c == '?' && At(p + 1) == '>'))
                break;
            p++;
        }

        _position = p;
        return Skip;
    }

    private int ScanBlockComment()
    {
        int start = _position;
        int end = _source.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            _position = _source.Length;
            return Error("Unterminated comment starting line " + _line.ToString(), _line);
        }

        end += 2;
        if (At(start + 2) == '*' && IsSpace(At(start + 3)))
            AddDocComment(start, end);
        CountLines(start, end);
        _position = end;
        return Skip;
    }

    /// <summary>The end of the digits from i on, with an underscore between any two.</summary>
    private int Digits(int i, int radix)
    {
        for (; ; i++)
        {
            char c = At(i);
            bool belongs = c == '_' ? IsRadixDigit(At(i + 1), radix) && IsRadixDigit(At(i - 1), radix) : IsRadixDigit(c, radix);
            if (!belongs)
                return i;
        }
    }

    private static bool IsRadixDigit(char c, int radix) =>
        radix == 16 ? IsDigit(c) || (uint)((c | 32) - 'a') < 6 : (uint)(c - '0') < (uint)radix;

    private int ScanNumber()
    {
        int start = _position;
        int p = start;
        int radix = _source[p] == '0' ? RadixOfPrefix(At(p + 1)) : 10;
        if (radix != 10 && Digits(p + 2, radix) is int end && end > p + 2)
            return Operator(end - p, LNUMBER);

        int type = LNUMBER;
        p = Digits(p, 10);
        if (At(p) == '.')
        {
            type = DNUMBER;
            p = IsDigit(At(p + 1)) ? Digits(p + 1, 10) : p + 1;
        }

        if ((At(p) | 32) == 'e')
        {
            int q = p + 1;
            if (At(q) is '+' or '-')
                q++;
            if (IsDigit(At(q)))
            {
                type = DNUMBER;
                p = Digits(q, 10);
            }
        }

        _position = p;
        if (type == LNUMBER && _source[start] == '0' && _source.AsSpan(start, p - start).IndexOfAny('8', '9') >= 0)
            return Error("Invalid numeric literal", _line);
        return type;
    }

    private static int RadixOfPrefix(char c) => (c | 32) switch
    {
        'x' => 16,
        'b' => 2,
        'o' => 8,
        _ => 10,
    };

    /// <summary>"(int)" and its kin; 0 when the parenthesis is no cast.</summary>
    private int ScanCast()
    {
        int start = _position + 1;
        while (At(start) is ' ' or '\t')
            start++;
        if (!IsLabelStart(At(start)))
            return 0;
        int end = LabelEnd(start);
        int close = end;
        while (At(close) is ' ' or '\t')
            close++;
        if (At(close) != ')' || end - start > 8)
            return 0;

        Span<char> word = stackalloc char[8];
        for (int i = start; i < end; i++)
            word[i - start] = (char)(_source[i] | 32);
        int type;
        switch (word[..(end - start)])
        {
            case "int" or "integer": type = INT_CAST; break;
            case "double" or "float": type = DOUBLE_CAST; break;
            case "string" or "binary": type = STRING_CAST; break;
            case "array": type = ARRAY_CAST; break;
            case "object": type = OBJECT_CAST; break;
            case "bool" or "boolean": type = BOOL_CAST; break;
            case "unset": type = UNSET_CAST; break;
            case "real": type = Error("The (real) cast has been removed, use (float) instead", _line); break;
            default: return 0;
        }

        _position = close + 1;
        return type;
    }
}
