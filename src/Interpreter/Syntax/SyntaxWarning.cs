namespace MiniPhp.Interpreter.Syntax;

/// <summary>What PHP warns of (level <c>E_COMPILE_WARNING</c>) while it reads a source that is otherwise right.</summary>
public sealed class SyntaxWarning(string message, int line)
{
    public string Message { get; } = message;

    public int Line { get; } = line;
}
