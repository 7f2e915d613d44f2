namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>return;</c> or <c>return expr;</c>.</summary>
public sealed class ReturnStmt(ExprNode? expr, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ReturnStmt;

    public ExprNode? Expr { get; } = expr;
}
