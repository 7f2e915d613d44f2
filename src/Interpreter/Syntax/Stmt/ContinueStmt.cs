namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>continue;</c> or <c>continue num;</c>.</summary>
public sealed class ContinueStmt(ExprNode? num, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ContinueStmt;

    public ExprNode? Num { get; } = num;
}
