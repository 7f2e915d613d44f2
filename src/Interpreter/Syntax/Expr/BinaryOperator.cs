namespace MiniPhp.Interpreter.Syntax;

/// <summary>The operator of a <see cref="BinaryExpr"/> or an <see cref="AssignOpExpr"/>.</summary>
public enum BinaryOperator : byte
{
    Plus,
    Minus,
    Mul,
    Div,
    Mod,
    Pow,
    Concat,
    BitwiseAnd,
    BitwiseOr,
    BitwiseXor,
    ShiftLeft,
    ShiftRight,
    Coalesce,

    /// <summary><c>&amp;&amp;</c>.</summary>
    BooleanAnd,

    /// <summary><c>||</c>.</summary>
    BooleanOr,

    /// <summary><c>and</c>.</summary>
    LogicalAnd,

    /// <summary><c>or</c>.</summary>
    LogicalOr,

    /// <summary><c>xor</c>.</summary>
    LogicalXor,
    Equal,
    NotEqual,
    Identical,
    NotIdentical,
    Smaller,
    SmallerOrEqual,
    Greater,
    GreaterOrEqual,
    Spaceship,
}
