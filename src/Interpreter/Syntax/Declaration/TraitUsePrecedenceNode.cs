namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>A::m insteadof B, C;</c> in a trait use.</summary>
public sealed class TraitUsePrecedenceNode(NameNode trait, string method, NameNode[] insteadOf, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.TraitUsePrecedenceNode;

    public NameNode Trait { get; } = trait;

    public string Method { get; } = method;

    public NameNode[] InsteadOf { get; } = insteadOf;
}
