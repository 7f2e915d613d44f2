namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>~expr</c>.</summary>
public sealed class BitwiseNotExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.BitwiseNotExpr;

    public ExprNode Expr { get; } = expr;
}
