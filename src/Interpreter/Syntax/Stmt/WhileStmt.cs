namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>while (cond) …</c>, also with <c>endwhile</c>.</summary>
public sealed class WhileStmt(ExprNode cond, StmtNode[] stmts, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.WhileStmt;

    public ExprNode Cond { get; } = cond;

    public StmtNode[] Stmts { get; } = stmts;
}
