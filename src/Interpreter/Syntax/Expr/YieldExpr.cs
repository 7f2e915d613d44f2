namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>yield</c>, <c>yield value</c> or <c>yield key => value</c>.</summary>
public sealed class YieldExpr(ExprNode? key, ExprNode? value, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.YieldExpr;

    public ExprNode? Key { get; } = key;

    public ExprNode? Value { get; } = value;
}
