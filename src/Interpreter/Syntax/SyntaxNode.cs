namespace MiniPhp.Interpreter.Syntax;

/// <summary>
/// A node of the syntax tree: immutable, without behaviour, named as PHP-Parser names it.
/// Every text that is a name (variables, functions, classes, members, labels) is a .NET string in which each char is one byte of
/// the source (Latin-1 mapping), so that names in any encoding survive; string literals and inline HTML are
/// <see cref="MiniPhp.Runtime.Values.PhpString"/>. Lists are arrays that nobody writes to once the node is built.
/// </summary>
public abstract class SyntaxNode(LineSpan lines)
{
    public abstract SyntaxKind Kind { get; }

    /// <summary>The line of the node's first token, 1 is the first. Functions and classes begin at their keyword.</summary>
    public int StartLine { get; } = lines.Start;

    /// <summary>The line in which the node's last token ends.</summary>
    public int EndLine { get; } = lines.End;
}
