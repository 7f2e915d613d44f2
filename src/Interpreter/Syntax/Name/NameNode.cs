namespace MiniPhp.Interpreter.Syntax;

/// <summary>A name of a class, function, constant or namespace, as written.</summary>
public sealed class NameNode(string text, NameKind nameKind, LineSpan lines) : SyntaxNode(lines)
{
    public override SyntaxKind Kind => SyntaxKind.NameNode;

    /// <summary>Without the leading <c>\</c> or <c>namespace\</c>; the case is the source's.</summary>
    public string Text { get; } = text;

    /// <summary>How the name was written; resolving it against imports is left to the lowering.</summary>
    public NameKind NameKind { get; } = nameKind;
}
