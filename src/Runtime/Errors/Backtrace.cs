using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>The calls in progress, as traces of exceptions and debug_backtrace() list them.</summary>
public static class Backtrace
{
    /// <summary>File and line of what is being executed, natives passed over; "Unknown" and 0 when nothing is.</summary>
    public static (string File, int Line) Position(Engine engine)
    {
        for (nint address = engine.TopFrame; address != 0;)
        {
            ref Frame frame = ref Frame.At(address);
            if (frame.Function.FileName is { } file)
                return (file, frame.Line);
            address = frame.Caller;
        }

        return ("[no active file]", 0);
    }

    /// <summary>The calls, innermost first; the main script is not among them.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="withObjects">Each method's object under "object".</param>
    /// <param name="withArguments">The arguments, as they are now, under "args".</param>
    /// <param name="skip">How many of the innermost calls to leave out.</param>
    /// <param name="limit">How many calls to list at most; 0 for all.</param>
    /// <returns>list&lt;array{file?: string, line?: int, function: string, class?: string, object?: object, type?: string, args?: list&lt;mixed&gt;}&gt;</returns>
    public static PhpArray Capture(Engine engine, bool withObjects, bool withArguments, int skip = 0, long limit = 0)
    {
        var trace = new PhpArray();
        for (nint address = engine.TopFrame; address != 0;)
        {
            ref Frame frame = ref Frame.At(address);
            address = frame.Caller;
            if (frame.Function.ScriptKeyword is "" || (limit > 0 && trace.Count == limit))
                break;
            if (!frame.Function.IsInTraces)
                continue;
            if (frame.Function is DelegatingCalls calls)
            {
                AppendDelegating(trace, calls, address, withObjects, withArguments, ref skip, limit);
                continue;
            }

            if (skip > 0)
            {
                skip--;
                continue;
            }

            trace.Append(Describe(ref frame, withObjects, withArguments));
        }

        return trace;
    }

    private static void AppendDelegating(
        PhpArray trace, DelegatingCalls calls, nint caller, bool withObjects, bool withArguments, ref int skip, long limit)
    {
        int count = calls.Capture();
        for (int i = 0; i < count && (limit == 0 || trace.Count < limit); i++)
        {
            Frame outer = i + 1 < count ? calls.CallAt(i + 1, 0) : default;
            Frame call = calls.CallAt(i, i + 1 < count ? Frame.AddressOf(ref outer) : caller);
            if (skip > 0)
                skip--;
            else
                trace.Append(Describe(ref call, withObjects, withArguments));
        }
    }

    // Made once: an exception is made of a trace, and programs throw many.
    private static readonly ArrayKey FileKey = ArrayKey.FromLatin1("file");
    private static readonly ArrayKey LineKey = ArrayKey.FromLatin1("line");
    private static readonly ArrayKey ArgsKey = ArrayKey.FromLatin1("args");
    private static readonly ArrayKey FunctionKey = ArrayKey.FromLatin1("function");
    private static readonly ArrayKey ClassKey = ArrayKey.FromLatin1("class");
    private static readonly ArrayKey ObjectKey = ArrayKey.FromLatin1("object");
    private static readonly ArrayKey TypeKey = ArrayKey.FromLatin1("type");

    private static PhpArray Describe(ref Frame frame, bool withObjects, bool withArguments)
    {
        var entry = new PhpArray();
        if (frame.Caller != 0)
        {
            ref Frame caller = ref Frame.At(frame.Caller);
            if (caller.Function.FileText is { } file)
            {
                entry.Set(FileKey, Value.FromString(file));
                entry.Set(LineKey, caller.Line);
            }
        }

        PhpFunction function = frame.Function;
        if (function.ScriptKeyword is { } keyword)
        {
            if (keyword != "eval")
            {
                var included = new PhpArray(1);
                included.Append(Value.FromLatin1(function.FileName!));
                entry.Set(ArgsKey, included);
            }

            entry.Set(FunctionKey, Value.FromLatin1(keyword));
            return entry;
        }

        entry.Set(FunctionKey, Value.FromString(function.NameText));
        if ((function.DeclaringClass ?? frame.This?.Class) is { } @class)
        {
            entry.Set(ClassKey, Value.FromLatin1(@class.Name));
            if (withObjects && frame.This is not null)
                entry.Set(ObjectKey, Value.FromObject(frame.This));
            entry.Set(TypeKey, Value.FromLatin1(frame.This is null ? "::" : "->"));
        }

        if (withArguments)
            entry.Set(ArgsKey, Arguments(ref frame));
        return entry;
    }

    /// <summary>The arguments of a call as they are now; a variadic parameter's are listed one by one, named ones under their names.</summary>
    private static PhpArray Arguments(ref Frame frame)
    {
        PhpFunction function = frame.Function;
        var arguments = new PhpArray();
        if (!function.IsUser)
        {
            for (int i = 0; i < frame.ArgumentCount; i++)
                arguments.Append(Shown(frame.Engine, function, i, frame.Local(i)));
            return arguments;
        }

        int positional = function.Parameters.Length - (function.IsVariadic ? 1 : 0);
        int direct = Math.Min(frame.ArgumentCount, positional);
        for (int i = 0; i < direct; i++)
            arguments.Append(Shown(frame.Engine, function, i, frame.Local(i)));
        if (function.IsVariadic && frame.Local(positional).Dereferenced is { IsArray: true } rest)
            AppendRest(frame.Engine, function, positional, rest.AsArray, arguments);
        if (frame.ExtraArguments is { } extra)
        {
            foreach (Value argument in extra)
                arguments.Append(argument.OrNull);
        }

        return arguments;
    }

    private static void AppendRest(Engine engine, PhpFunction function, int position, PhpArray rest, PhpArray arguments)
    {
        foreach ((ArrayKey key, Value value) in rest)
        {
            Value shown = Shown(engine, function, position, value);
            if (key.IsInt)
                arguments.Append(shown);
            else
                arguments.Set(key, shown);
        }
    }

    private static Value Shown(Engine engine, PhpFunction function, int index, Value argument)
    {
        Value value = argument.OrNull;
        return function.IsSensitive(index) ? Value.FromObject(new SensitiveParameterValue(engine.BuiltInClass("SensitiveParameterValue"), value)) : value;
    }
}
