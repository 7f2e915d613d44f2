namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>#[A, B(1)]</c>.</summary>
public sealed class AttributeGroupNode(AttributeNode[] attributes, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.AttributeGroupNode;

    public AttributeNode[] Attributes { get; } = attributes;
}
