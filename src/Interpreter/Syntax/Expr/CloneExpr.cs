namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>clone expr</c>.</summary>
public sealed class CloneExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.CloneExpr;

    public ExprNode Expr { get; } = expr;
}
