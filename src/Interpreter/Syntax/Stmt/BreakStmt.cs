namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>break;</c> or <c>break num;</c>.</summary>
public sealed class BreakStmt(ExprNode? num, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.BreakStmt;

    public ExprNode? Num { get; } = num;
}
