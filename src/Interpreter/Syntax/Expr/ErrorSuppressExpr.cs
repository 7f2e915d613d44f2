namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>@expr</c>.</summary>
public sealed class ErrorSuppressExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ErrorSuppressExpr;

    public ExprNode Expr { get; } = expr;
}
