using MiniPhp.Runtime;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Tokenizer;

/// <summary>A token as programs see it.</summary>
/// <param name="Type">A T_ constant, or the byte that stands for itself.</param>
/// <param name="Text">Its text.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Position">Its first byte in the source.</param>
internal readonly record struct Token(int Type, PhpString Text, int Line, int Position);

/// <summary>Reads a source into tokens.</summary>
internal static class TokenReader
{
    /// <summary>How many tokens of <c>__halt_compiler();</c> follow its name: after them no code does.</summary>
    private const int TokensToHalt = 3;

    /// <summary>All tokens of a source; together they are the source.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="source">The source.</param>
    /// <param name="flags">TOKEN_PARSE or 0.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ParseError, with TOKEN_PARSE.</exception>
    public static List<Token> Read(Engine engine, PhpString source, long flags)
    {
        bool isParsed = (flags & TokenConstants.TOKEN_PARSE) != 0;
        if (isParsed)
            engine.VerifySyntax(source);
        var tokens = new List<Token>();
        int line = 1;
        int untilHalt = -1;
        foreach (SourceToken read in engine.ReadTokens(source, skipShebang: false))
        {
            PhpString text = source.Substring(read.Start, read.Length);
            tokens.Add(new Token(read.Type, text, line, read.Start));
            line += text.Span.Count((byte)'\n');
            if (untilHalt < 0)
            {
                if (read.Type == TokenType.HaltCompiler)
                    untilHalt = TokensToHalt;
            }
            else if (read.Type is not (TokenType.Whitespace or TokenType.OpenTag or TokenType.Comment or TokenType.DocComment) && --untilHalt == 0)
            {
                int end = read.Start + read.Length;
                if (end < source.Length)
                    tokens.Add(new Token(TokenType.InlineHtml, source.Substring(end, source.Length - end), line, end));
                break;
            }
        }

        if (isParsed)
            KeywordNames.Mark(tokens);
        return tokens;
    }
}
