namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>global vars;</c>.</summary>
public sealed class GlobalStmt(VariableExpr[] vars, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.GlobalStmt;

    public VariableExpr[] Vars { get; } = vars;
}
