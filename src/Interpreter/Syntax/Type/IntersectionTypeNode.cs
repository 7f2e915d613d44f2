namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>A&amp;B</c>.</summary>
public sealed class IntersectionTypeNode(SyntaxNode[] types, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.IntersectionTypeNode;

    /// <summary>Each a <see cref="NameNode"/> or an <see cref="IdentifierNode"/>.</summary>
    public SyntaxNode[] Types { get; } = types;
}
