namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>A|B</c>, also <c>(A&amp;B)|C</c>.</summary>
public sealed class UnionTypeNode(SyntaxNode[] types, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.UnionTypeNode;

    /// <summary>Each a <see cref="NameNode"/>, an <see cref="IdentifierNode"/> or an <see cref="IntersectionTypeNode"/>.</summary>
    public SyntaxNode[] Types { get; } = types;
}
