namespace MiniPhp.Interpreter.Syntax;

/// <summary>One property of a <see cref="PropertyStmt"/>.</summary>
public sealed class PropertyItemNode(string name, ExprNode? defaultValue, string? docComment, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PropertyItemNode;

    /// <summary>Without the <c>$</c>.</summary>
    public string Name { get; } = name;

    public ExprNode? Default { get; } = defaultValue;

    public string? DocComment { get; } = docComment;
}
