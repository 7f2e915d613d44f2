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
    public static ScriptSyntax Parse(ReadOnlySpan<byte> source, string fileName, ScriptParserOptions options = ScriptParserOptions.ShortOpenTags)
    {
        PhpTokenSource scanner = Scanner(source, options);
        var parser = new PredictiveParser(scanner);
        try
        {
            return Parse(scanner, parser, fileName, options);
        }
        catch (UnexpectedTokenException unexpected)
        {
            throw WithWarnings(scanner.ErrorAt(unexpected.TokenIndex) ?? DiagnosticParser.Explain(Scanner(source, options), unexpected), parser);
        }
    }

    /// <summary>As <see cref="Parse(ReadOnlySpan{byte}, string, ScriptParserOptions)"/>; null when some token cannot follow the one before,
    /// without finding out what could.</summary>
    /// <exception cref="PhpSyntaxException">The source is not PHP for another reason.</exception>
    internal static ScriptSyntax? TryParse(ReadOnlySpan<byte> source, string fileName, ScriptParserOptions options)
    {
        PhpTokenSource scanner = Scanner(source, options);
        try
        {
            return Parse(scanner, new PredictiveParser(scanner), fileName, options);
        }
        catch (UnexpectedTokenException)
        {
            return null;
        }
    }

    private static PhpTokenSource Scanner(ReadOnlySpan<byte> source, ScriptParserOptions options)
    {
        bool shortOpenTags = (options & ScriptParserOptions.ShortOpenTags) != 0;
        bool skipShebang = (options & ScriptParserOptions.SkipShebang) != 0;
        bool inScript = (options & ScriptParserOptions.InScript) != 0;
        if ((options & ScriptParserOptions.Multibyte) != 0)
            source = SourceEncoding.ToUtf8(source, shortOpenTags, skipShebang, inScript);
        return new PhpTokenSource(Encoding.Latin1.GetString(source), shortOpenTags, skipShebang, inScript);
    }

    private static ScriptSyntax Parse(PhpTokenSource scanner, PredictiveParser parser, string fileName, ScriptParserOptions options)
    {
        parser.IsMultibyte = (options & ScriptParserOptions.Multibyte) != 0;
        try
        {
            StmtNode[] stmts = parser.start();
            return new ScriptSyntax(fileName, stmts, parser.HaltCompilerOffset, parser.Warnings, parser.DollarBraceVariables)
            {
                MayYield = scanner.HasYield,
                MayJump = scanner.HasGoto,
            };
        }
        catch (PhpSyntaxException error)
        {
            throw WithWarnings(error, parser);
        }
    }

    private static PhpSyntaxException WithWarnings(PhpSyntaxException error, PredictiveParser parser)
    {
        error.Warnings = parser.Warnings;
        return error;
    }
}
