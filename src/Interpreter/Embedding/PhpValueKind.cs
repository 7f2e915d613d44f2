namespace MiniPhp;

/// <summary>PHP's types, as a host sees them.</summary>
public enum PhpValueKind : byte
{
    /// <summary>null</summary>
    Null,

    /// <summary>bool</summary>
    Bool,

    /// <summary>int: 64 bits, signed.</summary>
    Int,

    /// <summary>float</summary>
    Float,

    /// <summary>string: bytes without an encoding.</summary>
    String,

    /// <summary>array: ordered, keys are ints and strings.</summary>
    Array,

    /// <summary>An object, closures included.</summary>
    Object,

    /// <summary>A resource, such as an open file.</summary>
    Resource,
}
