namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>Class::NAME</c>, also <c>Class::class</c>.</summary>
public sealed class ClassConstFetchExpr(SyntaxNode classReference, IdentifierNode name, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ClassConstFetchExpr;

    /// <summary>A <see cref="NameNode"/> or an expression.</summary>
    public SyntaxNode Class { get; } = classReference;

    public IdentifierNode Name { get; } = name;
}
