namespace MiniPhp.Interpreter.Syntax;

/// <summary>The left side of a destructuring, <c>list(items)</c> or <c>[items]</c>.</summary>
public sealed class ListExpr(ArrayItemNode?[] items, bool isShort, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ListExpr;

    /// <summary>null for an element that is skipped; nested destructurings are <see cref="ListExpr"/> too.</summary>
    public ArrayItemNode?[] Items { get; } = items;

    /// <summary>Written with brackets.</summary>
    public bool Short { get; } = isShort;
}
