namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>else …</c>.</summary>
public sealed class ElseNode(StmtNode[] stmts, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ElseNode;

    public StmtNode[] Stmts { get; } = stmts;
}
