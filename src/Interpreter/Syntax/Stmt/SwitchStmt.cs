namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>switch (cond) { cases }</c>, also with <c>endswitch</c>.</summary>
public sealed class SwitchStmt(ExprNode cond, CaseNode[] cases, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.SwitchStmt;

    public ExprNode Cond { get; } = cond;

    public CaseNode[] Cases { get; } = cases;
}
