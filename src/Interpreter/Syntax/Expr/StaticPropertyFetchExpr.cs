namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>Class::$name</c>.</summary>
public sealed class StaticPropertyFetchExpr(SyntaxNode classReference, SyntaxNode name, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.StaticPropertyFetchExpr;

    /// <summary>A <see cref="NameNode"/> or an expression.</summary>
    public SyntaxNode Class { get; } = classReference;

    /// <summary>An <see cref="IdentifierNode"/> without the <c>$</c>, or an expression that gives the name (<c>A::$$b</c>).</summary>
    public SyntaxNode Name { get; } = name;
}
