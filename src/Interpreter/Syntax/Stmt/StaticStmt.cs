namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>static vars;</c>.</summary>
public sealed class StaticStmt(StaticVarNode[] vars, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.StaticStmt;

    public StaticVarNode[] Vars { get; } = vars;
}
