namespace MiniPhp.Interpreter.Syntax;

/// <summary>One <c>directive = value</c> of a <see cref="DeclareStmt"/>.</summary>
public sealed class DeclareItemNode(string name, ExprNode value, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.DeclareItemNode;

    public string Name { get; } = name;

    public ExprNode Value { get; } = value;
}
