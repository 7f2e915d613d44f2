using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// Declares a PHP class or interface of an extension. On a C# interface: a PHP interface, its methods abstract. On a class
/// deriving from <see cref="Values.PhpObject"/>: a class whose objects are of that C# class; it has a constructor that takes
/// the <see cref="PhpClass"/>. On a static class: a class of plain objects; its instance methods take the
/// object as a parameter named <c>self</c>. See docs/extending.md.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class PhpClassAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>The extension that it belongs to; left out when the C# class has <see cref="PhpExtensionAttribute"/>.</summary>
    public string? Extension { get; init; }

    /// <summary>The parent class by name.</summary>
    public string? Parent { get; init; }

    /// <summary>The implemented (or, for an interface, extended) interfaces by name.</summary>
    public string[] Interfaces { get; init; } = [];

    public bool IsAbstract { get; init; }

    public bool IsFinal { get; init; }

    /// <summary>serialize() throws.</summary>
    public bool IsNotSerializable { get; init; }

    /// <summary>The message of the Error that <c>new</c> throws, for a class that only functions make objects of.</summary>
    public string? ConstructionError { get; init; }

    /// <summary>Creating a dynamic property is an Error.</summary>
    public bool ForbidsDynamicProperties { get; init; }

    /// <summary>Dynamic properties may be created without deprecation.</summary>
    public bool AllowsDynamicProperties { get; init; }

    /// <summary>Its place among the classes of the extension, where PHP's order is to be seen; classes without one come last.</summary>
    public int Order { get; init; }
}

/// <summary>
/// Declares a method of a native class. Parameters follow the rules of <see cref="PhpFunctionAttribute"/>. A C# instance
/// method, or a static one with a parameter named <c>self</c>, is an instance method of PHP; any other is static.
/// A leading parameter of type <see cref="PhpClass"/> receives what <c>static</c> means. Abstract C# methods are abstract in PHP.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpMethodAttribute : Attribute
{
    /// <summary>PHP's name where C# cannot have it; normally left out.</summary>
    public string? Name { get; init; }

    /// <summary>PHP's return type where the C# type does not say it; "" for none (constructors and others without one).</summary>
    public string? Returns { get; init; }

    /// <summary>The return type is tentative: user classes may leave it out with a deprecation.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Public unless said otherwise.</summary>
    public MemberFlags Visibility { get; init; } = MemberFlags.Public;

    public bool IsFinal { get; init; }

    /// <summary>Abstract in PHP, though the C# method has a body: it calls the overriding method on behalf of C# code.</summary>
    public bool IsAbstract { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>
    /// The name of an instance method without parameters that is called before the number and the types of the arguments are looked at; what
    /// it throws comes first.
    /// </summary>
    public string? Before { get; init; }
}

/// <summary>Declares a property of a native class.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PhpPropertyAttribute(string name) : Attribute
{
    /// <summary>Without the dollar sign.</summary>
    public string Name { get; } = name;

    /// <summary>PHP's type text; null for an untyped property.</summary>
    public string? Type { get; init; }

    /// <summary>The default as PHP source text: null, true, false, a number, a quoted string or []. Without it a typed property is uninitialised, an untyped one null.</summary>
    public string? Default { get; init; }

    /// <summary>Visibility, static, readonly.</summary>
    public MemberFlags Flags { get; init; } = MemberFlags.Public;
}
