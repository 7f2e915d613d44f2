namespace MiniPhp.Interpreter.Syntax;

/// <summary>The source is not PHP. The message is PHP's own, without level, file and line.</summary>
/// <param name="message">For example <c>syntax error, unexpected token ";"</c>.</param>
/// <param name="line">Where PHP reports it, counted from 1.</param>
/// <param name="isParseError">PHP reports a <c>ParseError</c> (level "Parse error"); otherwise a <c>CompileError</c> (level "Fatal error").</param>
/// <param name="isThrown">PHP throws it where code is included or evaluated; otherwise the script ends.</param>
public sealed class PhpSyntaxException(string message, int line, bool isParseError = true, bool isThrown = true) : Exception(message)
{
    public bool IsThrown { get; } = isThrown;

    public int Line { get; } = line;

    /// <summary>What PHP warns of before it finds the error.</summary>
    public SyntaxWarning[] Warnings { get; internal set; } = [];

    public bool IsParseError { get; } = isParseError;
}
