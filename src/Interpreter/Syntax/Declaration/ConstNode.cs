namespace MiniPhp.Interpreter.Syntax;

/// <summary>One <c>NAME = value</c> of a constant declaration, global or in a class.</summary>
public sealed class ConstNode(string name, ExprNode value, string? docComment, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ConstNode;

    public string Name { get; } = name;

    public ExprNode Value { get; } = value;

    public string? DocComment { get; } = docComment;
}
