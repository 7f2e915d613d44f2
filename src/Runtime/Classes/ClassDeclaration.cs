using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// A class-like declaration of a script, names resolved, not yet linked: what <see cref="ClassLinker"/> makes a class of. It holds
/// nothing of an engine, so that compiled scripts can be shared.
/// </summary>
public sealed class ClassDeclaration
{
    /// <summary>The name with namespace; for an anonymous class "class@anonymous\0FILE:LINE$N".</summary>
    public required string Name { get; init; }

    public ClassKind Kind { get; init; }

    /// <summary>Abstract, final, readonly, as written.</summary>
    public MemberFlags Flags { get; init; }

    /// <summary>The parent, resolved to a full name; null without one.</summary>
    public string? ParentName { get; init; }

    /// <summary>Implemented interfaces, or those that an interface extends, in source order; full names.</summary>
    public string[] InterfaceNames { get; init; } = [];

    /// <summary>Used traits in source order; full names.</summary>
    public string[] TraitNames { get; init; } = [];

    /// <summary>The <c>as</c> rules of trait uses in source order.</summary>
    public TraitAlias[] TraitAliases { get; init; } = [];

    /// <summary>The <c>insteadof</c> rules of trait uses in source order.</summary>
    public TraitPrecedence[] TraitPrecedences { get; init; } = [];

    /// <summary>Constants and enum cases in source order.</summary>
    public ConstantDeclaration[] Constants { get; init; } = [];

    /// <summary>Properties in source order; those of promoted parameters where the constructor stands.</summary>
    public PropertyDeclaration[] Properties { get; init; } = [];

    /// <summary>
    /// Methods in source order, with <see cref="PhpFunction.Flags"/> as written (public when nothing is; abstract in an interface).
    /// They are copied for each engine.
    /// </summary>
    public PhpFunction[] Methods { get; init; } = [];

    /// <summary>Of a backed enum: int or string.</summary>
    public PhpType? EnumBackingType { get; init; }

    /// <summary>#[AllowDynamicProperties].</summary>
    public bool AllowsDynamicProperties { get; init; }

    /// <summary>The path of the script that declares it.</summary>
    public required string FileName { get; init; }

    public int StartLine { get; init; }

    public int EndLine { get; init; }

    /// <summary>The comment before it with its delimiters; null without one.</summary>
    public string? DocComment { get; init; }

    public AttributeDeclaration[] Attributes { get; init; } = [];

    public bool IsAnonymous => Name.Contains("@anonymous\0", StringComparison.Ordinal);

    /// <summary>
    /// True when PHP declares the class before the file's code runs, given that it stands at the top level: no interfaces (an enum
    /// and a class with __toString have one), no traits, and no parent or one that is known already.
    /// </summary>
    public bool CanBeHoisted(Engine engine) =>
        Kind != ClassKind.Enum && InterfaceNames.Length == 0 && TraitNames.Length == 0
        && Array.TrueForAll(Methods, method => Kind == ClassKind.Trait || !method.Name.Equals("__toString", StringComparison.OrdinalIgnoreCase))
        && (ParentName is null || (engine.FindClass(ParentName, autoload: false) is not null && engine.FindClass(Name, autoload: false) is null));
}

/// <summary>A constant or enum case of a <see cref="ClassDeclaration"/>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Flags">Visibility, final; <see cref="MemberFlags.EnumCase"/> for a case.</param>
/// <param name="Value">The value when it is known at compile time, else undefined. Of a backed case: its backing value.</param>
/// <param name="Initializer">
/// Evaluates it, given the declaring class (what <c>self</c> means). Null when <paramref name="Value"/> is known, and for cases of pure enums.
/// </param>
/// <param name="Line">Where it stands.</param>
/// <param name="DocComment">Its doc comment.</param>
/// <param name="Attributes">What stands in <c>#[…]</c> before it.</param>
public sealed record ConstantDeclaration(
    string Name, MemberFlags Flags, Value Value, Func<PhpClass, Value>? Initializer, int Line, string? DocComment = null, AttributeDeclaration[]? Attributes = null);

/// <summary>A property of a <see cref="ClassDeclaration"/>.</summary>
/// <param name="Name">Without the dollar sign.</param>
/// <param name="Flags">Visibility, static, readonly, promoted.</param>
/// <param name="Type">The declared type, or null.</param>
/// <param name="Default">The default when it is known at compile time; undefined when there is none or it has to be evaluated.</param>
/// <param name="Initializer">Evaluates the default, given the declaring class; else null.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="DocComment">Its doc comment.</param>
/// <param name="Attributes">What stands in <c>#[…]</c> before it.</param>
public sealed record PropertyDeclaration(
    string Name, MemberFlags Flags, PhpType? Type, Value Default, Func<PhpClass, Value>? Initializer, int Line, string? DocComment = null,
    AttributeDeclaration[]? Attributes = null);

/// <summary><c>A::method as protected name;</c> in a trait use.</summary>
/// <param name="TraitName">The trait's full name, or null when it is not named.</param>
/// <param name="Method">The method as written.</param>
/// <param name="NewName">The alias, or null when only the visibility changes.</param>
/// <param name="NewVisibility">Public, protected, private, or none to keep it.</param>
/// <param name="Line">Where it stands.</param>
public sealed record TraitAlias(string? TraitName, string Method, string? NewName, MemberFlags NewVisibility, int Line);

/// <summary><c>A::method insteadof B, C;</c> in a trait use.</summary>
/// <param name="TraitName">The trait's full name.</param>
/// <param name="Method">The method as written.</param>
/// <param name="InsteadOf">Full names of the traits whose method is left out.</param>
/// <param name="Line">Where it stands.</param>
public sealed record TraitPrecedence(string TraitName, string Method, string[] InsteadOf, int Line);
