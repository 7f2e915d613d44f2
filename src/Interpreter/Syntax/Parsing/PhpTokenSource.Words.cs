using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Names and keywords, and the tokens that a look at what follows makes of them.</summary>
internal sealed partial class PhpTokenSource
{
    /// <summary>The source has the word yield somewhere in its code, so far.</summary>
    public bool HasYield { get; private set; }

    /// <summary>The source has the word goto somewhere in its code, so far.</summary>
    public bool HasGoto { get; private set; }

    private int ScanWord()
    {
        int start = _position;
        int end = LabelEnd(start + 1);
        int length = end - start;
        if (length == 1 && (_source[start] | 32) == 'b')
        {
            switch (At(end))
            {
                case '\'': return ScanSingleQuotes(end + 1);
                case '"': return ScanDoubleQuotes(end + 1);
                case '<':
                    if (At(end + 1) == '<' && At(end + 2) == '<' && ScanStartOfHeredoc(end) is int heredoc and not 0)
                        return heredoc;
                    break;
            }
        }

        if (At(end) == '\\' && QualifiedNameEnd(end) is int nameEnd && nameEnd > end)
        {
            _position = nameEnd;
            return length == 9 && WordAt(start, "namespace") ? NAME_RELATIVE : NAME_QUALIFIED;
        }

        _position = end;
        if ((_previous == LPAREN || _previous == COMMA) && IsBeforeColon(end))
            return ARG_NAME;
        int type = Keyword(start, length);
        switch (type)
        {
            case YIELD:
                HasYield = true;
                return Yield(end);
            case GOTO:
                HasGoto = true;
                return type;
            case ENUM:
                return IsEnumDeclaration(end) ? ENUM : IDENT;
            default:
                return type;
        }
    }

    /// <summary>The end of ("\" label)+ from i on, or i.</summary>
    private int QualifiedNameEnd(int i)
    {
        while (At(i) == '\\' && IsLabelStart(At(i + 1)))
            i = LabelEnd(i + 2);
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

    /// <summary>The name of an argument, as in <c>f(name: 1)</c>?</summary>
    private bool IsBeforeColon(int i)
    {
        i = SkipBlank(i);
        return At(i) == ':' && At(i + 1) != ':';
    }

    private int Yield(int end)
    {
        int q = end;
        while (IsSpace(At(q)))
            q++;
        if (q > end && WordAt(q, "from") && q + 4 < _source.Length && !IsLabel(_source[q + 4]))
        {
            CountLines(end, q);
            _position = q + 4;
            return YIELD_FROM;
        }

        return IsYieldWithoutOperand(SkipBlank(end)) ? YIELD_BARE : YIELD;
    }

    private bool IsYieldWithoutOperand(int i)
    {
        char c = At(i);
        char d = At(i + 1);
        switch (c)
        {
            case '\0':
            case ';':
            case ')':
            case ']':
            case '}':
            case ',':
            case ':':
            case '*':
            case '/':
            case '%':
            case '=':
            case '>':
            case '|':
            case '^':
            case '?':
            case '&':
                return true;
            case '.': return !IsDigit(d);
            case '<': return !(d == '<' && At(i + 2) == '<');
            case '!': return d == '=';
        }

        return IsLabelStart(c) && Keyword(i, LabelEnd(i) - i) is LOGICAL_AND or LOGICAL_OR or LOGICAL_XOR or INSTANCEOF or AS;
    }

    /// <summary>enum is a keyword only before a name.</summary>
    private bool IsEnumDeclaration(int end)
    {
        int q = end;
        while (IsSpace(At(q)))
            q++;
        if (q == end || !IsLabelStart(At(q)))
            return false;
        int length = LabelEnd(q) - q;
        return !(length == 7 && WordAt(q, "extends")) && !(length == 10 && WordAt(q, "implements"));
    }

    private int Keyword(int start, int length) => KeywordType(_source.AsSpan(start, length));

    /// <summary>The type of a keyword in any case; IDENT for other names.</summary>
    internal static int KeywordType(ReadOnlySpan<char> name)
    {
        if (name.Length > 15)
            return IDENT;
        Span<char> word = stackalloc char[16];
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            word[i] = (uint)(c - 'A') < 26 ? (char)(c | 32) : c;
        }

        return word[..name.Length] switch
        {
            "include" => INCLUDE,
            "include_once" => INCLUDE_ONCE,
            "eval" => EVAL,
            "require" => REQUIRE,
            "require_once" => REQUIRE_ONCE,
            "or" => LOGICAL_OR,
            "xor" => LOGICAL_XOR,
            "and" => LOGICAL_AND,
            "print" => PRINT,
            "yield" => YIELD,
            "instanceof" => INSTANCEOF,
            "new" => NEW,
            "clone" => CLONE,
            "exit" or "die" => EXIT,
            "if" => IF,
            "elseif" => ELSEIF,
            "else" => ELSE,
            "endif" => ENDIF,
            "echo" => ECHO,
            "do" => DO,
            "while" => WHILE,
            "endwhile" => ENDWHILE,
            "for" => FOR,
            "endfor" => ENDFOR,
            "foreach" => FOREACH,
            "endforeach" => ENDFOREACH,
            "declare" => DECLARE,
            "enddeclare" => ENDDECLARE,
            "as" => AS,
            "switch" => SWITCH,
            "endswitch" => ENDSWITCH,
            "case" => CASE,
            "default" => DEFAULT,
            "match" => MATCH,
            "break" => BREAK,
            "continue" => CONTINUE,
            "goto" => GOTO,
            "function" => FUNCTION,
            "fn" => FN,
            "const" => CONST,
            "return" => RETURN,
            "try" => TRY,
            "catch" => CATCH,
            "finally" => FINALLY,
            "throw" => THROW,
            "use" => USE,
            "insteadof" => INSTEADOF,
            "global" => GLOBAL,
            "static" => STATIC,
            "abstract" => ABSTRACT,
            "final" => FINAL,
            "private" => PRIVATE,
            "protected" => PROTECTED,
            "public" => PUBLIC,
            "readonly" => READONLY,
            "var" => VAR,
            "unset" => UNSET,
            "isset" => ISSET,
            "empty" => EMPTY,
            "__halt_compiler" => HALT_COMPILER,
            "class" => CLASS,
            "trait" => TRAIT,
            "interface" => INTERFACE,
            "enum" => ENUM,
            "extends" => EXTENDS,
            "implements" => IMPLEMENTS,
            "namespace" => NAMESPACE,
            "list" => LIST,
            "array" => ARRAY,
            "callable" => CALLABLE,
            "__line__" => LINE_C,
            "__file__" => FILE_C,
            "__dir__" => DIR_C,
            "__class__" => CLASS_C,
            "__trait__" => TRAIT_C,
            "__method__" => METHOD_C,
            "__function__" => FUNC_C,
            "__namespace__" => NS_C,
            _ => IDENT,
        };
    }
}
