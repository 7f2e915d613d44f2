namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>`parts`</c>; each an <see cref="InterpolatedStringPartScalar"/> or an expression.</summary>
public sealed class ShellExecExpr(ExprNode[] parts, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ShellExecExpr;

    public ExprNode[] Parts { get; } = parts;
}
