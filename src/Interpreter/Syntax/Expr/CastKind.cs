namespace MiniPhp.Interpreter.Syntax;

/// <summary>The type of a <see cref="CastExpr"/>.</summary>
public enum CastKind : byte
{
    Int,
    Double,
    String,
    Array,
    Object,
    Bool,

    /// <summary><c>(unset)</c>, which PHP 8 parses and then refuses.</summary>
    Unset,
}
