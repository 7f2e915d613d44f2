using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary>What <c>op=</c>, <c>++</c> and <c>--</c> do to what a place holds.</summary>
internal abstract class Update(bool isStep = false)
{
    /// <summary>The new value; the old one may have been changed or replaced meanwhile by code that a warning or a conversion runs.</summary>
    public abstract Value Apply(Engine engine, Value old, Value operand);

    /// <summary>True for <c>++</c> and <c>--</c>, which do not take an int property past its extremes.</summary>
    public bool IsStep { get; } = isStep;

    /// <summary>What a place is fetched for that is updated.</summary>
    public FetchMode Mode { get; } = isStep ? FetchMode.Step : FetchMode.ReadWrite;

    /// <summary>Puts the new value into the slot, or into what its reference refers to. Returns it as converted to the types that it has to fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Store(Engine engine, ref Value slot, Value before, Value result)
    {
        if (slot.IsReference)
            return StoreShared(engine, ref slot, before, result);
        Slot.Assign(engine, ref slot, result);
        return result;
    }

    private Value StoreShared(Engine engine, ref Value slot, Value before, Value result)
    {
        if (IsStep && slot.AsReference.TypedSources is not null)
            PropertyTypes.VerifyStep(engine, null, slot, before, result, this is DecrementUpdate);
        Slot.Assign(engine, ref slot, result);
        return slot.Dereferenced;
    }
}

/// <summary><c>op=</c>.</summary>
internal sealed class OperatorUpdate<TOperator> : Update
    where TOperator : struct, IBinaryOperator
{
    public override Value Apply(Engine engine, Value old, Value operand) => TOperator.Apply(engine, old, operand);
}

/// <summary><c>++</c>; the operand is not looked at.</summary>
internal sealed class IncrementUpdate() : Update(isStep: true)
{
    public override Value Apply(Engine engine, Value old, Value operand)
    {
        Arithmetic.Increment(engine, ref old);
        return old;
    }
}

/// <summary><c>--</c>; the operand is not looked at.</summary>
internal sealed class DecrementUpdate() : Update(isStep: true)
{
    public override Value Apply(Engine engine, Value old, Value operand)
    {
        Arithmetic.Decrement(engine, ref old);
        return old;
    }
}
