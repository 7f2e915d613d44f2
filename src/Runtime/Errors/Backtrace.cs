using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Errors;

/// <summary>The calls in progress, as traces of exceptions and debug_backtrace() list them.</summary>
public static class Backtrace
{
    /// <summary>File and line of what is being executed, natives passed over; "Unknown" and 0 when nothing is.</summary>
    public static (PhpString File, int Line) Position(Engine engine)
    {
        for (nint address = engine.TopFrame; address != 0;)
        {
            ref Frame frame = ref Frame.At(address);
            if (frame.Function.FileText is { } file)
                return (file, frame.Line);
            address = frame.Caller;
        }

        return (PhpString.FromLatin1("[no active file]"), 0);
    }

    /// <summary>The calls, innermost first; the main script is not among them.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="withObjects">Each method's object under "object".</param>
    /// <param name="withArguments">The arguments, as they are now, under "args".</param>
    /// <param name="skip">How many of the innermost calls to leave out.</param>
    /// <param name="limit">How many calls to list at most; 0 for all.</param>
    /// <returns>list&lt;array{file?: string, line?: int, function: string, class?: string, object?: object, type?: string, args?: list&lt;mixed&gt;}&gt;</returns>
    public static PhpArray Capture(Engine engine, bool withObjects, bool withArguments, int skip = 0, long limit = 0) =>
        Take(engine, withObjects, withArguments, skip, limit).ToArray();

    /// <summary>As <see cref="Capture"/>, not yet as an array.</summary>
    internal static CallTrace Take(Engine engine, bool withObjects, bool withArguments, int skip = 0, long limit = 0)
    {
        var trace = new CallTrace();
        for (nint address = engine.TopFrame; address != 0;)
        {
            ref Frame frame = ref Frame.At(address);
            address = frame.Caller;
            TraceTraits traits = frame.Function.TraceTraits;
            if ((traits & TraceTraits.MainScript) != 0 || (limit > 0 && trace.Count == limit))
                break;
            if ((traits & TraceTraits.Hidden) != 0)
                continue;
            if ((traits & TraceTraits.Delegating) != 0)
            {
                AddDelegating(trace, (DelegatingCalls)frame.Function, address, withObjects, withArguments, ref skip, limit);
                continue;
            }

            if (skip > 0)
            {
                skip--;
                continue;
            }

            trace.Add(Describe(ref frame, withObjects, withArguments));
        }

        return trace;
    }

    private static void AddDelegating(
        CallTrace trace, DelegatingCalls calls, nint caller, bool withObjects, bool withArguments, ref int skip, long limit)
    {
        int count = calls.Capture();
        for (int i = 0; i < count && (limit == 0 || trace.Count < limit); i++)
        {
            Frame outer = i + 1 < count ? calls.CallAt(i + 1, 0) : default;
            Frame call = calls.CallAt(i, i + 1 < count ? Frame.AddressOf(ref outer) : caller);
            if (skip > 0)
                skip--;
            else
                trace.Add(Describe(ref call, withObjects, withArguments));
        }
    }

    private static TracedCall Describe(ref Frame frame, bool withObjects, bool withArguments)
    {
        PhpFunction function = frame.Function;
        var call = new TracedCall(function);
        if (frame.Caller != 0)
        {
            ref Frame caller = ref Frame.At(frame.Caller);
            // Closure::__invoke() hands the call on: it is where the method was called.
            if (caller.This is PhpClosure && !caller.Function.IsUser && caller.Function.Name == "__invoke" && caller.Caller != 0)
                caller = ref Frame.At(caller.Caller);
            call.File = caller.Function.FileText;
            call.Line = caller.Line;
        }

        if ((function.TraceTraits & TraceTraits.Script) != 0)
            return call;
        if (frame.This is { } target)
        {
            call.Class = function.DeclaringClass ?? target.Class;
            call.IsOnObject = true;
            if (withObjects)
            {
                call.Object = target;
                target.Holders++;
            }
        }
        else
        {
            call.Class = function.DeclaringClass;
        }

        if (withArguments)
            AddArguments(call, ref frame);
        return call;
    }

    /// <summary>The arguments of a call as they are now; named ones that a variadic parameter took stand under their names.</summary>
    private static void AddArguments(TracedCall call, ref Frame frame)
    {
        PhpFunction function = frame.Function;
        TraceTraits traits = function.TraceTraits;
        int direct = frame.ArgumentCount;
        if ((traits & TraceTraits.User) != 0 && ((traits & TraceTraits.Variadic) != 0 || frame.ExtraArguments is not null || direct > function.Parameters.Length))
        {
            call.ListedArguments = AllArguments(ref frame);
            call.ListedArguments.Holders++;
            return;
        }

        if ((traits & TraceTraits.User) == 0 && frame.ExtraArguments is not null)
        {
            call.ListedArguments = NamedArguments.Of(ref frame).After(frame.Storage.AsSpan(frame.Base, direct));
            call.ListedArguments.Holders++;
            return;
        }

        var arguments = direct == 0 ? PhpArray.NoValues : new Value[direct];
        for (int i = 0; i < direct; i++)
        {
            Value argument = frame.Local(i).OrNull;
            if ((traits & TraceTraits.Sensitive) != 0)
                argument = Shown(frame.Engine, function, i, argument);
            Slot.Initialize(ref arguments[i], argument);
        }

        call.Arguments = arguments;
    }

    /// <summary>The arguments of a user function that takes, or got, more than its parameters.</summary>
    private static PhpArray AllArguments(ref Frame frame)
    {
        PhpFunction function = frame.Function;
        var arguments = new PhpArray();
        int positional = function.Parameters.Length - (function.IsVariadic ? 1 : 0);
        int direct = Math.Min(frame.ArgumentCount, positional);
        for (int i = 0; i < direct; i++)
            arguments.Append(Shown(frame.Engine, function, i, frame.Local(i)));
        int position = positional;
        foreach (Value argument in frame.ExtraArguments ?? NoValues.Array)
            arguments.Append(Shown(frame.Engine, function, position++, argument));
        if (!function.IsVariadic || frame.Local(positional).Dereferenced is not { IsArray: true } rest)
            return arguments;
        foreach ((ArrayKey key, Value value) in rest.AsArray)
        {
            if (!key.IsInt)
                arguments.Set(key, Shown(frame.Engine, function, positional, value));
        }

        return arguments;
    }

    private static Value Shown(Engine engine, PhpFunction function, int index, Value argument)
    {
        Value value = argument.OrNull;
        return function.IsSensitive(index) ? Value.FromObject(new SensitiveParameterValue(engine.BuiltInClass("SensitiveParameterValue"), value)) : value;
    }
}
