namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>class name extends … implements … { … }</c>; without a name the class of a <see cref="NewExpr"/>.</summary>
public sealed class ClassStmt(
    Modifiers modifiers,
    string? name,
    NameNode? extends,
    NameNode[] implementedInterfaces,
    StmtNode[] stmts,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : ClassLikeStmt(name, stmts, attributeGroups, docComment, lines)
{
    public override SyntaxKind Kind => SyntaxKind.ClassStmt;

    public Modifiers Modifiers { get; } = modifiers;

    public NameNode? Extends { get; } = extends;

    public NameNode[] Implements { get; } = implementedInterfaces;
}
