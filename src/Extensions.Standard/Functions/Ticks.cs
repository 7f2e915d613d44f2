using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Functions;

/// <summary>Functions that code in a region of <c>declare(ticks)</c> calls.</summary>
[PhpExtension("standard")]
public static class Ticks
{
    /// <summary>Has a function called at each tick, after those registered before; one that runs is not called again meanwhile.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="callback">May be registered more than once.</param>
    /// <param name="args">What it is called with.</param>
    /// <returns>true.</returns>
    /// <remarks>https://www.php.net/register_tick_function</remarks>
    [PhpFunction]
    public static bool register_tick_function(Engine engine, PhpCallable callback, params ReadOnlySpan<Value> args)
    {
        engine.TickFunctions.Add(callback, args.ToArray());
        return true;
    }

    /// <summary>Takes back one registration of a function: the first whose callable equals the given one.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: it runs.</exception>
    /// <remarks>https://www.php.net/unregister_tick_function</remarks>
    [PhpFunction]
    public static void unregister_tick_function(Engine engine, PhpCallable callback)
    {
        if (!engine.TickFunctions.Remove(engine, callback))
            throw engine.Error("Registered tick function cannot be unregistered while it is being executed");
    }
}
