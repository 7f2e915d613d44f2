namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>foreach (expr as key => value) …</c>, also with <c>endforeach</c>.</summary>
public sealed class ForeachStmt(ExprNode expr, ExprNode? keyVar, bool byRef, ExprNode valueVar, StmtNode[] stmts, LineSpan lines) : StmtNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ForeachStmt;

    public ExprNode Expr { get; } = expr;

    public ExprNode? KeyVar { get; } = keyVar;

    public bool ByRef { get; } = byRef;

    /// <summary>A variable, or a <see cref="ListExpr"/>.</summary>
    public ExprNode ValueVar { get; } = valueVar;

    public StmtNode[] Stmts { get; } = stmts;
}
