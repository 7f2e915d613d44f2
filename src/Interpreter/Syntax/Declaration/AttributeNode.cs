namespace MiniPhp.Interpreter.Syntax;

/// <summary>One attribute of an <see cref="AttributeGroupNode"/>.</summary>
public sealed class AttributeNode(NameNode name, ArgNode[] args, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.AttributeNode;

    public NameNode Name { get; } = name;

    public ArgNode[] Args { get; } = args;
}
