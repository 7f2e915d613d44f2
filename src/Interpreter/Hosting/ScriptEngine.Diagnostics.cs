using System.Diagnostics.CodeAnalysis;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// Diagnostics: user handlers, display, fatal errors, uncaught exceptions.
public sealed partial class ScriptEngine
{
    private const ErrorLevel FatalLevels =
        ErrorLevel.Error | ErrorLevel.CoreError | ErrorLevel.CompileError | ErrorLevel.UserError | ErrorLevel.RecoverableError | ErrorLevel.Parse;

    private const ErrorLevel Unhandleable =
        ErrorLevel.Error | ErrorLevel.Parse | ErrorLevel.CoreError | ErrorLevel.CoreWarning | ErrorLevel.CompileError | ErrorLevel.CompileWarning;

    private bool _inErrorHandler;

    public override void Raise(ErrorLevel level, string message)
    {
        (string file, int line) = CurrentPosition();
        Raise(level, message, file, line);
    }

    public override void Raise(ErrorLevel level, string message, string file, int line)
    {
        if ((level & Unhandleable) == 0 && ErrorHandlers.TryPeek(out ErrorHandler handler) && !handler.Callback.IsNull
            && (handler.Levels & (int)level) != 0 && !_inErrorHandler)
        {
            if (CallErrorHandler(handler, level, message, file, line))
                return;
        }

        Diagnostics.Report(level, message, file, line, ErrorReporting);
        if ((level & FatalLevels) != 0 && level != ErrorLevel.Parse)
            throw new ScriptExit(255);
    }

    /// <summary>True when the handler dealt with it; false when it returned false, so that PHP's own handling follows.</summary>
    private bool CallErrorHandler(ErrorHandler handler, ErrorLevel level, string message, string file, int line)
    {
        PhpCallable? callable = ResolveCallable(handler.Callback, out _);
        if (callable is null)
            return false;
        PhpObject? onItsWay = Thrown;
        Thrown = null;
        _inErrorHandler = true;
        try
        {
            Value result = callable.Call(
                this, Value.FromInt((int)level), Value.FromLatin1(message), Value.FromLatin1(file), Value.FromInt(line));
            return !(result.IsBool && !result.AsBool);
        }
        finally
        {
            _inErrorHandler = false;
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
        throw new ScriptExit(255);
    }

    internal override void StackExhausted()
    {
        StackLimit = 0;
        FatalError("Allowed memory size of " + Ini.MemoryLimit + " bytes exhausted (tried to allocate 262144 bytes)");
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

    public override PhpObject CreateThrowable(string className, string message, long code = 0)
    {
        PhpObject created = BuiltInClass(className).Allocate();
        SetSlot(created, "message", Value.FromLatin1(message));
        if (code != 0)
            SetSlot(created, "code", Value.FromInt(code));
        return created;
    }

    private void SetSlot(PhpObject target, string property, Value value) =>
        Slot.Replace(this, ref target.Slots[target.Class.Properties[property].SlotIndex], value);

    internal override void ChainPrevious(PhpObject thrown, PhpObject previous)
    {
        if (thrown == previous)
            return;
        PhpObject last = thrown;
        while (PreviousOf(last) is { } next)
        {
            if (next == previous)
                return;
            last = next;
        }

        Slot.Replace(this, ref PreviousSlot(last), Value.FromObject(previous));
    }

    private static PhpObject? PreviousOf(PhpObject thrown) => PreviousSlot(thrown).OrNull is { IsObject: true } value ? value.AsObject : null;

    /// <summary>"previous" is private to Exception or Error, so it is looked for among all slots.</summary>
    private static ref Value PreviousSlot(PhpObject thrown)
    {
        foreach (Runtime.Classes.PropertyInfo property in thrown.Class.InstanceProperties)
        {
            if (property.Name == "previous" && !property.DeclaringClass.IsUser)
                return ref thrown.Slots[property.SlotIndex];
        }

        throw new InvalidOperationException("Not a Throwable: " + thrown.Class.Name);
    }

    /// <summary>Reports an exception that nobody caught, or hands it to the user's exception handler. Returns the exit status.</summary>
    private int HandleUncaught(PhpObject thrown)
    {
        if (ExceptionHandlers.TryPop(out Value handler) && !handler.IsNull && ResolveCallable(handler, out _) is { } callable)
        {
            return RunGuarded(() => callable.Call(this, Value.FromObject(thrown))) is { } failure ? failure : 255;
        }

        ReportUncaught(thrown);
        return 255;
    }

    private void ReportUncaught(PhpObject thrown)
    {
        string text = Value.FromObject(thrown) is var value ? Conversions.ToPhpString(this, value).ToLatin1() : "";
        string file = thrown.Slots[thrown.Class.Properties["file"].SlotIndex].OrNull is { IsString: true } path ? path.AsString.ToLatin1() : "Unknown";
        int line = (int)thrown.Slots[thrown.Class.Properties["line"].SlotIndex].AsInt;
        Diagnostics.Report(ErrorLevel.Error, "Uncaught " + text + "\n  thrown", file, line, ErrorReporting);
    }

    /// <summary>Says what is wrong with a source that is not PHP, as a parse or compile error.</summary>
    private int ReportSyntaxError(PhpSyntaxException error, string file)
    {
        ErrorLevel level = error.IsParseError ? ErrorLevel.Parse : ErrorLevel.Error;
        Diagnostics.Report(level, error.Message, file, error.Line, ErrorReporting);
        return 255;
    }

    private int ReportCompileError(CompileError error)
    {
        Diagnostics.Report(ErrorLevel.Error, error.Message, error.FileName, error.Line, ErrorReporting);
        Lifetime.SkipDestructors();
        return 255;
    }
}
