namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>left operator right</c>.</summary>
public sealed class BinaryExpr(BinaryOperator operation, ExprNode left, ExprNode right, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.BinaryExpr;

    public BinaryOperator Operator { get; } = operation;

    public ExprNode Left { get; } = left;

    public ExprNode Right { get; } = right;
}
