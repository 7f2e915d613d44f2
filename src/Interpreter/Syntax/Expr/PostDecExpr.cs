namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var--</c>.</summary>
public sealed class PostDecExpr(ExprNode variable, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PostDecExpr;

    public ExprNode Var { get; } = variable;
}
