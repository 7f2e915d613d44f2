namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var = expr</c>; <see cref="Var"/> is a <see cref="ListExpr"/> for a destructuring.</summary>
public sealed class AssignExpr(ExprNode variable, ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.AssignExpr;

    public ExprNode Var { get; } = variable;

    public ExprNode Expr { get; } = expr;
}
