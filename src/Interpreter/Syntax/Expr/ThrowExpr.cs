namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>throw expr</c>.</summary>
public sealed class ThrowExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ThrowExpr;

    public ExprNode Expr { get; } = expr;
}
