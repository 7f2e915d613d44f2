namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>$name</c>, or <c>$$name</c> and <c>${expr}</c> with an expression for the name.</summary>
public sealed class VariableExpr(string? name, ExprNode? nameExpr, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.VariableExpr;

    /// <summary>Without the <c>$</c>; null when <see cref="NameExpr"/> gives it.</summary>
    public string? Name { get; } = name;

    public ExprNode? NameExpr { get; } = nameExpr;
}
