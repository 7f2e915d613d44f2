using System.Text;
using MiniPhp.Interpreter.Syntax.Parsing;

namespace MiniPhp.Interpreter.Syntax;

/// <summary>Reads PHP source into a syntax tree. Keeps no state: any number of threads may parse at once.</summary>
public static class ScriptParser
{
    /// <summary>Parses one file.</summary>
    /// <param name="source">The bytes of the file, in any encoding that has ASCII's bytes for PHP's own characters.</param>
    /// <param name="fileName">The name that messages give.</param>
    /// <param name="options">What the settings of the engine say about the source.</param>
    /// <exception cref="PhpSyntaxException">The source is not PHP.</exception>
    public static ScriptSyntax Parse(ReadOnlySpan<byte> source, string fileName, ScriptParserOptions options = ScriptParserOptions.ShortOpenTags) =>
        TryParse(source, fileName, options, out TokenList tokens) ?? throw Explain(tokens, (options & ScriptParserOptions.Multibyte) != 0);

    /// <summary>As <see cref="Parse"/>; null when some token cannot follow the one before, without finding out what could.</summary>
    /// <exception cref="PhpSyntaxException">The source is not PHP for another reason.</exception>
    internal static ScriptSyntax? TryParse(ReadOnlySpan<byte> source, string fileName, ScriptParserOptions options) =>
        TryParse(source, fileName, options, out _);

    private static ScriptSyntax? TryParse(ReadOnlySpan<byte> source, string fileName, ScriptParserOptions options, out TokenList tokens)
    {
        bool shortOpenTags = (options & ScriptParserOptions.ShortOpenTags) != 0;
        bool skipShebang = (options & ScriptParserOptions.SkipShebang) != 0;
        bool inScript = (options & ScriptParserOptions.InScript) != 0;
        bool isMultibyte = (options & ScriptParserOptions.Multibyte) != 0;
        if (isMultibyte)
            source = SourceEncoding.ToUtf8(source, shortOpenTags, skipShebang, inScript);
        tokens = new TokenList(new PhpTokenSource(Encoding.Latin1.GetString(source), shortOpenTags, skipShebang, inScript));
        var parser = new PhpParser(tokens, TextWriter.Null, TextWriter.Null)
        {
            BuildParseTree = false,
            ErrorHandler = new StopAtError(),
            IsMultibyte = isMultibyte,
        };
        parser.RemoveErrorListeners();
        try
        {
            StmtNode[] stmts = parser.start().n;
            return new ScriptSyntax(fileName, stmts, parser.HaltCompilerOffset, parser.Warnings, parser.DollarBraceVariables)
            {
                MayYield = tokens.Source.HasYield,
                MayJump = tokens.Source.HasGoto,
            };
        }
        catch (UnexpectedTokenException)
        {
            return null;
        }
        catch (PhpSyntaxException error)
        {
            error.Warnings = parser.Warnings;
            throw;
        }
    }

    /// <summary>Parses once more, now with ANTLR's automaton, to say what was expected in place of the current token.</summary>
    private static PhpSyntaxException Explain(TokenList tokens, bool isMultibyte)
    {
        int index = tokens.Index;
        if (tokens.Source.ErrorAt(index) is { } error)
            return error;
        tokens.Seek(0);
        var parser = new PhpParser(tokens, TextWriter.Null, TextWriter.Null)
        {
            BuildParseTree = false,
            ErrorHandler = new ExpectedTokens(index),
            IsMultibyte = isMultibyte,
        };
        parser.RemoveErrorListeners();
        parser.LoadAutomaton();
        try
        {
            parser.start();
        }
        catch (PhpSyntaxException e)
        {
            e.Warnings = parser.Warnings;
            return e;
        }

        throw new InvalidOperationException("The second parse found no error.");
    }
}
