using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl;

/// <summary>Loading classes when they are needed: https://www.php.net/manual/en/function.spl-autoload-register.php</summary>
[PhpExtension("SPL")]
internal static class AutoloadFunctions
{
    /// <summary>Registers a loader, at the end of the list unless <paramref name="prepend"/>; always true.</summary>
    [PhpFunction]
    public static bool spl_autoload_register(Engine engine, PhpCallable? callback = null, bool @throw = true, bool prepend = false)
    {
        if (!@throw)
            engine.FunctionNotice("Argument #2 ($do_throw) has been ignored, spl_autoload_register() will always throw");
        PhpCallable loader = callback
            ?? engine.ResolveCallable(Value.FromLatin1("spl_autoload"), out _)
            ?? throw engine.Error("Call to undefined function spl_autoload()");
        Autoloaders.Of(engine).Add(loader, prepend);
        return true;
    }

    /// <summary>Removes a loader; "spl_autoload_call" stands for all.</summary>
    [PhpFunction]
    public static bool spl_autoload_unregister(Engine engine, PhpCallable callback)
    {
        Autoloaders loaders = Autoloaders.Of(engine);
        if (callback.Function.Name != "spl_autoload_call")
            return loaders.Remove(callback);
        loaders.Clear();
        return true;
    }

    /// <returns>list&lt;callable&gt; in the order in which they are asked.</returns>
    [PhpFunction]
    public static PhpArray spl_autoload_functions(Engine engine)
    {
        var list = new PhpArray();
        foreach (PhpCallable loader in Autoloaders.Of(engine).All)
            list.Append(Describe(loader));
        return list;
    }

    /// <summary>Asks the loaders for a class that may or may not be there already.</summary>
    [PhpFunction]
    public static void spl_autoload_call(Engine engine, PhpString @class) => Autoloaders.Of(engine).Load(@class.ToLatin1());

    private static Value Describe(PhpCallable loader)
    {
        if (loader.Closure is { } closure)
            return Value.FromObject(closure);
        string name = loader.MagicName ?? loader.Function.Name;
        if (loader.Function.DeclaringClass is not { } declaring)
            return Value.FromLatin1(name);
        var pair = new PhpArray(2);
        pair.Append(loader.Target is { } target ? Value.FromObject(target) : Value.FromLatin1((loader.StaticClass ?? declaring).Name));
        pair.Append(Value.FromLatin1(name));
        return pair;
    }
}
