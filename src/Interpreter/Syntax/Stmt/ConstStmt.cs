namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>const A = 1, B = 2;</c> outside of a class.</summary>
public sealed class ConstStmt(ConstNode[] consts, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ConstStmt;

    public ConstNode[] Consts { get; } = consts;
}
