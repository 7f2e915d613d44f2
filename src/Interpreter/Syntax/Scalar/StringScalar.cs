using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Syntax;

/// <summary>A string literal without interpolation; escapes are already bytes.</summary>
public sealed class StringScalar(PhpString value, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.StringScalar;

    public PhpString Value { get; } = value;
}
