using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Classes;

/// <summary>Which classes there are and how they are related: https://www.php.net/manual/en/ref.classobj.php</summary>
[PhpExtension("Core")]
internal static class ClassFunctions
{
    [PhpFunction]
    public static bool class_exists(Engine engine, PhpString @class, bool autoload = true) =>
        Find(engine, @class, autoload) is { Kind: ClassKind.Class or ClassKind.Enum };

    [PhpFunction]
    public static bool interface_exists(Engine engine, PhpString @interface, bool autoload = true) =>
        Find(engine, @interface, autoload) is { Kind: ClassKind.Interface };

    [PhpFunction]
    public static bool trait_exists(Engine engine, PhpString trait, bool autoload = true) =>
        Find(engine, trait, autoload) is { Kind: ClassKind.Trait };

    [PhpFunction]
    public static bool enum_exists(Engine engine, PhpString @enum, bool autoload = true) =>
        Find(engine, @enum, autoload) is { Kind: ClassKind.Enum };

    /// <summary>The class of an object; without one, the class in which the caller is declared.</summary>
    [PhpFunction]
    public static PhpString get_class(Engine engine, [PhpParameter(Type = "object", Default = "UNKNOWN")] Value @object = default)
    {
        if (@object.IsObject)
            return PhpString.FromLatin1(@object.AsObject.Class.Name);
        PhpClass scope = CallerScope.Of(engine) ?? throw engine.Error("get_class() without arguments must be called from within a class");
        return PhpString.FromLatin1(scope.Name);
    }

    [PhpFunction(Returns = "string|false")]
    public static Value get_parent_class(
        Engine engine, [PhpParameter(Type = "object|string", IsUnchecked = true, Default = "UNKNOWN")] Value object_or_class = default)
    {
        PhpClass? of = object_or_class.IsUndefined ? CallerScope.Of(engine) : ClassArgument.Resolve(engine, object_or_class);
        return of?.Parent is { } parent ? Value.FromLatin1(parent.Name) : Value.False;
    }

    [PhpFunction]
    public static PhpString get_called_class(Engine engine) => PhpString.FromLatin1(
        (CallerScope.StaticClass(engine) ?? throw engine.Error("get_called_class() must be called from within a class")).Name);

    /// <summary>True for an object of the class or of one below it; also for a class name when <paramref name="allow_string"/>.</summary>
    [PhpFunction]
    public static bool is_a(Engine engine, Value object_or_class, PhpString @class, bool allow_string = false) =>
        IsDescendant(engine, object_or_class, @class, allow_string, properOnly: false);

    /// <summary>As <see cref="is_a"/>, but false for the class itself.</summary>
    [PhpFunction]
    public static bool is_subclass_of(Engine engine, Value object_or_class, PhpString @class, bool allow_string = true) =>
        IsDescendant(engine, object_or_class, @class, allow_string, properOnly: true);

    private static bool IsDescendant(Engine engine, Value subject, PhpString className, bool allowString, bool properOnly)
    {
        PhpClass? actual = subject.IsObject
            ? subject.AsObject.Class
            : allowString && subject.IsString ? engine.FindClass(subject.AsString.ToLatin1()) : null;
        if (actual is null || engine.FindClass(className.ToLatin1(), autoload: false) is not { } expected)
            return false;
        return !(properOnly && actual == expected) && actual.IsSubclassOf(expected);
    }

    private static PhpClass? Find(Engine engine, PhpString name, bool autoload) => engine.FindClass(name.ToLatin1(), autoload);
}
