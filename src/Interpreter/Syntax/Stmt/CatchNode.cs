namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>catch (A | B $var) { … }</c>.</summary>
public sealed class CatchNode(NameNode[] types, string? variable, StmtNode[] stmts, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.CatchNode;

    public NameNode[] Types { get; } = types;

    /// <summary>Without the <c>$</c>.</summary>
    public string? Var { get; } = variable;

    public StmtNode[] Stmts { get; } = stmts;
}
