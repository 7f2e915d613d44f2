using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Scripts;

/// <summary>All constants.</summary>
[PhpExtension("Core")]
internal static partial class ConstantListing
{
    /// <summary>The global constants with their values.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="categorize">Group them by extension; those of the program are under "user".</param>
    /// <returns>array&lt;string, mixed&gt;, or array&lt;string, array&lt;string, mixed&gt;&gt;</returns>
    /// <remarks>https://www.php.net/get_defined_constants</remarks>
    [PhpFunction]
    public static PhpArray get_defined_constants(Engine engine, bool categorize = false)
    {
        var all = new PhpArray();
        var groups = new PhpArray();
        foreach (NativeExtension extension in engine.Extensions)
        {
            PhpArray group = categorize ? GroupOf(groups, extension.Name) : all;
            foreach (string name in extension.ConstantNames)
            {
                if (extension.TryGetConstant(name, out Value value))
                    group.Set(ArrayKey.Literal(PhpString.FromLatin1(name)), value);
            }
        }

        foreach (DefinedConstant constant in engine.UserConstants)
            (categorize ? GroupOf(groups, "user") : all).Set(ArrayKey.FromLatin1(constant.Name), constant.Value);
        if (!categorize)
            return all;
        var filled = new PhpArray();
        foreach (var (key, group) in groups)
        {
            if (group.AsArray.Count > 0)
                filled.Set(key, group);
        }

        return filled;
    }

    private static PhpArray GroupOf(PhpArray groups, string name)
    {
        var key = ArrayKey.FromLatin1(name);
        if (groups[key] is { IsArray: true } existing)
            return existing.AsArray;
        var group = new PhpArray();
        groups.Set(key, Value.FromArray(group));
        return group;
    }
}
