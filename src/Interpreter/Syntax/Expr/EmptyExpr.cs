namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>empty(expr)</c>.</summary>
public sealed class EmptyExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.EmptyExpr;

    public ExprNode Expr { get; } = expr;
}
