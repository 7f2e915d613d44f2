namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>What a <c>foreach</c> assigns keys or values to: none when there is no <paramref name="expr"/>.</summary>
internal readonly struct IterationTarget(ExprNode? expr, bool byRef)
{
    public readonly ExprNode? Expr = expr;
    public readonly bool ByRef = byRef;
}
