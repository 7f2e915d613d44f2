using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Classes;

/// <summary>All classes that there are, and further names for them.</summary>
[PhpExtension("Core")]
internal static class ClassTable
{
    /// <returns>list&lt;string&gt;: classes and enums, built-in ones first.</returns>
    [PhpFunction]
    public static PhpArray get_declared_classes(Engine engine) => Names(engine, ClassKind.Class, ClassKind.Enum);

    [PhpFunction]
    public static PhpArray get_declared_interfaces(Engine engine) => Names(engine, ClassKind.Interface, ClassKind.Interface);

    [PhpFunction]
    public static PhpArray get_declared_traits(Engine engine) => Names(engine, ClassKind.Trait, ClassKind.Trait);

    /// <summary>Makes a user class known by a second name; false with a warning when there is no such class or the name is taken.</summary>
    [PhpFunction]
    public static bool class_alias(Engine engine, PhpString @class, PhpString alias, bool autoload = true)
    {
        string name = @class.ToLatin1();
        if (engine.FindClass(name, autoload) is not { } target)
        {
            engine.Warning("Class \"" + name + "\" not found");
            return false;
        }

        if (!target.IsUser)
            throw engine.ArgumentValueError(1, "must be a user-defined class name, internal class name given");
        string lower = alias.ToLatin1().ToLowerInvariant();
        if (ClassNames.IsReserved(lower[(lower.LastIndexOf('\\') + 1)..]))
            engine.FatalError("Cannot use '" + lower + "' as class name as it is reserved");
        if (engine.DeclareAlias(alias.ToLatin1(), target))
            return true;
        engine.Warning("Cannot declare " + ClassLinker.KindName(target.Kind) + " " + alias.ToLatin1() + ", because the name is already in use");
        return false;
    }

    private static PhpArray Names(Engine engine, ClassKind kind, ClassKind otherKind)
    {
        var names = new PhpArray();
        foreach (NativeExtension extension in engine.Extensions)
        {
            foreach (string name in extension.ClassNames)
            {
                if (engine.FindClass(name, autoload: false) is { } native && (native.Kind == kind || native.Kind == otherKind))
                    names.Append(Value.FromLatin1(native.Name));
            }
        }

        foreach ((string name, PhpClass declared) in engine.UserClasses)
        {
            if (declared.Kind == kind || declared.Kind == otherKind)
                names.Append(Value.FromLatin1(declared.Name.Equals(name, StringComparison.OrdinalIgnoreCase) ? declared.Name : name));
        }

        return names;
    }
}
