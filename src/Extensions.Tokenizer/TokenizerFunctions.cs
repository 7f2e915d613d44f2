using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Tokenizer;

/// <summary>Sources of PHP as lists of tokens.</summary>
[PhpExtension("tokenizer")]
public static class TokenizerFunctions
{
    /// <summary>The tokens of a source.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="code">The source.</param>
    /// <param name="flags">TOKEN_PARSE or 0.</param>
    /// <returns>list&lt;array{int, string, int}|string&gt;: type, text and line; a character that is its own type is a string.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ParseError, with TOKEN_PARSE.</exception>
    /// <remarks>https://www.php.net/token_get_all</remarks>
    [PhpFunction]
    public static PhpArray token_get_all(Engine engine, PhpString code, long flags = 0)
    {
        var list = new PhpArray();
        foreach (Token token in TokenReader.Read(engine, code, flags))
        {
            if (token.Type <= byte.MaxValue)
            {
                list.Append(Value.FromString(token.Text));
                continue;
            }

            var entry = new PhpArray(3);
            entry.Append((long)token.Type);
            entry.Append(Value.FromString(token.Text));
            entry.Append((long)token.Line);
            list.Append(Value.FromArray(entry));
        }

        return list;
    }

    /// <summary>The name of a type of tokens; "UNKNOWN" for what is none.</summary>
    /// <remarks>https://www.php.net/token_name</remarks>
    [PhpFunction]
    public static PhpString token_name(long id) => PhpString.FromLatin1(TokenNames.Of(id) ?? "UNKNOWN");
}
