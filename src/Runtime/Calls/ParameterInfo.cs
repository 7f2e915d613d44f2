using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>A parameter as declared.</summary>
public sealed class ParameterInfo
{
    /// <summary>The name without the dollar sign.</summary>
    public required string Name { get; init; }

    /// <summary>The declared type, or null.</summary>
    public PhpType? Type { get; init; }

    public bool IsByReference { get; init; }

    /// <summary>Takes a reference where one can be made and a value otherwise (as array_multisort does); natives only.</summary>
    public bool PrefersReference { get; init; }

    public bool IsVariadic { get; init; }

    /// <summary>True when a call may leave it out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The default as PHP source text ("null", "[]", "PHP_ROUND_HALF_UP"), for reflection; null when there is none.</summary>
    public string? DefaultText { get; init; }

    /// <summary>The default value when it is a plain constant; <see cref="Value.Undefined"/> when it has to be evaluated or there is none.</summary>
    public Value DefaultValue { get; init; } = Value.Undefined;
}
