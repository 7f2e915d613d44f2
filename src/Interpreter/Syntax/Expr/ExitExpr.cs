namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>exit</c>, <c>exit(expr)</c>, also as <c>die</c>.</summary>
public sealed class ExitExpr(ExprNode? expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ExitExpr;

    public ExprNode? Expr { get; } = expr;
}
