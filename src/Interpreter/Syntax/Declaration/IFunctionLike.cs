namespace MiniPhp.Interpreter.Syntax;

/// <summary>What functions, methods, closures and arrow functions have in common.</summary>
public interface IFunctionLike
{
    bool ByRef { get; }

    ParamNode[] Params { get; }

    /// <summary>A <see cref="NameNode"/>, an <see cref="IdentifierNode"/> for a built-in type, or one of the composed types.</summary>
    SyntaxNode? ReturnType { get; }

    AttributeGroupNode[] AttributeGroups { get; }

    /// <summary>The doc comment before the declaration, delimiters included.</summary>
    string? DocComment { get; }

    int StartLine { get; }

    int EndLine { get; }
}
