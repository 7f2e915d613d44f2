namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>try { … } catch … finally …</c>; at least one of them, or the lowering reports it.</summary>
public sealed class TryCatchStmt(StmtNode[] stmts, CatchNode[] catches, FinallyNode? finallyClause, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.TryCatchStmt;

    public StmtNode[] Stmts { get; } = stmts;

    public CatchNode[] Catches { get; } = catches;

    public FinallyNode? Finally { get; } = finallyClause;
}
