namespace MiniPhp.Interpreter.Syntax;

/// <summary>How a name was written.</summary>
public enum NameKind : byte
{
    /// <summary><c>A</c>.</summary>
    Unqualified,

    /// <summary><c>A\B</c>.</summary>
    Qualified,

    /// <summary><c>\A</c>, <c>\A\B</c>.</summary>
    FullyQualified,

    /// <summary><c>namespace\A</c>.</summary>
    Relative,
}
