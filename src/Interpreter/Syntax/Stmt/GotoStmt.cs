namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>goto name;</c>.</summary>
public sealed class GotoStmt(string name, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.GotoStmt;

    public string Name { get; } = name;
}
