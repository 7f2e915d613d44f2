namespace MiniPhp.Interpreter.Syntax;

/// <summary>A call of a function, method or constructor.</summary>
public abstract class CallLikeExpr(ArgNode[] args, bool isFirstClassCallable, LineSpan lines) : ExprNode(lines)
{
    public ArgNode[] Args { get; } = args;

    /// <summary>Written <c>f(...)</c>: a closure is made, nothing is called and <see cref="Args"/> is empty.</summary>
    public bool IsFirstClassCallable { get; } = isFirstClassCallable;
}
