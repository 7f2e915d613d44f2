namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>enum name: type implements … { … }</c>.</summary>
public sealed class EnumStmt(
    string? name,
    SyntaxNode? scalarType,
    NameNode[] implementedInterfaces,
    StmtNode[] stmts,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : ClassLikeStmt(name, stmts, attributeGroups, docComment, lines)
{
    public override SyntaxKind Kind => SyntaxKind.EnumStmt;

    public SyntaxNode? ScalarType { get; } = scalarType;

    public NameNode[] Implements { get; } = implementedInterfaces;
}
