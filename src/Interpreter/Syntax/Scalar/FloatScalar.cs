namespace MiniPhp.Interpreter.Syntax;

/// <summary>A float literal, or an integer literal that does not fit 64 bits.</summary>
public sealed class FloatScalar(double value, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.FloatScalar;

    public double Value { get; } = value;
}
