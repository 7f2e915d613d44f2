using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>An attribute as a script wrote it, <c>#[Name(arguments)]</c>. Nothing of it is evaluated before reflection asks.</summary>
public sealed class AttributeDeclaration
{
    /// <summary>The attribute class's full name.</summary>
    public required string Name { get; init; }

    /// <summary>Evaluates the arguments, given the class that <c>self</c> means: positions first, then names.</summary>
    public required Func<PhpClass?, PhpArray> Arguments { get; init; }

    /// <summary>The arguments as PHP prints expressions, null for those that are literals; null when all are.</summary>
    public string?[]? Texts { get; init; }

    /// <summary>Makes an object of the attribute's class, given the class that <c>self</c> means in the arguments.</summary>
    public required Func<PhpClass?, PhpObject> Create { get; init; }

    /// <summary>True when there is nothing between parentheses.</summary>
    public bool HasArguments { get; init; }

    /// <summary>Where it stands.</summary>
    public int Line { get; init; }
}
