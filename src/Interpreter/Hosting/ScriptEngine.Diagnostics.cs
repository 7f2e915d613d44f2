using System.Diagnostics.CodeAnalysis;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Output;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// Diagnostics: user handlers, display, fatal errors, uncaught exceptions.
public sealed partial class ScriptEngine
{
    private const ErrorLevel FatalLevels =
        ErrorLevel.Error | ErrorLevel.CoreError | ErrorLevel.CompileError | ErrorLevel.UserError | ErrorLevel.RecoverableError | ErrorLevel.Parse;

    private const ErrorLevel Unhandleable =
        ErrorLevel.Error | ErrorLevel.Parse | ErrorLevel.CoreError | ErrorLevel.CoreWarning | ErrorLevel.CompileError | ErrorLevel.CompileWarning;

    /// <summary>How many calls a host is told of a fatal error: endless recursion has many.</summary>
    private const int FatalTraceLength = 1000;

    /// <summary>How many handlers there were when the running one was called: it is none meanwhile, but one that it sets is.</summary>
    private int _handlersInUse;

    public override void Raise(ErrorLevel level, string message)
    {
        if (level == ErrorLevel.Warning && WarningException is { } className)
            throw Error(className, message);
        (string file, int line) = CurrentPosition();
        Raise(level, message, file, line);
    }

    public override void Raise(ErrorLevel level, string message, string file, int line)
    {
        if ((level & Unhandleable) == 0 && ErrorHandlers.TryPeek(out ErrorHandler? handler) && !handler.Callback.IsNull
            && (handler.Levels & (int)level) != 0 && ErrorHandlers.Count > _handlersInUse)
        {
            if (CallErrorHandler(handler, level, message, file, line))
                return;
        }

        Diagnostics.Report(level, message, file, line, ErrorReporting);
        if ((level & FatalLevels) == 0 || level == ErrorLevel.Parse)
            return;
        Lifetime.SkipDestructors();
        throw Fatal(level, message, file, line);
    }

    /// <summary>True when the handler dealt with it; false when it returned false, so that PHP's own handling follows.</summary>
    private bool CallErrorHandler(ErrorHandler handler, ErrorLevel level, string message, string file, int line)
    {
        PhpCallable? callable = ResolveCallable(handler.Callback, out _);
        if (callable is null)
            return false;
        PhpObject? onItsWay = Thrown;
        Thrown = null;
        int outer = _handlersInUse;
        _handlersInUse = ErrorHandlers.Count;
        try
        {
            Value result = callable.Call(
                this, Value.FromInt((int)level), Value.FromLatin1(message), Value.FromLatin1(file), Value.FromInt(line));
            return !(result.IsBool && !result.AsBool);
        }
        finally
        {
            _handlersInUse = outer;
            Thrown ??= onItsWay;
        }
    }

    [DoesNotReturn]
    public override void FatalError(string message)
    {
        (string file, int line) = CurrentPosition();
        FatalError(message, file, line);
    }

    [DoesNotReturn]
    public override void FatalError(string message, string file, int line)
    {
        Diagnostics.Report(ErrorLevel.Error, message, file, line, ErrorReporting);
        Lifetime.SkipDestructors();
        EndWhenDeep();
        throw Fatal(ErrorLevel.Error, message, file, line);
    }

    private FatalExit Fatal(ErrorLevel level, string message, string file, int line) =>
        new(new LastError(level, message, file, line))
        {
            Trace = Diagnostics.HostTakesFatal ? Backtrace.Capture(this, withObjects: false, withArguments: false, limit: FatalTraceLength) : null,
        };

    private protected override void EndForStack()
    {
        // What reports the error, and output handlers that see it, may call functions.
        LimitStack(NativeStack.Limit(this, forErrors: true));
        MemoryExhausted(StackBytes);
    }

    /// <summary>PHP has its calls on the heap: what uses the stack up here uses the memory up there.</summary>
    private string StackMessage => "Allowed memory size of " + Ini.MemoryLimit + " bytes exhausted (tried to allocate " + StackBytes + " bytes)";

    /// <summary>What PHP takes at once for its stack of calls.</summary>
    private const int StackBytes = 256 << 10;

    internal override FatalExit StackExit()
    {
        (string file, int line) = CurrentPosition();
        return Fatal(ErrorLevel.Error, StackMessage, file, line);
    }

    /// <summary>File and line of the innermost PHP code.</summary>
    private (string File, int Line) CurrentPosition()
    {
        for (nint address = TopFrame; address != 0; address = Frame.At(address).Caller)
        {
            ref Frame frame = ref Frame.At(address);
            if (frame.Function.FileName is { } file)
                return (file, frame.Line);
        }

        return ("Unknown", 0);
    }

    internal override void ChainPrevious(PhpObject thrown, PhpObject previous) => Throwables.Chain(thrown, previous);

    /// <summary>
    /// Reports an exception that nobody caught, or hands it to the user's exception handler. Returns the exit status: with a handler it is
    /// as if the script had ended there. What the handler throws goes to no other one.
    /// </summary>
    private int HandleUncaught(PhpObject thrown)
    {
        if (!_skipsExceptionHandler && ExceptionHandlers.TryPop(out ExceptionHandler? handler) && !handler.Callback.IsNull && ResolveCallable(handler.Callback, out _) is { } callable)
        {
            _skipsExceptionHandler = true;
            int status = RunGuarded(() => callable.Call(this, Value.FromObject(thrown))) ?? 0;
            _skipsExceptionHandler = false;
            Lifetime.Watch(Value.FromObject(thrown));
            return DestroyLeftBehind() ?? status;
        }

        ReportUncaught(thrown);
        Lifetime.Watch(Value.FromObject(thrown));
        return DestroyLeftBehind() ?? 255;
    }

    private void ReportUncaught(PhpObject thrown)
    {
        (ErrorLevel level, string message, string file, int line) = Throwables.DescribeUncaught(this, thrown);
        Diagnostics.Report(level, message, file, line, ErrorReporting);
    }

    /// <summary>Says what is wrong with a source that is not PHP, as a parse or compile error.</summary>
    private int ReportSyntaxError(PhpSyntaxException error, string file)
    {
        ReportWarnings(error.Warnings, file);
        ErrorLevel level = error.IsParseError ? ErrorLevel.Parse : ErrorLevel.Error;
        Diagnostics.Report(level, error.Message, file, error.Line, ErrorReporting);
        return 255;
    }

    private int ReportCompileError(Checking.CompileError error)
    {
        Diagnostics.Report(ErrorLevel.Error, error.Message, error.FileName, error.Line, ErrorReporting);
        Lifetime.SkipDestructors();
        return 255;
    }
}
