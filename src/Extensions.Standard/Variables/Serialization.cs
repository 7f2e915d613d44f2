using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Serialization;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>Values as text and back.</summary>
[PhpExtension("standard")]
public static class Serialization
{
    /// <summary>A value as text that unserialize() reads.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Exception: a part cannot be serialised.</exception>
    /// <remarks>https://www.php.net/serialize</remarks>
    [PhpFunction]
    public static PhpString serialize(Engine engine, Value value) => Serializer.Serialize(engine, value);

    /// <summary>Makes a value of what serialize() wrote.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="data">The text; what follows the value is ignored.</param>
    /// <param name="options">array{allowed_classes?: bool|list&lt;string&gt;, max_depth?: int}</param>
    /// <returns>The value; false with a notice for any other text.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError, ValueError: an option is wrong.</exception>
    /// <remarks>https://www.php.net/unserialize</remarks>
    [PhpFunction]
    public static Value unserialize(Engine engine, PhpString data, [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        if (data.IsEmpty)
            return false;
        HashSet<string>? allowed = null;
        Value classes = options?["allowed_classes"] ?? Value.Undefined;
        if (!classes.IsUndefined)
            allowed = AllowedClasses(engine, classes);
        return Unserializer.Unserialize(engine, data, new Unserializer.Options(allowed, options is not null, MaxDepth(engine, options)));
    }

    /// <summary>Lower-case names; null for all classes.</summary>
    private static HashSet<string>? AllowedClasses(Engine engine, Value classes)
    {
        if (!classes.IsArray && !classes.IsBool)
            throw engine.TypeError(engine.CurrentFunctionName + "(): Option \"allowed_classes\" must be of type array|bool, " + Conversions.TypeName(classes) + " given");
        if (classes.IsBool && classes.AsBool)
            return null;
        var names = new HashSet<string>();
        if (classes.IsArray)
        {
            foreach ((_, Value name) in classes.AsArray)
                names.Add(Conversions.ToPhpString(engine, name).ToLatin1().ToLowerInvariant());
        }

        return names;
    }

    private static long? MaxDepth(Engine engine, PhpArray? options)
    {
        Value depth = options?["max_depth"] ?? Value.Undefined;
        if (depth.IsUndefined)
            return null;
        if (!depth.IsInt)
            throw engine.TypeError(engine.CurrentFunctionName + "(): Option \"max_depth\" must be of type int, " + Conversions.TypeName(depth) + " given");
        return depth.AsInt >= 0 ? depth.AsInt : throw engine.ValueError(engine.CurrentFunctionName + "(): Option \"max_depth\" must be greater than or equal to 0");
    }
}
