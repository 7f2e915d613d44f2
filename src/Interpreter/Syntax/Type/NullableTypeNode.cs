namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>?Type</c>.</summary>
public sealed class NullableTypeNode(SyntaxNode type, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.NullableTypeNode;

    /// <summary>A <see cref="NameNode"/>, or an <see cref="IdentifierNode"/> for a built-in type.</summary>
    public SyntaxNode Type { get; } = type;
}
