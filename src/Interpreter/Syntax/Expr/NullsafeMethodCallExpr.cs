namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>var?->name(args)</c>.</summary>
public sealed class NullsafeMethodCallExpr(
    ExprNode variable, SyntaxNode name, ArgNode[] args, bool isFirstClassCallable, LineSpan lines) : CallLikeExpr(args, isFirstClassCallable, lines)
{
    public override SyntaxKind Kind => SyntaxKind.NullsafeMethodCallExpr;

    public ExprNode Var { get; } = variable;

    /// <summary>An <see cref="IdentifierNode"/>, or an expression that gives the name or a closure.</summary>
    public SyntaxNode Name { get; } = name;
}
