namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>echo exprs;</c>, also <c>&lt;?= exprs ?></c>.</summary>
public sealed class EchoStmt(ExprNode[] exprs, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.EchoStmt;

    public ExprNode[] Exprs { get; } = exprs;
}
