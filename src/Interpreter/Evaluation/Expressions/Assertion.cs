using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>assert(condition)</c>: nothing of it is evaluated while <c>zend.assertions</c> is 0.</summary>
internal sealed class Assertion(FunctionCall call, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) => frame.Engine.Ini.Assertions > 0 ? call.Evaluate(ref frame) : Value.True;
}

/// <summary>Whether assert() does anything now.</summary>
internal sealed class AssertionsAreActive(int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) => Value.FromBool(frame.Engine.Ini.Assertions > 0);
}
