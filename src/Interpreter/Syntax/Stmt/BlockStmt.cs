namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>{ … }</c> as a statement of its own; the body of another statement comes without it.</summary>
public sealed class BlockStmt(StmtNode[] stmts, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.BlockStmt;

    public StmtNode[] Stmts { get; } = stmts;
}
