namespace MiniPhp.Interpreter.Syntax;

/// <summary>One captured variable of a <see cref="ClosureExpr"/>.</summary>
public sealed class ClosureUseNode(string name, bool byRef, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ClosureUseNode;

    /// <summary>Without the <c>$</c>.</summary>
    public string Name { get; } = name;

    public bool ByRef { get; } = byRef;
}
