namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>use A, B\C as D;</c>.</summary>
public sealed class UseStmt(UseKind useKind, UseItemNode[] uses, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.UseStmt;

    public UseKind UseKind { get; } = useKind;

    public UseItemNode[] Uses { get; } = uses;
}
