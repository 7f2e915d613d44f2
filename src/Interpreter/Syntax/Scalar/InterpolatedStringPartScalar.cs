using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Syntax;

/// <summary>The text between two interpolations; escapes are already bytes.</summary>
public sealed class InterpolatedStringPartScalar(PhpString value, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.InterpolatedStringPartScalar;

    public PhpString Value { get; } = value;
}
