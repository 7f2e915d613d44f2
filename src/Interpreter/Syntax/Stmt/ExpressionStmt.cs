namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>expr;</c>.</summary>
public sealed class ExpressionStmt(ExprNode expr, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ExpressionStmt;

    public ExprNode Expr { get; } = expr;
}
