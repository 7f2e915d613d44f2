namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>Arrays, and lists on the left of a destructuring.</summary>
internal abstract partial class SyntaxTreeBuilder
{
    /// <summary>A comma in an array: null stands for an item that is missing before it.</summary>
    protected void EndItem(int mark, int commasBefore)
    {
        if (_top - mark == commasBefore)
            Add(null);
    }

    protected ExprNode ForeachTarget(SyntaxNode node) =>
        node is ArrayExpr { Short: true } array ? Destructuring(array) : Variable(node);

    /// <summary>An array or list as the left side of a destructuring, down to the innermost one.</summary>
    protected static ListExpr Destructuring(ExprNode node)
    {
        ArrayItemNode?[] items = node is ListExpr list ? list.Items : ((ArrayExpr)node).Items;
        bool isShort = node is ListExpr { Short: true } or ArrayExpr { Short: true };
        var targets = new ArrayItemNode?[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            ArrayItemNode? item = items[i];
            if (item is { Value: ArrayExpr { Short: true } or ListExpr })
                item = new ArrayItemNode(item.Key, Destructuring(item.Value), item.ByRef, item.Unpack, new LineSpan(item.StartLine, item.EndLine));
            targets[i] = item;
        }

        return new ListExpr(targets, isShort, new LineSpan(node.StartLine, node.EndLine));
    }
}
