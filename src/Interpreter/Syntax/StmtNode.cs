namespace MiniPhp.Interpreter.Syntax;

/// <summary>A node that is executed: a statement, a declaration, or a member of a class.</summary>
public abstract class StmtNode(LineSpan lines) : SyntaxNode(lines);
