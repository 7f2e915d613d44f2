using System.Text.RegularExpressions;

namespace MiniPhp.Tools.HostileScripts;

/// <summary>Cuts PHP text into pieces that are about its tokens: enough to mutate by, and right for malformed text too.</summary>
internal static partial class ScriptTokens
{
    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "abstract", "and", "array", "as", "break", "callable", "case", "catch", "class", "clone", "const", "continue", "declare", "default", "do",
        "echo", "else", "elseif", "empty", "enddeclare", "endfor", "endforeach", "endif", "endswitch", "endwhile", "enum", "extends", "final",
        "finally", "fn", "for", "foreach", "function", "global", "goto", "if", "implements", "include", "include_once", "instanceof", "insteadof",
        "interface", "isset", "list", "match", "namespace", "new", "or", "print", "private", "protected", "public", "readonly", "require",
        "require_once", "return", "static", "switch", "throw", "trait", "try", "unset", "use", "var", "while", "xor", "yield",
    };

    /// <returns>All of the text, blanks and comments included.</returns>
    public static List<string> Split(string script) => [.. TokenPattern().Matches(script).Select(match => match.Value)];

    /// <summary>Whether a token is more than blanks or a comment.</summary>
    public static bool IsCode(string token) =>
        !char.IsWhiteSpace(token[0]) && !token.StartsWith("//", StringComparison.Ordinal) && !token.StartsWith("/*", StringComparison.Ordinal)
        && (token[0] != '#' || token == "#[");

    /// <summary>Whether a token is a number or a string, or a variable.</summary>
    public static bool IsOperand(string token) => token[0] is '\'' or '"' || char.IsAsciiDigit(token[0]) || IsVariable(token);

    public static bool IsVariable(string token) => token.Length > 1 && token[0] == '$';

    /// <summary>Whether a token is a name that is no keyword.</summary>
    public static bool IsName(string token) => (char.IsAsciiLetter(token[0]) || token[0] is '_' or '\\') && !Keywords.Contains(token);

    public static bool IsOperator(string token) => "+-*/%.<>=!&|^?:~@".Contains(token[0]) && !token.StartsWith("?>", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        \s+ | //[^\n]* | \#(?!\[)[^\n]* | /\*.*?\*/
        | <\?php | <\?= | \?>
        | '(?:[^'\\]|\\.)*' | "(?:[^"\\]|\\.)*"
        | \$?[A-Za-z_\x80-\xff\\][\w\x80-\xff\\]* | [0-9][\w.]*
        | <<<\w* | <=> | \?\?= | \*\*= | <<= | >>= | === | !== | \.\.\. | \?->
        | [-+*/.%&|^<>=!]= | \+\+ | -- | && | \|\| | \?\? | \*\* | << | >> | -> | => | :: | \#\[ | .
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TokenPattern();
}
