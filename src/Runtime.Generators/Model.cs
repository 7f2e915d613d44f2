using System;

namespace MiniPhp.Runtime.Generators;

/// <summary>What a C# parameter stands for.</summary>
internal enum ParameterKind
{
    /// <summary>The injected engine.</summary>
    Engine,
    /// <summary>The injected class that <c>static</c> means.</summary>
    StaticClass,
    /// <summary>The injected object of a method written as a static one.</summary>
    Self,
    Int,
    Float,
    Bool,
    String,
    Array,
    Object,
    Callable,
    Value,
    Resource,
    Reference,
    /// <summary>The rest of the arguments as an array of values.</summary>
    ValueRest,
    /// <summary>The rest of the arguments as a span over the argument slots.</summary>
    SpanRest,
    /// <summary>The rest of the arguments as an array of references.</summary>
    ReferenceRest,
    /// <summary>Named arguments beside the rest.</summary>
    Names,
}

/// <summary>A parameter of a native.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">PHP's name.</param>
/// <param name="CSharpType">The C# type without a question mark, fully qualified.</param>
/// <param name="AcceptsNull">True when PHP's null arrives as C# null (or as a null Value).</param>
/// <param name="IsNullableInCSharp">True when the C# type has a question mark.</param>
/// <param name="Type">The type that arguments are converted to or must have, as PHP's text; null for none.</param>
/// <param name="ShownType">The type that PHP declares; null when it declares none.</param>
/// <param name="Expected">What messages call the type where that is not <paramref name="Type"/>.</param>
/// <param name="ResourceType">For resources: PHP's name of the resource type, or null for any.</param>
/// <param name="IsOptional">True when a call may leave it out.</param>
/// <param name="DefaultExpression">The C# expression that stands for a left out argument.</param>
/// <param name="DefaultText">The default as PHP source text.</param>
/// <param name="DefaultValue">The default as a C# expression of type Value; null when it is not a plain constant.</param>
/// <param name="PrefersReference">Takes a reference if the caller can give one.</param>
/// <param name="IsUnchecked">The function looks itself whether the argument has the type.</param>
/// <param name="IsSensitive">Traces do not show it.</param>
internal sealed record ParameterModel(
    ParameterKind Kind,
    string Name,
    string CSharpType,
    bool AcceptsNull,
    bool IsNullableInCSharp,
    string? Type,
    string? ShownType,
    string? Expected,
    string? ResourceType,
    bool IsOptional,
    string? DefaultExpression,
    string? DefaultText,
    string? DefaultValue,
    bool PrefersReference,
    bool IsUnchecked,
    bool IsSensitive)
{
    public bool IsInjected => Kind is ParameterKind.Engine or ParameterKind.StaticClass or ParameterKind.Self or ParameterKind.Names;

    public bool IsVariadic => Kind is ParameterKind.ValueRest or ParameterKind.SpanRest or ParameterKind.ReferenceRest;

    public bool IsByReference => Kind is ParameterKind.Reference or ParameterKind.ReferenceRest;
}

/// <summary>A function or method.</summary>
/// <param name="Name">PHP's name as declared.</param>
/// <param name="Target">The C# method: fully qualified, or the method's name for a C# instance method.</param>
/// <param name="ReceiverType">For a C# instance method, the type to cast the object to.</param>
/// <param name="Parameters">All C# parameters in order.</param>
/// <param name="ReturnKind">C# return type: "void", "long", "double", "bool", "PhpString", "PhpArray", "PhpObject", "Value".</param>
/// <param name="ReturnsNullable">True when the C# return type has a question mark.</param>
/// <param name="ReturnType">PHP's return type text; null when PHP declares none.</param>
/// <param name="IsReturnTypeTentative">The return type is tentative.</param>
/// <param name="IsDeprecated">A call is deprecated.</param>
/// <param name="Flags">The method's modifiers as a C# expression; "" for functions.</param>
/// <param name="IsAbstract">No body.</param>
/// <param name="Before">For a C# instance method: what is called on the object before the arguments are looked at, or null.</param>
/// <param name="IsAllOrNone">A call gives all arguments or none.</param>
/// <param name="LeastArguments">How many arguments a call gives at least; 0 for the number of required parameters.</param>
/// <param name="Frameless">The C# method that answers ordinary calls without the engine, fully qualified; null for none.</param>
internal sealed record FunctionModel(
    string Name,
    string Target,
    string? ReceiverType,
    EquatableArray<ParameterModel> Parameters,
    string ReturnKind,
    bool ReturnsNullable,
    string? ReturnType,
    bool IsReturnTypeTentative,
    bool IsDeprecated,
    string Flags,
    bool IsAbstract,
    string? Before,
    bool IsAllOrNone,
    int LeastArguments,
    string? Frameless);

/// <summary>A constant.</summary>
/// <param name="Name">PHP's name.</param>
/// <param name="Expression">A C# expression of type Value.</param>
/// <param name="IsDeprecated">Reading it raises a deprecation.</param>
internal sealed record ConstantModel(string Name, string Expression, bool IsDeprecated);

/// <summary>A property of a class.</summary>
/// <param name="Name">Without the dollar sign.</param>
/// <param name="Flags">Modifiers as a C# expression.</param>
/// <param name="Type">PHP's type text or null.</param>
/// <param name="Default">A C# expression of type Value.</param>
internal sealed record PropertyModel(string Name, string Flags, string? Type, string Default);

/// <summary>A class or interface. Those with an Order stand in it, before all others.</summary>
internal sealed record ClassModel(
    string Name,
    int Order,
    bool IsInterface,
    string Flags,
    string? Parent,
    EquatableArray<string> Interfaces,
    string? AllocatedType,
    bool IsNotSerializable,
    string? ConstructionError,
    bool ForbidsDynamicProperties,
    bool AllowsDynamicProperties,
    EquatableArray<FunctionModel> Methods,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<ConstantModel> Constants);

/// <summary>What one C# class contributes to an extension.</summary>
internal sealed record ContributionModel(
    string Extension,
    EquatableArray<FunctionModel> Functions,
    EquatableArray<ConstantModel> Constants,
    ClassModel? Class,
    EquatableArray<ProblemModel> Problems);

/// <summary>A declaration that the generator does not understand.</summary>
internal sealed record ProblemModel(string Message, string File, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn) : IEquatable<ProblemModel>;
