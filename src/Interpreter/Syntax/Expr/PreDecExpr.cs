namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>--var</c>.</summary>
public sealed class PreDecExpr(ExprNode variable, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PreDecExpr;

    public ExprNode Var { get; } = variable;
}
