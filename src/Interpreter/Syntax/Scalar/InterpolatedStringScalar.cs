namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>"text $var {$expr}"</c>, also as heredoc; each part an <see cref="InterpolatedStringPartScalar"/> or an expression.</summary>
public sealed class InterpolatedStringScalar(ExprNode[] parts, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.InterpolatedStringScalar;

    public ExprNode[] Parts { get; } = parts;
}
