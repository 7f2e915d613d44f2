namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>value</c>, <c>key => value</c>, <c>&amp;value</c> or <c>...value</c> in an array or list.</summary>
public sealed class ArrayItemNode(ExprNode? key, ExprNode value, bool byRef, bool unpack, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ArrayItemNode;

    public ExprNode? Key { get; } = key;

    public ExprNode Value { get; } = value;

    public bool ByRef { get; } = byRef;

    public bool Unpack { get; } = unpack;
}
