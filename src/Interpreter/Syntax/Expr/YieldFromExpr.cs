namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>yield from expr</c>.</summary>
public sealed class YieldFromExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.YieldFromExpr;

    public ExprNode Expr { get; } = expr;
}
