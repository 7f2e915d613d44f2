namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>+expr</c>.</summary>
public sealed class UnaryPlusExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.UnaryPlusExpr;

    public ExprNode Expr { get; } = expr;
}
