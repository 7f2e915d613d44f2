namespace MiniPhp.Interpreter.Syntax.Parsing;

/// <summary>The predictive parser stopped: a token cannot follow. What could is found out by a second parse.</summary>
/// <param name="tokenIndex">The token, by its number.</param>
/// <param name="afterExpression">The grammar lets it follow, the expression before it does not: an operator after what is no variable.</param>
internal sealed class UnexpectedTokenException(int tokenIndex, bool afterExpression) : Exception
{
    public int TokenIndex => tokenIndex;

    public bool AfterExpression => afterExpression;
}
