using System.Diagnostics.CodeAnalysis;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

// The one door through which diagnostics and PHP exceptions leave runtime code.
public abstract partial class Engine
{
    /// <summary>
    /// Reports a diagnostic at the current file and line: error_reporting, @, user handler, display and log settings
    /// apply. <paramref name="message"/> is Latin-1 text (each char a byte), without level or position.
    /// </summary>
    /// <exception cref="PhpThrow">A user error handler threw.</exception>
    public abstract void Raise(ErrorLevel level, string message);

    public void Warning(string message) => Raise(ErrorLevel.Warning, message);

    public void Notice(string message) => Raise(ErrorLevel.Notice, message);

    public void Deprecated(string message) => Raise(ErrorLevel.Deprecated, message);

    /// <summary>A warning from inside a native function, prefixed with its name: "fopen(x): Failed to open stream".</summary>
    /// <param name="message">What follows "name(): ".</param>
    public void FunctionWarning(string message) => Warning(CurrentFunctionName + "(): " + message);

    /// <summary>As <see cref="FunctionWarning"/>, for a notice.</summary>
    public void FunctionNotice(string message) => Notice(CurrentFunctionName + "(): " + message);

    /// <summary>As <see cref="FunctionWarning"/>, for a deprecation.</summary>
    public void FunctionDeprecated(string message) => Deprecated(CurrentFunctionName + "(): " + message);

    /// <summary>The running function as messages name it: "strlen", "C::m", "{closure}".</summary>
    public string CurrentFunctionName =>
        TopFrame == 0 ? "main" : TopFrame == _constructFrame ? _constructName : Frame.At(TopFrame).Function.DisplayName is { Length: > 0 } name ? name : "main";

    /// <summary>
    /// While set, a warning is an exception of this class instead, with the warning's text: how constructors of native classes fail. Null otherwise.
    /// </summary>
    internal string? WarningException { get; set; }

    private nint _constructFrame;
    private string _constructName = "";

    /// <summary>
    /// Gives warnings the name of a language construct ("include") that the running code uses, instead of its function's; "" ends that.
    /// </summary>
    internal void NameConstruct(string name)
    {
        _constructFrame = name.Length == 0 ? 0 : TopFrame;
        _constructName = name;
    }

    /// <summary>Ends the script with "PHP Fatal error: message" and status 255.</summary>
    [DoesNotReturn]
    public abstract void FatalError(string message);

    /// <summary>
    /// Ends the script with PHP's error for memory_limit. Output buffers are thrown away, as PHP does, whose memory is not enough for them.
    /// </summary>
    /// <param name="bytes">What did not fit any more.</param>
    /// <param name="limit">What there is at most, when that is not memory_limit.</param>
    [DoesNotReturn]
    public void MemoryExhausted(ulong bytes, long? limit = null)
    {
        Output.DiscardAll();
        FatalError("Allowed memory size of " + (limit ?? Ini.MemoryLimit) + " bytes exhausted (tried to allocate " + bytes + " bytes)");
    }

    /// <summary>As <see cref="FatalError(string)"/>, at a position of its own: errors in declarations.</summary>
    [DoesNotReturn]
    public abstract void FatalError(string message, string file, int line);

    /// <summary>As <see cref="Raise(ErrorLevel, string)"/>, at a position of its own: deprecations in declarations.</summary>
    public abstract void Raise(ErrorLevel level, string message, string file, int line);

    /// <summary>A new exception object of a built-in class ("TypeError", "ValueError", "Error", …) with file, line and trace of now.</summary>
    public virtual PhpObject CreateThrowable(string className, string message, long code = 0) =>
        Throwables.Create(this, BuiltInClass(className), message, code);

    /// <summary>The exception to throw from C#: <c>throw engine.Error("TypeError", "…")</c>. As in PHP the message ends before a NUL.</summary>
    public PhpThrow Error(string className, string message)
    {
        int end = message.IndexOf('\0', StringComparison.Ordinal);
        return new PhpThrow(CreateThrowable(className, end < 0 ? message : message[..end]));
    }

    public PhpThrow TypeError(string message) => Error("TypeError", message);

    public PhpThrow ValueError(string message) => Error("ValueError", message);

    public PhpThrow Error(string message) => Error("Error", message);

    /// <summary>A ValueError about an argument of the running function: "name(): Argument #1 ($x) must be …".</summary>
    /// <param name="position">1-based.</param>
    /// <param name="problem">What follows the parameter's name, e.g. "must be greater than 0".</param>
    public PhpThrow ArgumentValueError(int position, string problem) => ValueError(ArgumentMessage(position, problem));

    /// <summary>As <see cref="ArgumentValueError"/>, for a TypeError.</summary>
    public PhpThrow ArgumentTypeError(int position, string problem) => TypeError(ArgumentMessage(position, problem));

    /// <summary>As <see cref="ArgumentValueError"/>, for a plain Error: the argument's state, not its value, is wrong.</summary>
    public PhpThrow ArgumentError(int position, string problem) => Error(ArgumentMessage(position, problem));

    /// <summary>As <see cref="ArgumentValueError"/>, for an exception of any class.</summary>
    public PhpThrow ArgumentError(string className, int position, string problem) => Error(className, ArgumentMessage(position, problem));

    private string ArgumentMessage(int position, string problem)
    {
        PhpFunction function = Frame.At(TopFrame).Function;
        return function.DisplayName + "(): Argument #" + position + Calls.ArgumentError.NameOf(function, position) + " " + problem;
    }

    /// <summary>
    /// Ends evaluation with an exception: keeps it as <see cref="Thrown"/> and returns the value that says so.
    /// </summary>
    internal Value Throw(PhpObject thrown)
    {
        thrown.Holders++;
        Thrown = thrown;
        return Value.Throw;
    }

    /// <summary>
    /// Ends a native function with an exception as its result, which costs a tenth of throwing it:
    /// <c>return engine.Fail(engine.ValueError("…"))</c>.
    /// </summary>
    public Value Fail(PhpThrow error)
    {
        Adopt(error);
        return Value.Throw;
    }

    /// <summary>Takes the exception on its way over, as a .NET exception, for C# code that called into PHP.</summary>
    internal PhpThrow TakeThrown()
    {
        PhpObject thrown = Thrown!;
        Thrown = null;
        // The count moves on with the .NET exception; whoever catches it releases or rethrows.
        return new PhpThrow(thrown) { IsCounted = true };
    }
}
