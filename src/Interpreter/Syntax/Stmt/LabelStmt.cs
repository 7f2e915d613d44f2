namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>name:</c>.</summary>
public sealed class LabelStmt(string name, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.LabelStmt;

    public string Name { get; } = name;
}
