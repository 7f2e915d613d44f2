namespace MiniPhp.Interpreter.Syntax;

/// <summary>One arm of a <see cref="MatchExpr"/>.</summary>
public sealed class MatchArmNode(ExprNode[]? conds, ExprNode body, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.MatchArmNode;

    /// <summary>null for <c>default</c>.</summary>
    public ExprNode[]? Conds { get; } = conds;

    public ExprNode Body { get; } = body;
}
