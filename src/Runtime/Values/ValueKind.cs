namespace MiniPhp.Runtime.Values;

/// <summary>
/// What a <see cref="Value"/> holds. The order matters: everything from <see cref="Null"/> to <see cref="Resource"/> can be
/// read from a slot as it stands, <see cref="Undefined"/> and <see cref="Reference"/> cannot, and everything from
/// <see cref="Array"/> on counts the slots that hold it.
/// </summary>
public enum ValueKind : byte
{
    /// <summary>A slot that has no value: an unset variable, an uninitialised typed property, an array tombstone.</summary>
    Undefined,
    Null,
    Bool,
    Int,
    Float,
    String,
    Array,
    Object,
    Resource,
    /// <summary>A slot that shares its value with other slots.</summary>
    Reference,
    /// <summary>Not a value: evaluation ended in an exception, which the engine holds.</summary>
    Throw,
}
