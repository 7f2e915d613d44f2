using MiniPhp.Extensions.Standard.Classes;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Functions;

/// <summary>Calls through callables.</summary>
[PhpExtension("standard")]
public static class Calling
{
    /// <summary>Calls with the arguments given.</summary>
    /// <remarks>https://www.php.net/call_user_func</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value call_user_func(Engine engine, PhpCallable callback, NamedArguments names, params ReadOnlySpan<Value> args) =>
        names.Call(engine, callback, args).OrNull;

    /// <summary>Calls with an array's elements as arguments; string keys are parameter names.</summary>
    /// <remarks>https://www.php.net/call_user_func_array</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value call_user_func_array(Engine engine, PhpCallable callback, PhpArray args) => engine.CallWithArray(callback, args).OrNull;

    /// <summary>As call_user_func, <c>static</c> staying what it is in the calling method.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: called outside classes.</exception>
    /// <remarks>https://www.php.net/forward_static_call</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value forward_static_call(Engine engine, PhpCallable callback, params ReadOnlySpan<Value> args) =>
        Forwarded(engine, callback, RequireClass(engine)).Call(engine, args).OrNull;

    /// <summary>As call_user_func_array, <c>static</c> staying what it is in the calling method. Keys are not looked at.</summary>
    /// <remarks>https://www.php.net/forward_static_call_array</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value forward_static_call_array(Engine engine, PhpCallable callback, PhpArray args) =>
        engine.CallWithArray(Forwarded(engine, callback, CallerScope.StaticClass(engine)), WithoutKeys(engine, args)).OrNull;

    private static PhpClass? RequireClass(Engine engine) => CallerScope.Of(engine) is null
        ? throw engine.Error("Cannot call " + engine.CurrentFunctionName + "() when no class scope is active")
        : CallerScope.StaticClass(engine);

    private static PhpArray WithoutKeys(Engine engine, PhpArray values)
    {
        if (values.IsPacked)
            return values;
        var list = new PhpArray(values.Count);
        engine.Lifetime.Watch(Value.FromArray(list));
        for (int position = values.SkipRemoved(0); position < values.EndPosition; position = values.SkipRemoved(position + 1))
            list.Append(values.SlotAt(position));
        return list;
    }

    private static PhpCallable Forwarded(Engine engine, PhpCallable callback, PhpClass? caller)
    {
        if (caller is null || callback.StaticClass is null || !caller.IsSubclassOf(callback.StaticClass))
            return callback;
        return new PhpCallable(callback.Function, callback.Target, caller) { MagicName = callback.MagicName, Closure = callback.Closure, Source = callback.Source };
    }

    /// <summary>Has a function called when the script ends.</summary>
    /// <remarks>https://www.php.net/register_shutdown_function</remarks>
    [PhpFunction]
    public static void register_shutdown_function(Engine engine, PhpCallable callback, params ReadOnlySpan<Value> args)
    {
        Hold(callback.Source);
        foreach (Value argument in args)
            Hold(argument);
        engine.ShutdownFunctions.Add(new ShutdownFunction(callback, args.ToArray()));
        // One that registers itself again never ends.
        if (engine.ShutdownFunctions.Count % 4096 == 0)
            Runtime.Lifetime.MemoryGuard.Request(0);
    }

    /// <summary>Keeps a value alive to the end of the script.</summary>
    private static void Hold(Value value)
    {
        if (value.IsCounted)
            value.Heap!.Holders++;
    }
}
