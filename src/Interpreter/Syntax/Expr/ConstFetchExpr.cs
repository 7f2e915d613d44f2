namespace MiniPhp.Interpreter.Syntax;

/// <summary>A constant, also <c>true</c>, <c>false</c> and <c>null</c>.</summary>
public sealed class ConstFetchExpr(NameNode name, LineSpan lines) : ExprNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ConstFetchExpr;

    public NameNode Name { get; } = name;
}
