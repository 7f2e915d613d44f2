namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>function (params) use (uses) { … }</c>.</summary>
public sealed class ClosureExpr(
    bool isStatic,
    bool byRef,
    ParamNode[] parameters,
    ClosureUseNode[] uses,
    SyntaxNode? returnType,
    StmtNode[] stmts,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : ExprNode(lines), IFunctionLike
{
    public override SyntaxKind Kind => SyntaxKind.ClosureExpr;

    public bool Static { get; } = isStatic;

    public bool ByRef { get; } = byRef;

    public ParamNode[] Params { get; } = parameters;

    public ClosureUseNode[] Uses { get; } = uses;

    public SyntaxNode? ReturnType { get; } = returnType;

    public StmtNode[] Stmts { get; } = stmts;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;

    public string? DocComment { get; } = docComment;
}
