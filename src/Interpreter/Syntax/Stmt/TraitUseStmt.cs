namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>use traits { adaptations }</c> in a class.</summary>
public sealed class TraitUseStmt(NameNode[] traits, SyntaxNode[] adaptations, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.TraitUseStmt;

    public NameNode[] Traits { get; } = traits;

    /// <summary>Each a <see cref="TraitUsePrecedenceNode"/> or a <see cref="TraitUseAliasNode"/>.</summary>
    public SyntaxNode[] Adaptations { get; } = adaptations;
}
