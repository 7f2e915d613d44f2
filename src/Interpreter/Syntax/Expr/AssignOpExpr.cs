namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var += expr</c> and its kin, <c>??=</c> included.</summary>
public sealed class AssignOpExpr(BinaryOperator operation, ExprNode variable, ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.AssignOpExpr;

    public BinaryOperator Operator { get; } = operation;

    public ExprNode Var { get; } = variable;

    public ExprNode Expr { get; } = expr;
}
