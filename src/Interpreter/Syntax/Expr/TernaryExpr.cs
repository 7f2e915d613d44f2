namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>cond ? if : else</c>, or <c>cond ?: else</c>.</summary>
public sealed class TernaryExpr(ExprNode cond, ExprNode? ifTrue, ExprNode elseClause, bool parenthesized, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.TernaryExpr;

    public ExprNode Cond { get; } = cond;

    public ExprNode? If { get; } = ifTrue;

    public ExprNode Else { get; } = elseClause;

    /// <summary>In parentheses: only so may it stand in the condition of another.</summary>
    public bool Parenthesized { get; } = parenthesized;
}
