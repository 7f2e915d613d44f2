using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Scripts;

/// <summary>Writes source code without its comments and with one blank for white space.</summary>
public static class SourceStripping
{
    /// <summary>Writes to the engine's output, byte for byte as PHP 8.2 does.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="source">A script, right or wrong; a first line that begins with <c>#!</c> is left out.</param>
    public static void Write(Engine engine, PhpString source)
    {
        List<SourceToken> tokens = engine.ReadTokens(source, skipShebang: true);
        bool afterSpace = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            SourceToken token = tokens[i];
            switch (token.Type)
            {
                case TokenType.Whitespace:
                    if (!afterSpace)
                        engine.Output.Write(" "u8);
                    afterSpace = true;
                    break;
                case TokenType.Comment or TokenType.DocComment:
                    break;
                case TokenType.EndHeredoc:
                    // What follows belongs to the line of the closing label, which has to end there.
                    Write(engine, source, token);
                    if (++i < tokens.Count && tokens[i].Type != TokenType.Whitespace)
                        Write(engine, source, tokens[i]);
                    engine.Output.Write("\n"u8);
                    afterSpace = true;
                    break;
                default:
                    Write(engine, source, token);
                    afterSpace = false;
                    break;
            }
        }
    }

    private static void Write(Engine engine, PhpString source, SourceToken token) => engine.Output.Write(source.Span.Slice(token.Start, token.Length));
}
