namespace MiniPhp.Interpreter.Syntax;

/// <summary>The declaration of a class, interface, trait or enum.</summary>
public abstract class ClassLikeStmt(string? name, StmtNode[] stmts, AttributeGroupNode[] attributeGroups, string? docComment, LineSpan lines)
    : StmtNode(lines)
{
    /// <summary>null for an anonymous class.</summary>
    public string? Name { get; } = name;

    /// <summary>The members, in source order: <see cref="ClassConstStmt"/>, <see cref="PropertyStmt"/>,
    /// <see cref="ClassMethodStmt"/>, <see cref="TraitUseStmt"/>, <see cref="EnumCaseStmt"/>.</summary>
    public StmtNode[] Stmts { get; } = stmts;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;

    /// <summary>The doc comment before the declaration, delimiters included.</summary>
    public string? DocComment { get; } = docComment;
}
