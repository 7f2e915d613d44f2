using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>++variable</c>, <c>variable++</c> and the like.</summary>
internal sealed class Increment(Variable target, bool isDecrement, bool isPrefix, int line) : Expression(line)
{
    private readonly Update _update = isDecrement ? new DecrementUpdate() : new IncrementUpdate();

    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        if (target.TryUpdate(ref frame, _update, Value.Null, out Value before, out Value after))
            return after.IsThrow || isPrefix ? after : before;
        ref Value slot = ref target.Fetch(ref frame, FetchMode.Step);
        if (Unsafe.IsNullRef(ref slot))
            return Value.Throw;
        frame.Line = Line;
        Value old = slot.OrNull;
        Value next = _update.Store(frame.Engine, ref slot, old, _update.Apply(frame.Engine, old, Value.Null));
        return isPrefix ? next : old;
    }

    public override void Emit(Unit unit)
    {
        if (target.WritableShape(unit) != Shape.Int)
            unit.EmitTree(this);
        else
            unit.WithSlowPath(isOther => EmitStep(unit, isOther), () => unit.EmitTree(this));
    }

    public override bool IsCompiled(Unit unit) => target.WritableShape(unit) == Shape.Int;

    public override LocalBuilder EmitValue(Unit unit)
    {
        LocalBuilder result = unit.NewValue();
        if (target.WritableShape(unit) != Shape.Int)
            unit.EmitTree(this, result);
        else
            unit.WithSlowPath(isOther => unit.Box(EmitStep(unit, isOther), result), () => unit.EmitTree(this, result));
        return result;
    }

    /// <summary>Counts; gives what the expression is worth.</summary>
    private Fast EmitStep(Unit unit, Label slow)
    {
        LocalBuilder address = target.EmitAddress(unit, true, slow);
        Fast old = unit.ReadNumber(address, Shape.Int, slow);
        Fast next = FastArithmetic.EmitSum(unit, old, Fast.Constant(1), isDecrement, slow);
        unit.Code.Emit(OpCodes.Ldloc, address);
        unit.StoreNumber(next);
        return isPrefix ? next : old;
    }
}

/// <summary><c>$local++</c> and the like.</summary>
internal sealed class IncrementLocal(int slot, bool isDecrement, bool isPrefix, int line) : Expression(line)
{
    private readonly LocalOperand _target = new(slot, line);

    public override Value Evaluate(ref Frame frame)
    {
        ref Value target = ref Unsafe.Add(ref frame.Locals, slot);
        if (target.IsInt && !isDecrement && target.Bits != long.MaxValue)
            return Value.FromInt(isPrefix ? ++target.Bits : target.Bits++);
        if (target.IsInt && isDecrement && target.Bits != long.MinValue)
            return Value.FromInt(isPrefix ? --target.Bits : target.Bits--);
        return StepSlowly(ref frame);
    }

    public override Completion Execute(ref Frame frame)
    {
        Step(ref frame);
        return Completion.Normal;
    }

    /// <summary>The step without a result; for loops that end in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(ref Frame frame)
    {
        ref Value target = ref Unsafe.Add(ref frame.Locals, slot);
        if (target.IsInt && !isDecrement && target.Bits != long.MaxValue)
            target.Bits++;
        else if (target.IsInt && isDecrement && target.Bits != long.MinValue)
            target.Bits--;
        else
            StepSlowly(ref frame);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value StepSlowly(ref Frame frame)
    {
        ref Value shared = ref Unsafe.Add(ref frame.Locals, slot);
        if (shared.IsReference)
        {
            ref Value place = ref shared.AsReference.Value;
            if (place.IsInt && place.Bits != (isDecrement ? long.MinValue : long.MaxValue) && shared.AsReference.TypedSources is null)
            {
                long before = place.Bits;
                place.Bits += isDecrement ? -1 : 1;
                return Value.FromInt(isPrefix ? place.Bits : before);
            }
        }

        Value old = _target.Get(ref frame);
        frame.Line = Line;
        Value next = old;
        if (isDecrement)
            Arithmetic.Decrement(frame.Engine, ref next);
        else
            Arithmetic.Increment(frame.Engine, ref next);
        ref Value target = ref Unsafe.Add(ref frame.Locals, slot);
        if (target.IsReference && target.AsReference.TypedSources is not null)
            PropertyTypes.VerifyStep(frame.Engine, null, target, old, next, isDecrement);
        Slot.Assign(frame.Engine, ref target, next);
        return isPrefix ? target.Dereferenced : old;
    }

    public override void Emit(Unit unit)
    {
        if (unit.ShapeOfSlot(slot) != Shape.Int)
            unit.EmitTree(this);
        else
            unit.WithSlowPath(isOther => EmitStep(unit, isOther), () => unit.EmitTree(this));
    }

    public override bool IsCompiled(Unit unit) => unit.ShapeOfSlot(slot) == Shape.Int;

    public override LocalBuilder EmitValue(Unit unit)
    {
        LocalBuilder result = unit.NewValue();
        if (unit.ShapeOfSlot(slot) != Shape.Int)
            unit.EmitTree(this, result);
        else
            unit.WithSlowPath(isOther => unit.Box(EmitStep(unit, isOther), result), () => unit.EmitTree(this, result));
        return result;
    }

    /// <summary>Counts; gives what the expression is worth.</summary>
    private Fast EmitStep(Unit unit, Label slow)
    {
        Fast old = _target.EmitFast(unit, slow);
        Fast next = FastArithmetic.EmitSum(unit, old, Fast.Constant(1), isDecrement, slow);
        unit.LoadSlot(slot);
        unit.StoreNumber(next);
        return isPrefix ? next : old;
    }
}
