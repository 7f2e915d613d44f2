namespace MiniPhp.Interpreter.Syntax;

/// <summary>A node that has a value.</summary>
public abstract class ExprNode(LineSpan lines) : SyntaxNode(lines);
