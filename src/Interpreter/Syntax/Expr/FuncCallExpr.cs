namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>name(args)</c>.</summary>
public sealed class FuncCallExpr(
    SyntaxNode name, ArgNode[] args, bool isFirstClassCallable, LineSpan lines) : CallLikeExpr(args, isFirstClassCallable, lines)
{
    public override SyntaxKind Kind => SyntaxKind.FuncCallExpr;

    /// <summary>A <see cref="NameNode"/>, or an expression that gives the callable.</summary>
    public SyntaxNode Name { get; } = name;
}
