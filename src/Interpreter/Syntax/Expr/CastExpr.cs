namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>(int) expr</c> and its kin.</summary>
public sealed class CastExpr(CastKind castKind, ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.CastExpr;

    public CastKind CastKind { get; } = castKind;

    public ExprNode Expr { get; } = expr;
}
