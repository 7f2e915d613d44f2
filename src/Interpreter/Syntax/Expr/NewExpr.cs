namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>new Class(args)</c>.</summary>
public sealed class NewExpr(
    SyntaxNode classReference, ArgNode[] args, bool isFirstClassCallable, LineSpan lines) : CallLikeExpr(args, isFirstClassCallable, lines)
{
    public override SyntaxKind Kind => SyntaxKind.NewExpr;

    /// <summary>A <see cref="NameNode"/>, an expression, or the <see cref="ClassStmt"/> of an anonymous class.</summary>
    public SyntaxNode Class { get; } = classReference;
}
