namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>fn (params) => expr</c>.</summary>
public sealed class ArrowFunctionExpr(
    bool isStatic,
    bool byRef,
    ParamNode[] parameters,
    SyntaxNode? returnType,
    ExprNode expr,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : ExprNode(lines), IFunctionLike
{
    public override SyntaxKind Kind => SyntaxKind.ArrowFunctionExpr;

    public bool Static { get; } = isStatic;

    public bool ByRef { get; } = byRef;

    public ParamNode[] Params { get; } = parameters;

    public SyntaxNode? ReturnType { get; } = returnType;

    public ExprNode Expr { get; } = expr;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;

    public string? DocComment { get; } = docComment;
}
