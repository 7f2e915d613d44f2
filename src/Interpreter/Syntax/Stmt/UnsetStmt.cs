namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>unset(vars);</c>.</summary>
public sealed class UnsetStmt(ExprNode[] vars, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.UnsetStmt;

    public ExprNode[] Vars { get; } = vars;
}
