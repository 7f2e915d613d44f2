namespace MiniPhp.Interpreter.Syntax;

/// <summary>A name that is never resolved: a member, or a type that is built in (<c>int</c>, <c>static</c>).</summary>
public sealed class IdentifierNode(string text, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.IdentifierNode;

    /// <summary>As written, but a built-in type in lower case, and a static property without its <c>$</c>.</summary>
    public string Text { get; } = text;
}
