namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>public type $a, $b = 1;</c> in a class.</summary>
public sealed class PropertyStmt(
    Modifiers modifiers, SyntaxNode? type, PropertyItemNode[] props, AttributeGroupNode[] attributeGroups, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PropertyStmt;

    /// <summary><c>var</c> counts as <see cref="Modifiers.Public"/>.</summary>
    public Modifiers Modifiers { get; } = modifiers;

    public SyntaxNode? Type { get; } = type;

    public PropertyItemNode[] Props { get; } = props;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;
}
