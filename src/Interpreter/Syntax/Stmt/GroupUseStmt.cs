namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>use prefix\{uses};</c>.</summary>
public sealed class GroupUseStmt(UseKind useKind, NameNode prefix, UseItemNode[] uses, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.GroupUseStmt;

    public UseKind UseKind { get; } = useKind;

    public NameNode Prefix { get; } = prefix;

    public UseItemNode[] Uses { get; } = uses;
}
