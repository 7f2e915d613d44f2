namespace MiniPhp.Interpreter.Checking;

/// <summary>An error that PHP finds when it compiles: "Cannot re-assign $this". Ends the script as a fatal error.</summary>
internal sealed class CompileError(string message, string fileName, int line) : Exception(message)
{
    public string FileName { get; } = fileName;

    public int Line { get; } = line;
}
