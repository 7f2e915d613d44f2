namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>match (cond) { arms }</c>.</summary>
public sealed class MatchExpr(ExprNode cond, MatchArmNode[] arms, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.MatchExpr;

    public ExprNode Cond { get; } = cond;

    public MatchArmNode[] Arms { get; } = arms;
}
