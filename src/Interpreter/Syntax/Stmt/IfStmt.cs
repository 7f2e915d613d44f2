namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>if (cond) … elseif … else …</c>, also with <c>endif</c>.</summary>
public sealed class IfStmt(ExprNode cond, StmtNode[] stmts, ElseIfNode[] elseIfs, ElseNode? elseClause, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.IfStmt;

    public ExprNode Cond { get; } = cond;

    public StmtNode[] Stmts { get; } = stmts;

    public ElseIfNode[] ElseIfs { get; } = elseIfs;

    public ElseNode? Else { get; } = elseClause;
}
