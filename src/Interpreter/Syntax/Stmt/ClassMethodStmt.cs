namespace MiniPhp.Interpreter.Syntax;

/// <summary><c>public function name(params): type { … }</c> in a class.</summary>
public sealed class ClassMethodStmt(
    Modifiers modifiers,
    bool byRef,
    string name,
    ParamNode[] parameters,
    SyntaxNode? returnType,
    StmtNode[]? stmts,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : StmtNode(lines), IFunctionLike
{
    public override SyntaxKind Kind => SyntaxKind.ClassMethodStmt;

    public Modifiers Modifiers { get; } = modifiers;

    public bool ByRef { get; } = byRef;

    public string Name { get; } = name;

    public ParamNode[] Params { get; } = parameters;

    public SyntaxNode? ReturnType { get; } = returnType;

    /// <summary>null when only <c>;</c> follows.</summary>
    public StmtNode[]? Stmts { get; } = stmts;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;

    public string? DocComment { get; } = docComment;
}
