namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>public const A = 1, B = 2;</c> in a class.</summary>
public sealed class ClassConstStmt(Modifiers modifiers, ConstNode[] consts, AttributeGroupNode[] attributeGroups, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ClassConstStmt;

    public Modifiers Modifiers { get; } = modifiers;

    public ConstNode[] Consts { get; } = consts;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;
}
