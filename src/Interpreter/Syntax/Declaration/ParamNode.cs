namespace MiniPhp.Interpreter.Syntax;

/// <summary>A parameter of a function-like node.</summary>
public sealed class ParamNode(
    Modifiers modifiers,
    SyntaxNode? type,
    bool byRef,
    bool variadic,
    string name,
    ExprNode? defaultValue,
    AttributeGroupNode[] attributeGroups,
    string? docComment,
    LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.ParamNode;

    /// <summary>Not <see cref="Modifiers.None"/> for a promoted constructor parameter.</summary>
    public Modifiers Modifiers { get; } = modifiers;

    public SyntaxNode? Type { get; } = type;

    public bool ByRef { get; } = byRef;

    public bool Variadic { get; } = variadic;

    /// <summary>Without the <c>$</c>.</summary>
    public string Name { get; } = name;

    public ExprNode? Default { get; } = defaultValue;

    public AttributeGroupNode[] AttributeGroups { get; } = attributeGroups;

    public string? DocComment { get; } = docComment;
}
