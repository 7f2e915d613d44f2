namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>declare(declares);</c> or <c>declare(declares) …</c>.</summary>
public sealed class DeclareStmt(DeclareItemNode[] declares, StmtNode[]? stmts, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.DeclareStmt;

    public DeclareItemNode[] Declares { get; } = declares;

    /// <summary>null when only <c>;</c> follows.</summary>
    public StmtNode[]? Stmts { get; } = stmts;
}
