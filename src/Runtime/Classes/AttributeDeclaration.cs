using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>An attribute as a script wrote it, <c>#[Name(arguments)]</c>. Nothing of it is evaluated before reflection asks.</summary>
public sealed class AttributeDeclaration
{
    /// <summary>The attribute class's full name.</summary>
    public required string Name { get; init; }

    /// <summary>The names of the arguments as they are written, null for those without.</summary>
    public required string?[] ArgumentNames { get; init; }

    /// <summary>Evaluates the argument of an index, given the class that <c>self</c> means.</summary>
    public required Func<int, PhpClass?, Value> Argument { get; init; }

    /// <summary>The argument of an index as PHP prints an expression that it evaluates later; null for one whose value the compiler finds.</summary>
    public Func<int, string?>? ArgumentText { get; init; }

    /// <summary>Makes an object of the attribute's class, given the class that <c>self</c> means in the arguments.</summary>
    public required Func<PhpClass?, PhpObject> Create { get; init; }

    public bool HasArguments => ArgumentNames.Length > 0;

    /// <summary>Evaluates the arguments, given the class that <c>self</c> means: positions first, then names.</summary>
    public PhpArray Arguments(PhpClass? scope)
    {
        var arguments = new PhpArray(ArgumentNames.Length);
        for (int i = 0; i < ArgumentNames.Length; i++)
        {
            Value value = Argument(i, scope);
            if (ArgumentNames[i] is { } name)
                arguments.Set(name, value);
            else
                arguments.Append(value);
        }

        return arguments;
    }

    /// <summary>Where it stands.</summary>
    public int Line { get; init; }
}
