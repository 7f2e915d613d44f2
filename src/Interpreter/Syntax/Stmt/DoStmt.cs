namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>do … while (cond);</c>.</summary>
public sealed class DoStmt(StmtNode[] stmts, ExprNode cond, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.DoStmt;

    public StmtNode[] Stmts { get; } = stmts;

    public ExprNode Cond { get; } = cond;
}
