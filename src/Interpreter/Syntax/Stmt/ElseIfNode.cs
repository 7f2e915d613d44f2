namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>elseif (cond) …</c>.</summary>
public sealed class ElseIfNode(ExprNode cond, StmtNode[] stmts, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ElseIfNode;

    public ExprNode Cond { get; } = cond;

    public StmtNode[] Stmts { get; } = stmts;
}
