namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>__LINE__</c> and its kin.</summary>
public sealed class MagicConstScalar(MagicConstKind magicConstKind, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.MagicConstScalar;

    public MagicConstKind MagicConstKind { get; } = magicConstKind;
}
