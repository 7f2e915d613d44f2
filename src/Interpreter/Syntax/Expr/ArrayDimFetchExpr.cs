namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var[dim]</c>, or <c>var[]</c>.</summary>
public sealed class ArrayDimFetchExpr(ExprNode variable, ExprNode? dim, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ArrayDimFetchExpr;

    public ExprNode Var { get; } = variable;

    public ExprNode? Dim { get; } = dim;
}
