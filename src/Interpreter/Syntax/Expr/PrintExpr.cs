namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>print expr</c>.</summary>
public sealed class PrintExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PrintExpr;

    public ExprNode Expr { get; } = expr;
}
