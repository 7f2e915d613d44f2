namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>trait name { … }</c>.</summary>
public sealed class TraitStmt(
    string? name,
    StmtNode[] stmts,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : ClassLikeStmt(name, stmts, attributeGroups, docComment, lines)
{
    public override SyntaxKind Kind => SyntaxKind.TraitStmt;
}
