namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>;</c> alone.</summary>
public sealed class NopStmt(LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.NopStmt;
}
