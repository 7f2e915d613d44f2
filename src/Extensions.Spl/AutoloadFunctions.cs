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
        if (callback is { Target: null, Closure: null, Function.Name: "spl_autoload_call" })
            throw engine.ArgumentValueError(1, "must not be the spl_autoload_call() function");
        PhpCallable loader = callback ?? engine.ResolveCallable(Value.FromLatin1("spl_autoload"), out _)!;
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

    /// <summary>Looks for a class in a file of its name in lower case along include_path.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="class">The class; backslashes in its name are slashes in the file's.</param>
    /// <param name="file_extensions">What follows the name, separated by commas; null for those of spl_autoload_extensions().</param>
    [PhpFunction]
    public static void spl_autoload(Engine engine, PhpString @class, PhpString? file_extensions = null)
    {
        string name = @class.ToLatin1().ToLowerInvariant();
        string file = name.Replace('\\', '/');
        foreach (string extension in (file_extensions ?? Autoloaders.Of(engine).FileExtensions).ToLatin1().Split(','))
        {
            engine.RunOnceIfThere(file + extension);
            if (engine.FindClass(name, autoload: false) is not null)
                return;
        }
    }

    /// <summary>The file extensions that spl_autoload() tries; sets them first when they are given.</summary>
    [PhpFunction]
    public static PhpString spl_autoload_extensions(Engine engine, PhpString? file_extensions = null)
    {
        Autoloaders loaders = Autoloaders.Of(engine);
        if (file_extensions is not null)
            loaders.FileExtensions = file_extensions;
        return loaders.FileExtensions;
    }

    private static Value Describe(PhpCallable loader)
    {
        if (loader.Closure is { } closure)
            return Value.FromObject(closure);
        if (loader.Source.IsObject)
            return loader.Source;
        string name = loader.MagicName ?? loader.Function.Name;
        if (loader.Function.DeclaringClass is not { } declaring)
            return Value.FromLatin1(name);
        var pair = new PhpArray(2);
        pair.Append(loader.Target is { } target ? Value.FromObject(target) : Value.FromLatin1((loader.StaticClass ?? declaring).Name));
        pair.Append(Value.FromLatin1(name));
        return pair;
    }
}
