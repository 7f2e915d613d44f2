using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>
/// A PHP exception on its way through C# code: thrown by runtime code and natives, turned into a completion where an
/// evaluator node called them. Programs never see it.
/// </summary>
public sealed class PhpThrow(PhpObject thrown) : Exception
{
    /// <summary>The Throwable object.</summary>
    public PhpObject Thrown { get; } = thrown;

    /// <summary>True when <see cref="Thrown"/> is already counted on behalf of whoever catches this.</summary>
    internal bool IsCounted { get; init; }
}

/// <summary>exit() or a fatal error unwinding the whole script. Not catchable by PHP code; finally blocks do not run.</summary>
public class ScriptExit(int status) : Exception
{
    public int Status { get; } = status;
}

/// <summary>A fatal error, already reported.</summary>
/// <param name="error">What it says.</param>
public sealed class FatalExit(Output.LastError error) : ScriptExit(255)
{
    public Output.LastError Error { get; } = error;

    /// <summary>The calls in progress, as <see cref="Backtrace.Capture"/> gives them, when a host takes the error; else null.</summary>
    public PhpArray? Trace { get; init; }
}

/// <summary>The levels of PHP's diagnostics, with PHP's numbers.</summary>
[Flags]
public enum ErrorLevel
{
    Error = 1,
    Warning = 2,
    Parse = 4,
    Notice = 8,
    CoreError = 16,
    CoreWarning = 32,
    CompileError = 64,
    CompileWarning = 128,
    UserError = 256,
    UserWarning = 512,
    UserNotice = 1024,
    Strict = 2048,
    RecoverableError = 4096,
    Deprecated = 8192,
    UserDeprecated = 16384,
    All = 32767,
}
