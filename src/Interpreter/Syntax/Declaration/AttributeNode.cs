namespace MiniPhp.Interpreter.Syntax;

/// <summary>One attribute of an <see cref="AttributeGroupNode"/>.</summary>
public sealed class AttributeNode(NameNode name, ArgNode[] args, bool isCallable, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.AttributeNode;

    public NameNode Name { get; } = name;

    public ArgNode[] Args { get; } = args;

    /// <summary>Written <c>Name(...)</c>, which no attribute may be.</summary>
    public bool IsCallable { get; } = isCallable;
}
