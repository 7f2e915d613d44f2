namespace MiniPhp.Interpreter.Syntax;

/// <summary>An integer literal.</summary>
public sealed class IntScalar(long value, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.IntScalar;

    public long Value { get; } = value;
}
