namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var++</c>.</summary>
public sealed class PostIncExpr(ExprNode variable, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PostIncExpr;

    public ExprNode Var { get; } = variable;
}
