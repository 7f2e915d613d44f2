namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var = &amp;expr</c>.</summary>
public sealed class AssignRefExpr(ExprNode variable, ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.AssignRefExpr;

    public ExprNode Var { get; } = variable;

    public ExprNode Expr { get; } = expr;
}
