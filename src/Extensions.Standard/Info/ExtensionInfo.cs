using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Info;

/// <summary>Which extensions there are: those that PHP counts to its core.</summary>
[PhpExtension("Core")]
public static class ExtensionInfo
{
    /// <remarks>https://www.php.net/extension_loaded</remarks>
    [PhpFunction]
    public static bool extension_loaded(Engine engine, PhpString extension) => engine.FindExtension(extension.ToLatin1()) is not null;

    /// <summary>The names of the extensions; Zend extensions there are none.</summary>
    /// <remarks>https://www.php.net/get_loaded_extensions</remarks>
    [PhpFunction]
    public static PhpArray get_loaded_extensions(Engine engine, bool zend_extensions = false)
    {
        var names = new PhpArray();
        if (zend_extensions)
            return names;
        var seen = new HashSet<string>();
        foreach (NativeExtension extension in engine.Extensions)
        {
            if (seen.Add(extension.Name))
                names.Append(Value.FromLatin1(extension.Name));
        }

        return names;
    }

    /// <summary>The names of an extension's functions.</summary>
    /// <returns>list&lt;string&gt;, or false when there is no such extension or it has none.</returns>
    /// <remarks>https://www.php.net/get_extension_funcs</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? get_extension_funcs(Engine engine, PhpString extension)
    {
        string name = extension.ToLatin1();
        if (name.Equals("zend", StringComparison.OrdinalIgnoreCase))
            name = "Core";
        var names = new PhpArray();
        foreach (NativeExtension candidate in engine.Extensions)
        {
            if (!candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (string function in candidate.FunctionNames)
                names.Append(Value.FromLatin1(function));
        }

        return names.Count == 0 ? null : names;
    }

    /// <summary>The version of the engine that PHP's own version stands for.</summary>
    /// <remarks>https://www.php.net/zend_version</remarks>
    [PhpFunction]
    public static PhpString zend_version(Engine engine)
    {
        engine.TryGetConstant("PHP_VERSION", out Value version);
        string text = version.AsString.ToLatin1();
        return PhpString.FromLatin1("4" + text[text.IndexOf('.')..]);
    }
}
