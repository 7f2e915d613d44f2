using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Syntax;

/// <summary>Text outside of the tags.</summary>
public sealed class InlineHtmlStmt(PhpString value, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.InlineHtmlStmt;

    public PhpString Value { get; } = value;
}
