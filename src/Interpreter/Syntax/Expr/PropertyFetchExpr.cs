namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var->name</c>.</summary>
public sealed class PropertyFetchExpr(ExprNode variable, SyntaxNode name, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.PropertyFetchExpr;

    public ExprNode Var { get; } = variable;

    /// <summary>An <see cref="IdentifierNode"/>, or an expression that gives the name.</summary>
    public SyntaxNode Name { get; } = name;
}
