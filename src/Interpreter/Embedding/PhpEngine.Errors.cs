using MiniPhp.Interpreter.Embedding;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

// PHP's errors as .NET exceptions, and back.
public sealed partial class PhpEngine
{
    private const int LongestChain = 100;

    private PhpException ExceptionFor(FatalExit fatal) =>
        new(PhpErrorKind.FatalError, "", HostText.FromLatin1(fatal.Error.Message), HostText.FromLatin1(fatal.Error.File), fatal.Error.Line, null)
        {
            Trace = fatal.Trace is { } trace ? TraceOf(trace) : [],
        };

    private PhpException ExceptionFor(PhpObject thrown, int depth = 0)
    {
        var throwable = (ThrowableObject)thrown;
        Exception? inner = HostException.Behind(_engine, thrown)
            ?? (throwable.Previous is { } previous && depth < LongestChain ? ExceptionFor(previous, depth + 1) : null);
        return new PhpException(
            PhpErrorKind.UncaughtException, HostText.FromLatin1(thrown.Class.PrintedName), TextOf(throwable.Message), TextOf(throwable.File),
            throwable.Line is { IsInt: true } line ? (int)line.AsInt : 0, inner)
        {
            Code = throwable.Code is { IsInt: true } code ? code.AsInt : 0,
            Trace = TraceOf(throwable.Trace),
            Thrown = new PhpObjectHandle(this, thrown),
        };
    }

    /// <summary>Scripts may put anything into an exception's properties; what is no scalar has no text.</summary>
    private string TextOf(Value value) =>
        value.Kind is >= ValueKind.Bool and <= ValueKind.String ? Conversions.ToPhpString(_engine, value).ToUtf8() : "";

    private static List<PhpStackFrame> TraceOf(PhpArray trace)
    {
        var frames = new List<PhpStackFrame>(trace.Count);
        foreach ((_, Value entry) in trace)
        {
            if (entry.TryGetArray(out PhpArray? call))
                frames.Add(new PhpStackFrame(Text(call, "file"), call["line"] is { IsInt: true } line ? (int)line.AsInt : 0, Text(call, "function") ?? "", Text(call, "class"), Text(call, "type") == "::"));
        }

        return frames;
    }

    private static string? Text(PhpArray call, string key) => call[key].TryGetString(out PhpString? text) ? text.ToUtf8() : null;

    /// <summary>What a script gets for an exception that a function of the host let out.</summary>
    internal Exception ForScript(Exception exception)
    {
        if (_ending is { } ending)
        {
            _ending = null;
            return ending;
        }

        switch (exception)
        {
            case PhpException { Thrown: { } thrown } when thrown.Engine == this:
                return new PhpThrow(thrown.Target);
            case PhpException { Thrown: null, Kind: PhpErrorKind.UncaughtException } made:
                return Make(made);
            default:
                return HostException.Wrap(_engine, exception);
        }
    }

    private PhpThrow Make(PhpException made)
    {
        string name = HostText.ToLatin1(made.ClassName);
        if (_engine.FindClass(name) is not { } wanted)
            return _engine.Error("Class \"" + name + "\" not found");
        bool isThrowable = wanted.Kind == Runtime.Classes.ClassKind.Class && (wanted.Flags & Runtime.Calls.MemberFlags.Abstract) == 0
            && wanted.IsSubclassOf(_engine.BuiltInClass("Throwable"));
        if (!isThrowable)
            return _engine.Error("Cannot throw objects of class " + name);
        return new PhpThrow(Throwables.Create(_engine, wanted, HostText.ToLatin1(made.Message), made.Code));
    }
}
