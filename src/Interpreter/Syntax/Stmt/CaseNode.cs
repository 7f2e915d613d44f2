namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>case cond: …</c> or <c>default: …</c>.</summary>
public sealed class CaseNode(ExprNode? cond, StmtNode[] stmts, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.CaseNode;

    /// <summary>null for <c>default</c>.</summary>
    public ExprNode? Cond { get; } = cond;

    public StmtNode[] Stmts { get; } = stmts;
}
