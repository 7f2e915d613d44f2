namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>include expr</c> and its kin.</summary>
public sealed class IncludeExpr(IncludeKind includeKind, ExprNode expr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.IncludeExpr;

    public IncludeKind IncludeKind { get; } = includeKind;

    public ExprNode Expr { get; } = expr;
}
