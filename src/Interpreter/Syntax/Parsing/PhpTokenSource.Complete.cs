using MiniPhp.Runtime.Scripts;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>The tokens with nothing left out and by PHP's types, for what shows source code.</summary>
internal sealed partial class PhpTokenSource
{
    /// <summary>Errors are not kept: a wrong token has the type that it has in PHP's tokenizer.</summary>
    private bool _isComplete;

    /// <summary>All tokens of a source, which may be wrong in any way; together they are the source.</summary>
    /// <param name="source">One char for each byte.</param>
    /// <param name="shortOpenTags"><c>&lt;?</c> opens PHP code.</param>
    /// <param name="skipShebang">A first line that begins with <c>#!</c> is no token.</param>
    public static List<SourceToken> ReadAll(string source, bool shortOpenTags, bool skipShebang)
    {
        var scanner = new PhpTokenSource(source, shortOpenTags, skipShebang) { _isComplete = true };
        var tokens = new List<SourceToken>(source.Length / 4);
        while (scanner.ReadComplete(out SourceToken token))
            tokens.Add(token);
        return tokens;
    }

    private bool ReadComplete(out SourceToken token)
    {
        for (; ; )
        {
            _tokenStart = _position;
            _tokenLine = _line;
            if (_position >= _source.Length && _mode != Mode.EndHeredoc)
            {
                token = default;
                return false;
            }

            Mode mode = _mode;
            int type = Scan();
            if (type == Skip && _position == _tokenStart)
                continue;
            if (type == Skip)
                type = mode == Mode.Html ? TokenType.OpenTag : TypeOfBlank(_source[_tokenStart]);
            else
            {
                _previous = type;
                type = type == BAD_CHARACTER && mode is Mode.Heredoc or Mode.Nowdoc ? TokenType.EncapsedAndWhitespace : CompleteType(type);
            }

            token = new SourceToken(type, _tokenStart, _position - _tokenStart);
            return true;
        }
    }

    private int TypeOfBlank(char first) =>
        IsSpace(first) ? TokenType.Whitespace
        : first == '/' && At(_tokenStart + 1) == '*' && At(_tokenStart + 2) == '*' && IsSpace(At(_tokenStart + 3)) ? TokenType.DocComment
        : TokenType.Comment;

    private int CompleteType(int type)
    {
        char first = _position > _tokenStart ? _source[_tokenStart] : '\0';
        switch (type)
        {
            case ARG_NAME:
                int keyword = Keyword(_tokenStart, _position - _tokenStart);
                return keyword is IDENT or ENUM ? TokenType.String : CompleteType(keyword);
            case AMP_VAR: return TokenType.AmpersandFollowedByVarOrVararg;
            case AMP: return TokenType.AmpersandNotFollowedByVarOrVararg;
            case YIELD_BARE: return TokenType.Yield;
            case NUM_STRING: return TokenType.NumString;
            case STRING_VARNAME: return TokenType.StringVarname;
            case ENCAPSED: return TokenType.EncapsedAndWhitespace;
            case START_HEREDOC: return TokenType.StartHeredoc;
            case END_HEREDOC: return TokenType.EndHeredoc;
            case CONSTANT_STRING: return TokenType.ConstantEncapsedString;
            case DQUOTE: return '"';
            case INLINE_HTML: return TokenType.InlineHtml;
            case ATTRIBUTE: return TokenType.Attribute;
            case ECHO: return first == '<' ? TokenType.OpenTagWithEcho : TokenType.Echo;
            case SEMI: return first == '?' ? TokenType.CloseTag : ';';
            case NAME_RELATIVE: return TokenType.NameRelative;
            case NAME_QUALIFIED: return TokenType.NameQualified;
            case NAME_FULLY_QUALIFIED: return TokenType.NameFullyQualified;
            case IDENT: return TokenType.String;
            case VARIABLE: return TokenType.Variable;
            case DNUMBER: return TokenType.Dnumber;
            case LNUMBER: return FitsInt() ? TokenType.Lnumber : TokenType.Dnumber;
            case ARROW: return TokenType.ObjectOperator;
            case NULLSAFE_ARROW: return TokenType.NullsafeObjectOperator;
            case POW_EQUAL: return TokenType.PowEqual;
            case COALESCE_EQUAL: return TokenType.CoalesceEqual;
            case DOUBLE_ARROW: return TokenType.DoubleArrow;
            case DOUBLE_COLON: return TokenType.DoubleColon;
            case ELLIPSIS: return TokenType.Ellipsis;
            case COALESCE: return TokenType.Coalesce;
            case POW: return TokenType.Pow;
            case NS_SEPARATOR: return TokenType.NsSeparator;
            case DOLLAR_CURLY: return TokenType.DollarOpenCurlyBraces;
            case CURLY_OPEN: return TokenType.CurlyOpen;
            case BAD_CHARACTER: return WrongType(first);
            case >= INCLUDE and <= NS_C: return type - INCLUDE + TokenType.Include;
            case >= INT_CAST and <= UNSET_CAST: return type - INT_CAST + TokenType.IntCast;
            case >= PLUS_EQUAL and <= SR_EQUAL: return type - PLUS_EQUAL + TokenType.PlusEqual;
            case >= BOOLEAN_OR and <= DEC: return type - BOOLEAN_OR + TokenType.BooleanOr;
            default: return first;
        }
    }

    /// <summary>What PHP's scanner takes a token for that the parser refuses.</summary>
    private int WrongType(char first) => first switch
    {
        '(' => TokenType.DoubleCast,
        ')' or ']' or '}' => first,
        '/' => _source.AsSpan(_tokenStart).StartsWith("/**") && IsSpace(At(_tokenStart + 3)) ? TokenType.DocComment : TokenType.Comment,
        '<' or 'b' or 'B' => TokenType.StartHeredoc,
        >= '0' and <= '9' => StartsAsFittingOctal() ? TokenType.Lnumber : TokenType.Dnumber,
        _ => TokenType.BadCharacter,
    };

    /// <summary>Whether the digits of an octal number up to the first wrong one are an int.</summary>
    private bool StartsAsFittingOctal()
    {
        long value = 0;
        for (int i = _tokenStart; i < _position && _source[i] is '_' or (>= '0' and <= '7'); i++)
        {
            if (value > long.MaxValue >> 3)
                return false;
            if (_source[i] != '_')
                value = (value << 3) | (uint)(_source[i] - '0');
        }

        return true;
    }

    private bool FitsInt() => NumberLiteral.TryParseInt(_source.AsSpan(_tokenStart, _position - _tokenStart), out _);
}
