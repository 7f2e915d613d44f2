namespace MiniPhp.Interpreter.Syntax;

/// <summary>One argument of a call: <c>value</c>, <c>...value</c> or <c>name: value</c>.</summary>
public sealed class ArgNode(ExprNode value, bool unpack, string? name, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ArgNode;

    public ExprNode Value { get; } = value;

    public bool Unpack { get; } = unpack;

    public string? Name { get; } = name;
}
