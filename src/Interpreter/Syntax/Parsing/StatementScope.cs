namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>What statements may stand in a place.</summary>
internal enum StatementScope : byte
{
    /// <summary>All, also namespaces, imports and constants.</summary>
    Top,

    /// <summary>Declarations and plain statements.</summary>
    Inner,

    /// <summary>One plain statement: the body of a control structure.</summary>
    Body,
}
