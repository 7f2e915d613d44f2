namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>!expr</c>.</summary>
public sealed class BooleanNotExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.BooleanNotExpr;

    public ExprNode Expr { get; } = expr;
}
