using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>A parameter as declared.</summary>
public sealed class ParameterInfo
{
    /// <summary>The name without the dollar sign.</summary>
    public required string Name { get; init; }

    /// <summary>The declared type, or null.</summary>
    public PhpType? Type { get; init; }

    /// <summary>Natives only: the type that arguments must have, where PHP declares another one, or none.</summary>
    public PhpType? ArgumentType { get; init; }

    public bool IsByReference { get; init; }

    /// <summary>Takes a reference where one can be made and a value otherwise (as array_multisort does); natives only.</summary>
    public bool PrefersReference { get; init; }

    public bool IsVariadic { get; init; }

    /// <summary>True when a call may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The default as PHP source text ("null", "[]", "PHP_ROUND_HALF_UP"), for reflection; null when there is none.</summary>
    public string? DefaultText { get; init; }

    /// <summary>Evaluates a user function's default, given the class that <c>self</c> means; null when there is none.</summary>
    public Func<PhpClass?, Value>? Default { get; init; }

    /// <summary>The full name of the constant that the default is, "C::NAME" for a class constant; null for other defaults.</summary>
    public string? DefaultConstant { get; init; }

    /// <summary>
    /// Of a user function, the default as PHP prints an expression that it evaluates later; it gives null for one whose value the compiler finds.
    /// Null when <see cref="DefaultValue"/> says it, or when there is no default.
    /// </summary>
    public Func<string?>? DefaultSource { get; init; }

    /// <summary>A constructor's parameter that is a property too.</summary>
    public bool IsPromoted { get; init; }

    /// <summary>A native's parameter with #[SensitiveParameter].</summary>
    public bool IsSensitive { get; init; }

    /// <summary>#[SensitiveParameter] and the like.</summary>
    public AttributeDeclaration[] Attributes { get; init; } = [];

    /// <summary>The default value when it is a plain constant; <see cref="Value.Undefined"/> when it has to be evaluated or there is none.</summary>
    public Value DefaultValue { get; init; } = Value.Undefined;
}
