namespace MiniPhp.Interpreter.Syntax;

/// <summary>One variable of a <see cref="StaticStmt"/>.</summary>
public sealed class StaticVarNode(string name, ExprNode? defaultValue, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.StaticVarNode;

    /// <summary>Without the <c>$</c>.</summary>
    public string Name { get; } = name;

    public ExprNode? Default { get; } = defaultValue;
}
