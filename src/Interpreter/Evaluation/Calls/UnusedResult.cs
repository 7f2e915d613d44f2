using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>A statement that is a call inside something else, such as <c>@f();</c> or <c>$a?-&gt;f();</c>: the result is gone before the arguments are.</summary>
/// <param name="expression">What <see cref="TryDiscard"/> found a call in.</param>
internal sealed class UnusedResult(Expression expression) : Expression(expression.Line)
{
    /// <summary>Tells the call that is the value of an expression that nobody uses its result; false when there is none.</summary>
    public static bool TryDiscard(Expression expression)
    {
        switch (expression)
        {
            case CallExpression call:
                call.AsStatement();
                return true;
            case CallUserFunctionWithArray call:
                call.DiscardsResult = true;
                return true;
            case ErrorSuppress suppressed:
                return TryDiscard(suppressed.Operand);
            case NullsafeChain chain:
                return TryDiscard(chain.Body);
            default:
                return false;
        }
    }

    public override Value Evaluate(ref Frame frame)
    {
        Value result = expression.Evaluate(ref frame);
        frame.DiscardsResult = false;
        return result;
    }
}
