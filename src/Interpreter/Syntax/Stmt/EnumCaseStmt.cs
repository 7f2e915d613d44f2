namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>case NAME = expr;</c> in an enum.</summary>
public sealed class EnumCaseStmt(
    string name, ExprNode? expr, AttributeGroupNode[] attributeGroups, string? docComment, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.EnumCaseStmt;

    public string Name { get; } = name;

    public ExprNode? Expr { get; } = expr;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;

    public string? DocComment { get; } = docComment;
}
