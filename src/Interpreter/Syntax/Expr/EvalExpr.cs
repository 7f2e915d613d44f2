namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>eval(expr)</c>.</summary>
public sealed class EvalExpr(ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.EvalExpr;

    public ExprNode Expr { get; } = expr;
}
