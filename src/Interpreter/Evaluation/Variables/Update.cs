using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary>What <c>op=</c>, <c>++</c> and <c>--</c> do to what a place holds.</summary>
internal abstract class Update
{
    /// <summary>The new value; the old one may have been changed or replaced meanwhile by code that a warning or a conversion runs.</summary>
    public abstract Value Apply(Engine engine, Value old, Value operand);
}

/// <summary><c>op=</c>.</summary>
internal sealed class OperatorUpdate<TOperator> : Update
    where TOperator : struct, IBinaryOperator
{
    public override Value Apply(Engine engine, Value old, Value operand) => TOperator.Apply(engine, old, operand);
}

/// <summary><c>++</c>; the operand is not looked at.</summary>
internal sealed class IncrementUpdate : Update
{
    public override Value Apply(Engine engine, Value old, Value operand)
    {
        Arithmetic.Increment(engine, ref old);
        return old;
    }
}

/// <summary><c>--</c>; the operand is not looked at.</summary>
internal sealed class DecrementUpdate : Update
{
    public override Value Apply(Engine engine, Value old, Value operand)
    {
        Arithmetic.Decrement(engine, ref old);
        return old;
    }
}
