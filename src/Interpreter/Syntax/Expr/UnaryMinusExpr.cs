namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>-expr</c>.</summary>
public sealed class UnaryMinusExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.UnaryMinusExpr;

    public ExprNode Expr { get; } = expr;
}
