namespace MiniPhp.Interpreter.Syntax;

/// <summary>One import of a <see cref="UseStmt"/> or <see cref="GroupUseStmt"/>.</summary>
public sealed class UseItemNode(UseKind useKind, NameNode name, string? alias, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.UseItemNode;

    /// <summary>The statement's kind, or in a mixed group the item's own.</summary>
    public UseKind UseKind { get; } = useKind;

    public NameNode Name { get; } = name;

    public string? Alias { get; } = alias;
}
