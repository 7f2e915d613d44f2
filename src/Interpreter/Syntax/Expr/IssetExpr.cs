namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>isset(vars)</c>, at least one.</summary>
public sealed class IssetExpr(ExprNode[] vars, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.IssetExpr;

    public ExprNode[] Vars { get; } = vars;
}
