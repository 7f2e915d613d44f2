namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>function name(params): type { … }</c>.</summary>
public sealed class FunctionStmt(
    bool byRef,
    string name,
    ParamNode[] parameters,
    SyntaxNode? returnType,
    StmtNode[] stmts,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : StmtNode(lines), IFunctionLike
{
    public override SyntaxKind Kind => SyntaxKind.FunctionStmt;

    public bool ByRef { get; } = byRef;

    public string Name { get; } = name;

    public ParamNode[] Params { get; } = parameters;

    public SyntaxNode? ReturnType { get; } = returnType;

    public StmtNode[] Stmts { get; } = stmts;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;

    public string? DocComment { get; } = docComment;
}
