namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>Class::name(args)</c>.</summary>
public sealed class StaticCallExpr(
    SyntaxNode classReference, SyntaxNode name, ArgNode[] args, bool isFirstClassCallable, LineSpan lines) : CallLikeExpr(args, isFirstClassCallable, lines)
{
    public override SyntaxKind Kind => SyntaxKind.StaticCallExpr;

    /// <summary>A <see cref="NameNode"/> or an expression.</summary>
    public SyntaxNode Class { get; } = classReference;

    /// <summary>An <see cref="IdentifierNode"/>, or an expression that gives the name.</summary>
    public SyntaxNode Name { get; } = name;
}
