using Antlr4.Runtime;
using static MiniPhp.Interpreter.Syntax.Parsing.PhpParser;

namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Syntax errors in PHP's words: <c>syntax error, unexpected token ";", expecting "(" or identifier</c>.</summary>
internal static class SyntaxErrorMessage
{
    private const int MostNamed = 4;
    private const int LongestText = 30;

    /// <param name="token">The token that cannot stand where it is.</param>
    /// <param name="expected">Types of what could; PHP names them only when they are at most four.</param>
    public static PhpSyntaxException For(PhpToken token, ReadOnlySpan<int> expected)
    {
        string message = "syntax error, unexpected " + Unexpected(token, out bool endsAtNul);
        if (endsAtNul)
            return new PhpSyntaxException(message, token.EndLine);
        int[] types = InOrder(expected);
        if (types.Length <= MostNamed)
        {
            string separator = ", expecting ";
            foreach (int type in types)
            {
                message += separator + Expected(type);
                separator = " or ";
            }
        }

        return new PhpSyntaxException(message, token.EndLine);
    }

    /// <summary>Without doubles, in the order of PHP's token numbers.</summary>
    private static int[] InOrder(ReadOnlySpan<int> types)
    {
        var ordered = new List<int>(types.Length);
        foreach (int t in types)
        {
            int type = Counterpart(t);
            int i = 0;
            while (i < ordered.Count && Order(ordered[i]) < Order(type))
                i++;
            if (i == ordered.Count || ordered[i] != type)
                ordered.Insert(i, type);
        }

        return ordered.ToArray();
    }

    /// <summary>The token that PHP's scanner knows where ours tells two apart.</summary>
    private static int Counterpart(int type) => type switch
    {
        ARG_NAME => IDENT,
        YIELD_BARE => YIELD,
        YIELD_ARROW => DOUBLE_ARROW,
        _ => type,
    };

    /// <param name="token">The token that cannot stand where it is.</param>
    /// <param name="endsAtNul">The token's text has a NUL, at which PHP's message ends.</param>
    private static string Unexpected(PhpToken token, out bool endsAtNul)
    {
        endsAtNul = false;
        int type = token.Type == ARG_NAME ? PhpTokenSource.KeywordType(token.Span) : token.Type;
        if (type == LNUMBER && !NumberLiteral.TryParseInt(token.Span, out _))
            type = DNUMBER;
        switch (type)
        {
            case TokenConstants.EOF: return "end of file";
            case DQUOTE: return "double-quote mark";
            case BAD_CHARACTER: return "character 0x" + ((int)token.Span[0]).ToString("X2");
            case AMP: return "token \"&\"";
        }

        string name = Expected(type);
        if (name[0] == '"')
            return "token " + name;
        ReadOnlySpan<char> text = token.Span;
        if (text.IndexOf('\n') is int lineEnd and >= 0)
            text = text[..lineEnd];
        if (text.Length > 0 && type == CONSTANT_STRING)
            name = text[0] == '"' ? "double-quoted string" : text[0] == '\'' ? "single-quoted string" : name;
        if (text.Length > 0 && text[0] is '\'' or '"')
            text = text[1..];
        if (text.Length > 0 && text[^1] is '\'' or '"')
            text = text[..^1];
        bool isCut = text.Length > LongestText + 3;
        if (isCut)
            text = text[..LongestText];
        int nul = text.IndexOf('\0');
        endsAtNul = nul >= 0;
        if (endsAtNul)
            text = text[..nul];
        return name + " \"" + text.ToString() + (isCut ? "...\"" : "\"");
    }

    private static string Expected(int type)
    {
        type = Counterpart(type);
        switch (type)
        {
            case TokenConstants.EOF: return "end of file";
            case LNUMBER: return "integer";
            case DNUMBER: return "floating-point number";
            case IDENT: return "identifier";
            case NAME_FULLY_QUALIFIED: return "fully qualified name";
            case NAME_RELATIVE: return "namespace-relative name";
            case NAME_QUALIFIED: return "namespaced name";
            case VARIABLE: return "variable";
            case INLINE_HTML: return "T_INLINE_HTML";
            case ENCAPSED: return "string content";
            case CONSTANT_STRING: return "quoted string";
            case STRING_VARNAME: return "variable name";
            case NUM_STRING: return "number";
            case START_HEREDOC: return "heredoc start";
            case END_HEREDOC: return "heredoc end";
            case AMP: return "amp";
            case AMP_VAR: return "\"&\"";
            case DQUOTE: return "\"\"\"";
            case EXIT: return "\"exit\"";
            case ECHO: return "\"echo\"";
            case YIELD_FROM: return "\"yield from\"";
            case IS_NOT_EQUAL: return "\"!=\"";
            case INT_CAST: return "\"(int)\"";
            case DOUBLE_CAST: return "\"(double)\"";
            case STRING_CAST: return "\"(string)\"";
            case ARRAY_CAST: return "\"(array)\"";
            case OBJECT_CAST: return "\"(object)\"";
            case BOOL_CAST: return "\"(bool)\"";
            case UNSET_CAST: return "\"(unset)\"";
            case LBRACKET: return "\"[\"";
            case RBRACKET: return "\"]\"";
            case LBRACE: return "\"{\"";
            case RBRACE: return "\"}\"";
            case LPAREN: return "\"(\"";
            case RPAREN: return "\")\"";
            case MINUS: return "\"-\"";
            case ARROW: return "\"->\"";
            case NULLSAFE_ARROW: return "\"?->\"";
            case DOLLAR_CURLY: return "\"${\"";
            case CURLY_OPEN: return "\"{$\"";
            case BACKTICK: return "\"`\"";
            case NS_SEPARATOR: return "\"\\\"";
            case LINE_C: return "\"__LINE__\"";
            case FILE_C: return "\"__FILE__\"";
            case DIR_C: return "\"__DIR__\"";
            case CLASS_C: return "\"__CLASS__\"";
            case TRAIT_C: return "\"__TRAIT__\"";
            case METHOD_C: return "\"__METHOD__\"";
            case FUNC_C: return "\"__FUNCTION__\"";
            case NS_C: return "\"__NAMESPACE__\"";
        }

        string literal = Names.DefaultVocabulary.GetLiteralName(type);
        return "\"" + literal[1..^1] + "\"";
    }

    /// <summary>PHP numbers its tokens so: operators of one char, literals and names, keywords, the other tokens, punctuation.</summary>
    private static int Order(int type)
    {
        int first = First.IndexOf(type);
        if (first >= 0)
            return first;
        int last = Last.IndexOf(type);
        return last >= 0 ? 1000 + last : 500 + type;
    }

    private static ReadOnlySpan<int> First =>
    [
        TokenConstants.EOF, ASSIGN, QUESTION, COLON, PIPE, CARET, LT, GT, DOT, PLUS, MINUS, STAR, SLASH, PERCENT, BANG, TILDE, AT,
        LNUMBER, DNUMBER, IDENT, NAME_FULLY_QUALIFIED, NAME_RELATIVE, NAME_QUALIFIED, VARIABLE, INLINE_HTML, ENCAPSED, CONSTANT_STRING,
        STRING_VARNAME, NUM_STRING,
    ];

    private static ReadOnlySpan<int> Last =>
    [
        ATTRIBUTE, PLUS_EQUAL, MINUS_EQUAL, MUL_EQUAL, DIV_EQUAL, CONCAT_EQUAL, MOD_EQUAL, AND_EQUAL, OR_EQUAL, XOR_EQUAL, SL_EQUAL,
        SR_EQUAL, COALESCE_EQUAL, BOOLEAN_OR, BOOLEAN_AND, IS_EQUAL, IS_NOT_EQUAL, IS_IDENTICAL, IS_NOT_IDENTICAL, IS_SMALLER_OR_EQUAL,
        IS_GREATER_OR_EQUAL, SPACESHIP, SL, SR, INC, DEC, INT_CAST, DOUBLE_CAST, STRING_CAST, ARRAY_CAST, OBJECT_CAST, BOOL_CAST,
        UNSET_CAST, ARROW, NULLSAFE_ARROW, DOUBLE_ARROW, START_HEREDOC, END_HEREDOC, DOLLAR_CURLY, CURLY_OPEN, DOUBLE_COLON,
        NS_SEPARATOR, ELLIPSIS, COALESCE, POW, POW_EQUAL, AMP_VAR, AMP, COMMA, RBRACKET, LPAREN, RPAREN, SEMI, LBRACE, RBRACE, LBRACKET,
        BACKTICK, DQUOTE, DOLLAR,
    ];
}
