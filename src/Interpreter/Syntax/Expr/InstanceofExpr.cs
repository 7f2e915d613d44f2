namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>expr instanceof Class</c>.</summary>
public sealed class InstanceofExpr(ExprNode expr, SyntaxNode classReference, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.InstanceofExpr;

    public ExprNode Expr { get; } = expr;

    /// <summary>A <see cref="NameNode"/> or an expression.</summary>
    public SyntaxNode Class { get; } = classReference;
}
