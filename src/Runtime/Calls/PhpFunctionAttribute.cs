namespace MiniPhp.Runtime.Calls;

/// <summary>Marks a static class whose <see cref="PhpFunctionAttribute"/> methods belong to an extension.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class PhpExtensionAttribute(string name) : Attribute
{
    /// <summary>The extension's name as extension_loaded() knows it, e.g. "standard".</summary>
    public string Name { get; } = name;
}

/// <summary>
/// Declares a native function. The method's name and parameter names are PHP's own; its C# types are the conversion
/// rules. See docs/extending.md.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpFunctionAttribute : Attribute
{
    /// <summary>PHP's name where C# cannot have it, e.g. a keyword; normally left out.</summary>
    public string? Name { get; init; }

    /// <summary>PHP's return type where the C# type does not say it, e.g. "array|false".</summary>
    public string? Returns { get; init; }

    /// <summary>
    /// A method of the same class that answers ordinary calls without a frame: its parameters are the function's but the engine, scalars
    /// and strings, and it returns a <c>Value</c>, undefined for a call that needs the engine.
    /// </summary>
    public string? Frameless { get; init; }

    /// <summary>A call gives all arguments or none: with some of them, or too many, PHP says how many it expects exactly.</summary>
    public bool AllOrNone { get; init; }

    /// <summary>How many arguments a call gives at least, where that is more than there are required parameters.</summary>
    public int LeastArguments { get; init; }

    /// <summary>True when PHP raises "Function x() is deprecated".</summary>
    public bool Deprecated { get; init; }
}

/// <summary>Refines how an argument is declared: PHP's own type text, reflected default, by-reference preference.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PhpParameterAttribute : Attribute
{
    /// <summary>
    /// PHP's type where the C# type does not say it, e.g. "array|string". With a C# type of <c>Value</c> the binder converts to that union.
    /// For resources, the name of the resource type ("stream"). "" declares no type, where a <c>Value</c> would be "mixed".
    /// </summary>
    public string? Type { get; init; }

    /// <summary>What TypeErrors call the type where PHP's own do not use the declared one, e.g. "array" for array|object.</summary>
    public string? Expected { get; init; }

    /// <summary>PHP's source text of the default where the C# default does not say it, e.g. "PHP_ROUND_HALF_UP" or "[]"; "UNKNOWN" for an optional parameter without one (a <c>Value</c> is then undefined).</summary>
    public string? Default { get; init; }

    /// <summary>PHP's parameter name where C# cannot have it.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The function looks itself whether the argument, a <c>Value</c> or any object, has the type: it has words of its own for what does not fit.
    /// </summary>
    public bool IsUnchecked { get; init; }

    /// <summary>Takes a reference where the caller can give one, a value otherwise.</summary>
    public bool PrefersReference { get; init; }

    /// <summary>Traces do not show the argument: #[SensitiveParameter].</summary>
    public bool IsSensitive { get; init; }
}

/// <summary>Declares a constant of an extension: a <c>const</c> or static readonly field whose name is PHP's.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class PhpConstantAttribute : Attribute
{
    /// <summary>PHP's name where it differs.</summary>
    public string? Name { get; init; }

    /// <summary>Reading it raises a deprecation.</summary>
    public bool IsDeprecated { get; init; }
}
