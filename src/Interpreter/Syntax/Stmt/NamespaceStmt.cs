namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>namespace name;</c> with all that follows it, or <c>namespace name { … }</c>.</summary>
public sealed class NamespaceStmt(NameNode? name, StmtNode[] stmts, bool braced, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.NamespaceStmt;

    /// <summary>null for the global namespace.</summary>
    public NameNode? Name { get; } = name;

    public StmtNode[] Stmts { get; } = stmts;

    public bool Braced { get; } = braced;
}
