namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>++var</c>.</summary>
public sealed class PreIncExpr(ExprNode variable, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PreIncExpr;

    public ExprNode Var { get; } = variable;
}
