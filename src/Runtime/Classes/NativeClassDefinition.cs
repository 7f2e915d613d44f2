using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// How to declare a class written in C#; one for each engine, because its methods become that engine's. Parents and
/// interfaces are names, looked up (and so declared) when this one is.
/// </summary>
public sealed class NativeClassDefinition
{
    public required string Name { get; init; }

    public ClassKind Kind { get; init; }

    /// <summary>Abstract, final.</summary>
    public MemberFlags Flags { get; init; }

    /// <summary>The name of the parent; null without one.</summary>
    public string? Parent { get; init; }

    /// <summary>The interfaces that the declaration itself names; Stringable need not be named.</summary>
    public string[] Interfaces { get; init; } = [];

    /// <summary>Methods in declaration order; those without a body are abstract.</summary>
    public NativeFunction[] Methods { get; init; } = [];

    public NativeProperty[] Properties { get; init; } = [];

    public NativeClassConstant[] Constants { get; init; } = [];

    /// <summary>Makes the C# object; null for plain ones. Inherited.</summary>
    public Func<PhpClass, PhpObject>? Allocator { get; init; }

    /// <summary>serialize() refuses its objects.</summary>
    public bool IsNotSerializable { get; init; }

    /// <summary>Dynamic properties are created without a deprecation.</summary>
    public bool AllowsDynamicProperties { get; init; }

    /// <summary>Creating a dynamic property is an Error.</summary>
    public bool ForbidsDynamicProperties { get; init; }

    /// <summary>The message of the Error that <c>new</c> throws; null for classes that can be constructed.</summary>
    public string? ConstructionError { get; init; }

    /// <summary>The extension it belongs to.</summary>
    public NativeExtension? Extension { get; init; }

    /// <summary>Declares the class in an engine: links parent and interfaces, inherits members.</summary>
    public PhpClass Declare(Engine engine)
    {
        PhpClass? parent = Parent is null ? null : engine.BuiltInClass(Parent);
        var declared = new PhpClass
        {
            Engine = engine,
            Name = Name,
            Kind = Kind,
            Flags = Flags,
            Parent = parent,
            Allocator = Allocator ?? parent?.Allocator,
            IsNotSerializable = IsNotSerializable || parent is { IsNotSerializable: true },
            ForbidsDynamicProperties = ForbidsDynamicProperties,
            ConstructionError = ConstructionError,
            AllowsDynamicProperties = AllowsDynamicProperties || parent is { AllowsDynamicProperties: true },
            Extension = Extension,
        };
        var link = new NativeClassLink(declared);
        // PHP's order: own methods before inherited ones, and Stringable before all other interfaces.
        foreach (NativeFunction method in Methods)
            link.AddMethod(method);
        if (declared.ToStringMethod is not null && Kind == ClassKind.Class)
            link.Implement(engine.BuiltInClass("Stringable"));
        if (parent is not null)
            link.InheritParent(parent);
        foreach (string name in Interfaces)
            link.Implement(engine.BuiltInClass(name));
        foreach (NativeClassConstant constant in Constants)
            link.AddConstant(constant);
        foreach (NativeProperty property in Properties)
            link.AddProperty(property);
        link.Finish();
        return declared;
    }
}

/// <summary>A property that a native class declares.</summary>
/// <param name="Name">Without the dollar sign.</param>
/// <param name="Flags">Visibility, static, readonly.</param>
/// <param name="Type">The declared type, or null.</param>
/// <param name="Default">What it starts with; undefined for a typed property without default.</param>
public sealed record NativeProperty(string Name, MemberFlags Flags, PhpType? Type, Value Default);

/// <summary>A constant that a native class declares.</summary>
public sealed record NativeClassConstant(string Name, Value Value, MemberFlags Flags = MemberFlags.Public);
