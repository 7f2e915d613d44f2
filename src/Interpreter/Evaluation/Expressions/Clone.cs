using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>clone operand</c>.</summary>
internal sealed class Clone(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        if (!value.IsObject)
            throw frame.Engine.Error("__clone method called on non-object");
        PhpObject copy = ObjectCloning.Clone(frame.Engine, value.AsObject, frame.Function.DeclaringClass);
        frame.Engine.Lifetime.EndTemporary(value);
        return Value.FromObject(copy);
    }
}
