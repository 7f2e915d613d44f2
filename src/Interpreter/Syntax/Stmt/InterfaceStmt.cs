namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>interface name extends … { … }</c>.</summary>
public sealed class InterfaceStmt(
    string? name,
    NameNode[] extends,
    StmtNode[] stmts,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : ClassLikeStmt(name, stmts, attributeGroups, docComment, lines)
{
    public override SyntaxKind Kind => SyntaxKind.InterfaceStmt;

    public NameNode[] Extends { get; } = extends;
}
