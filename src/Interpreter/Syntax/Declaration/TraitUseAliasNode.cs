namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>A::m as protected n;</c> in a trait use.</summary>
public sealed class TraitUseAliasNode(NameNode? trait, string method, Modifiers newModifier, string? newName, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.TraitUseAliasNode;

    public NameNode? Trait { get; } = trait;

    public string Method { get; } = method;

    public Modifiers NewModifier { get; } = newModifier;

    public string? NewName { get; } = newName;
}
