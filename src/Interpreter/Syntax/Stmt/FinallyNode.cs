namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>finally { … }</c>.</summary>
public sealed class FinallyNode(StmtNode[] stmts, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.FinallyNode;

    public StmtNode[] Stmts { get; } = stmts;
}
