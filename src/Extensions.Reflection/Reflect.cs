using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

/// <summary>Makes the objects that reflect classes, their members, functions and types.</summary>
internal static class Reflect
{
    /// <summary>A ReflectionClass; of an enum a ReflectionEnum.</summary>
    public static PhpObject Class(Engine engine, PhpClass target)
    {
        var made = (ReflectionClass)Make(engine, target.Kind == ClassKind.Enum ? "ReflectionEnum" : "ReflectionClass");
        made.Open(target);
        return made;
    }

    /// <summary>A ReflectionClass, of an enum too.</summary>
    public static PhpObject PlainClass(Engine engine, PhpClass target)
    {
        var made = (ReflectionClass)Make(engine, "ReflectionClass");
        made.Open(target);
        return made;
    }

    public static PhpObject Extension(Engine engine, NativeExtension extension)
    {
        var made = (ReflectedExtension)Make(engine, "ReflectionExtension");
        made.Open(extension.Name);
        return made;
    }

    public static PhpObject Method(Engine engine, PhpFunction method, PhpClass target)
    {
        var made = (ReflectionMethod)Make(engine, "ReflectionMethod");
        made.Open(method, target, null);
        return made;
    }

    public static PhpObject Property(Engine engine, PhpClass target, PropertyInfo? declared, string name)
    {
        var made = (ReflectionProperty)Make(engine, "ReflectionProperty");
        made.Open(target, declared, name);
        return made;
    }

    /// <summary>A ReflectionClassConstant.</summary>
    public static PhpObject Constant(Engine engine, ClassConstant constant)
    {
        var made = (ReflectionClassConstant)Make(engine, "ReflectionClassConstant");
        made.Open(constant);
        return made;
    }

    /// <summary>A ReflectionEnumUnitCase, of a backed enum a ReflectionEnumBackedCase.</summary>
    public static PhpObject Case(Engine engine, ClassConstant constant)
    {
        var made = (ReflectionClassConstant)Make(
            engine, constant.DeclaringClass.EnumBackingType is null ? "ReflectionEnumUnitCase" : "ReflectionEnumBackedCase");
        made.Open(constant);
        return made;
    }

    public static PhpObject Parameter(Engine engine, PhpFunction function, PhpObject? closure, int position)
    {
        var made = (ReflectionParameter)Make(engine, "ReflectionParameter");
        made.Open(function, closure, position);
        return made;
    }

    /// <summary>A ReflectionFunction, of a method a ReflectionMethod.</summary>
    public static PhpObject Function(Engine engine, PhpFunction function, PhpObject? closure)
    {
        if (function.DeclaringClass is { } owner && closure is null)
            return Method(engine, function, owner);
        var made = (ReflectionFunction)Make(engine, "ReflectionFunction");
        made.Open(function, closure as PhpClosure);
        return made;
    }

    /// <summary>The attributes before a class; of a native one, those that PHP's sources write there.</summary>
    public static AttributeDeclaration[] AttributesOf(PhpClass target)
    {
        if (target.Declaration is { } declaration)
            return declaration.Attributes;
        return target.Name switch
        {
            "Attribute" or "AllowDynamicProperties" => [Native(target.Engine, "Attribute", 1)],
            "ReturnTypeWillChange" => [Native(target.Engine, "Attribute", 4)],
            "SensitiveParameter" => [Native(target.Engine, "Attribute", 32)],
            "stdClass" or "__PHP_Incomplete_Class" => [Native(target.Engine, "AllowDynamicProperties", null)],
            _ => [],
        };
    }

    /// <summary>The attributes before a parameter; of a native one, #[SensitiveParameter] where PHP's sources have it.</summary>
    public static AttributeDeclaration[] AttributesOf(Engine engine, ParameterInfo parameter)
        => parameter.IsSensitive ? [Native(engine, "SensitiveParameter", null)] : parameter.Attributes;

    private static AttributeDeclaration Native(Engine engine, string name, long? flags) => new()
    {
        Name = name,
        ArgumentNames = flags is null ? [] : [null],
        Argument = (_, _) => flags!.Value,
        Create = _ =>
        {
            PhpObject made = Make(engine, name);
            engine.CallMethod(made, "__construct", flags is { } value ? [value] : []);
            return made;
        },
    };

    /// <summary>The attributes of a declaration, those of a name or derived from a class.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="declared">All of them.</param>
    /// <param name="target">What they stand before, a constant TARGET_ of class Attribute.</param>
    /// <param name="scope">What <c>self</c> means in their arguments.</param>
    /// <param name="name">The name asked for; null for all.</param>
    /// <param name="flags">Whether <paramref name="name"/> is a class that theirs derive from.</param>
    public static PhpArray Attributes(Engine engine, AttributeDeclaration[] declared, long target, PhpClass? scope, PhpString? name, long flags)
    {
        if ((flags & ~ReflectionAttribute.IS_INSTANCEOF) != 0)
            throw engine.ArgumentValueError(2, "must be a valid attribute filter flag");
        PhpClass? wanted = null;
        string? wantedName = name?.ToLatin1();
        if (wantedName is not null && (flags & ReflectionAttribute.IS_INSTANCEOF) != 0)
            wanted = engine.FindClass(wantedName) ?? throw engine.Error("Class \"" + wantedName + "\" not found");
        var attributes = new PhpArray();
        foreach (AttributeDeclaration attribute in declared)
        {
            if (wanted is not null)
            {
                if (engine.FindClass(attribute.Name) is not { } actual || !actual.IsSubclassOf(wanted))
                    continue;
            }
            else if (wantedName is not null && !attribute.Name.Equals(wantedName, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var made = (ReflectionAttribute)Make(engine, "ReflectionAttribute");
            bool isRepeated = Array.FindAll(declared, other => other.Name.Equals(attribute.Name, StringComparison.OrdinalIgnoreCase)).Length > 1;
            made.Open(attribute, target, scope, isRepeated);
            attributes.Append(Value.FromObject(made));
        }

        return attributes;
    }

    /// <summary>The object of a type; null for none.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="type">The type, or null.</param>
    public static PhpObject? Type(Engine engine, PhpType? type)
    {
        if (type is null)
            return null;
        ReflectionType made;
        if (ReflectionType.IsUnion(type))
            made = (ReflectionType)Make(engine, "ReflectionUnionType");
        else if (type.Intersections.Length == 1)
            made = (ReflectionType)Make(engine, "ReflectionIntersectionType");
        else
            made = (ReflectionType)Make(engine, "ReflectionNamedType");
        made.Open(type);
        return made;
    }

    /// <summary>Makes an object of a class of this extension without running its constructor.</summary>
    public static PhpObject Make(Engine engine, string className) => engine.BuiltInClass(className).Allocate();
}
