namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>[items]</c> or <c>array(items)</c>.</summary>
public sealed class ArrayExpr(ArrayItemNode?[] items, bool isShort, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ArrayExpr;

    /// <summary>null where nothing stands between two commas, an error that the lowering reports.</summary>
    public ArrayItemNode?[] Items { get; } = items;

    /// <summary>Written with brackets.</summary>
    public bool Short { get; } = isShort;
}
