using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Functions;

/// <summary>Which functions there are.</summary>
[PhpExtension("Core")]
public static class FunctionTable
{
    /// <remarks>https://www.php.net/function_exists</remarks>
    [PhpFunction]
    public static bool function_exists(Engine engine, PhpString function) => engine.FindFunction(function.ToLatin1()) is not null;

    /// <summary>The names of all functions in lower case.</summary>
    /// <param name="engine">Whose functions.</param>
    /// <param name="exclude_disabled">Of no effect: disabled functions are not there at all.</param>
    /// <returns>array{internal: list&lt;string&gt;, user: list&lt;string&gt;}</returns>
    /// <remarks>https://www.php.net/get_defined_functions</remarks>
    [PhpFunction]
    public static PhpArray get_defined_functions(Engine engine, bool exclude_disabled = true)
    {
        if (!exclude_disabled)
            engine.FunctionDeprecated("Setting $exclude_disabled to false has no effect");
        var native = new PhpArray();
        foreach (NativeExtension extension in engine.Extensions)
        {
            foreach (string name in extension.FunctionNames)
            {
                if (!engine.Ini.IsDisabled(name))
                    native.Append(Value.FromLatin1(name));
            }
        }

        var user = new PhpArray();
        foreach (PhpFunction function in engine.UserFunctions)
        {
            if (function.IsUser)
                user.Append(Value.FromLatin1(function.Name.ToLowerInvariant()));
        }

        var all = new PhpArray();
        all.Set("internal", native);
        all.Set("user", user);
        return all;
    }
}
