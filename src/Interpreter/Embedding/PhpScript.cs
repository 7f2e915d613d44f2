using System.Text;
using MiniPhp.Interpreter.Syntax;

namespace MiniPhp;

/// <summary>
/// PHP source that has been read: what any number of engines, on any threads, can run without reading it again. Immutable. What an
/// engine resolves while it runs (functions, classes, properties) is kept by that engine, never here.
/// </summary>
/// <remarks>
/// Reading finds syntax errors. What PHP finds when it compiles or declares (a function declared twice, a class that lacks a method)
/// shows when the script is run.
/// </remarks>
public sealed class PhpScript
{
    /// <summary>The name of code that was given none.</summary>
    internal const string Unnamed = "host code";

    private PhpScript(ScriptSyntax syntax) => Syntax = syntax;

    /// <summary>The name that messages and <c>__FILE__</c> give; for a file, its full path.</summary>
    public string FileName => HostText.FromLatin1(Syntax.FileName);

    internal ScriptSyntax Syntax { get; }

    /// <summary>True when it was read from a file.</summary>
    internal bool IsFile { get; private init; }

    /// <summary>Reads PHP code: statements as given to <c>eval</c>, or the text of a file, which begins with an opening tag.</summary>
    /// <param name="code">The code; the script sees its UTF-8 bytes.</param>
    /// <param name="fileName">The name that messages give.</param>
    /// <exception cref="PhpException">The code is not PHP.</exception>
    public static PhpScript Compile(string code, string fileName = Unnamed) => Compile(Encoding.UTF8.GetBytes(code), fileName);

    /// <summary>As <see cref="Compile(string, string)"/>, of bytes in any encoding.</summary>
    /// <param name="code">The code.</param>
    /// <param name="fileName">The name that messages give.</param>
    /// <exception cref="PhpException">The code is not PHP.</exception>
    public static PhpScript Compile(ReadOnlySpan<byte> code, string fileName = Unnamed) =>
        new(Parse(code, fileName, code.StartsWith("<?"u8) ? ScriptParserOptions.None : ScriptParserOptions.InScript));

    /// <summary>Reads a file: text with PHP between opening and closing tags, as <c>include</c> reads it.</summary>
    /// <param name="path">The file; a relative path is relative to the process's current directory.</param>
    /// <exception cref="PhpException">The file is not PHP.</exception>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static PhpScript CompileFile(string path)
    {
        string full = Path.GetFullPath(path);
        return new PhpScript(Parse(File.ReadAllBytes(full), full, ScriptParserOptions.SkipShebang)) { IsFile = true };
    }

    /// <summary>Reads an expression or, when it is none, statements: what <see cref="PhpEngine.Evaluate(string, CancellationToken)"/> runs.</summary>
    internal static PhpScript CompileExpression(string code, string fileName)
    {
        ScriptSyntax? syntax = TryParse(code, fileName) ?? TryParse("return " + code + "\n;", fileName);
        return syntax is null ? Compile(code, fileName) : new PhpScript(syntax);
    }

    private static ScriptSyntax? TryParse(string code, string fileName)
    {
        try
        {
            return ScriptParser.TryParse(
                Encoding.UTF8.GetBytes(code), HostText.ToLatin1(fileName), ScriptParserOptions.InScript | ScriptParserOptions.ShortOpenTags);
        }
        catch (PhpSyntaxException)
        {
            return null;
        }
    }

    private static ScriptSyntax Parse(ReadOnlySpan<byte> code, string fileName, ScriptParserOptions options)
    {
        try
        {
            return Read(code, fileName, options);
        }
        catch (PhpSyntaxException error)
        {
            string className = error.IsParseError ? "ParseError" : "CompileError";
            throw new PhpException(PhpErrorKind.SyntaxError, className, HostText.FromLatin1(error.Message), fileName, error.Line, null);
        }
    }

    private static ScriptSyntax Read(ReadOnlySpan<byte> code, string fileName, ScriptParserOptions options) =>
        ScriptParser.Parse(code, HostText.ToLatin1(fileName), options | ScriptParserOptions.ShortOpenTags);
}
