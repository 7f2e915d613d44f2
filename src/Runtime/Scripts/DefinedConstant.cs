using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Scripts;

/// <summary>A constant of a script, outside classes. No struct: a dictionary of structs would have to be compiled at run time.</summary>
/// <param name="name">With its namespace, which is in lower case.</param>
/// <param name="value">Held by the constant.</param>
public sealed class DefinedConstant(string name, Value value)
{
    /// <summary>The name, with its namespace in lower case.</summary>
    public string Name { get; } = name;

    public Value Value { get; } = value;
}
