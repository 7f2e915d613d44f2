namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>for (init; cond; loop) …</c>, also with <c>endfor</c>.</summary>
public sealed class ForStmt(ExprNode[] init, ExprNode[] cond, ExprNode[] loop, StmtNode[] stmts, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ForStmt;

    public ExprNode[] Init { get; } = init;

    public ExprNode[] Cond { get; } = cond;

    public ExprNode[] Loop { get; } = loop;

    public StmtNode[] Stmts { get; } = stmts;
}
