using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>$local = value</c>.</summary>
internal sealed class AssignLocal<TOperand>(int slot, TOperand value, int line) : Expression(line)
    where TOperand : struct, IOperand
{
    private readonly TOperand _value = value;

    public override Value Evaluate(ref Frame frame)
    {
        Value result = _value.Get(ref frame);
        if (TOperand.CanThrow && result.IsThrow)
            return result;
        frame.Line = Line;
        ref Value target = ref Unsafe.Add(ref frame.Locals, slot);
        Slot.Assign(frame.Engine, ref target, result);
        return target.IsReference ? target.AsReference.Value : result;
    }

    public override Completion Execute(ref Frame frame)
    {
        Value result = _value.Get(ref frame);
        ref Value target = ref Unsafe.Add(ref frame.Locals, slot);
        if (result.IsInt && target.IsInt)
        {
            target.Bits = result.Bits;
            return Completion.Normal;
        }

        if (TOperand.CanThrow && result.IsThrow)
            return Completion.Throw;
        if (result.IsFloat && target.IsFloat)
        {
            target.Bits = result.Bits;
            return Completion.Normal;
        }

        frame.Line = Line;
        Slot.Assign(frame.Engine, ref target, result);
        frame.Settle();
        return Completion.Normal;
    }

    public override void Emit(Unit unit)
    {
        Shape shape = _value.ShapeIn(unit);
        if (shape is Shape.Int or Shape.Float && unit.ShapeOfSlot(slot) == shape)
            unit.WithSlowPath(isOther => unit.WriteNumber(slot, _value.EmitFast(unit, isOther), isOther), () => unit.EmitTree(this));
        else if (_value.IsCompiled(unit))
            EmitAssignment(unit, _value.EmitValue(unit));
        else
            unit.EmitTree(this);
    }

    private void EmitAssignment(Unit unit, LocalBuilder value)
    {
        unit.EmitLine(Line);
        unit.LoadEngine();
        unit.LoadSlot(slot);
        unit.Code.Emit(OpCodes.Ldloc, value);
        unit.Code.Emit(OpCodes.Call, Members.AssignSlot);
        unit.EmitSettle();
    }
}

/// <summary><c>variable = value</c> for any place. The place's parts are evaluated first when an order could show.</summary>
internal sealed class Assign(Variable target, Expression value, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value result = value.Evaluate(ref frame);
        if (result.IsThrow)
            return result;
        frame.Line = Line;
        if (!result.IsCounted || result.Heap!.Holders > 1)
            return target.Assign(ref frame, result);
        return AssignHeld(ref frame, result);
    }

    /// <summary>
    /// A fresh array or object is held while the place is looked up, which may run PHP code; an array with one holder may be the
    /// one that it is put into.
    /// </summary>
    private Value AssignHeld(ref Frame frame, Value result)
    {
        result.Heap!.Holders++;
        Value assigned = target.Assign(ref frame, result);
        frame.Engine.Lifetime.Unhold(result.Heap);
        return assigned;
    }
}

/// <summary><c>container[key] = value</c>.</summary>
internal sealed class AssignElement<TOperand>(ElementVariable target, TOperand value, int line) : Expression(line)
    where TOperand : struct, IOperand
{
    private readonly TOperand _value = value;

    public override Value Evaluate(ref Frame frame) => Assign(ref frame);

    public override Completion Execute(ref Frame frame)
    {
        if (Assign(ref frame).IsThrow)
            return Completion.Throw;
        frame.Settle();
        return Completion.Normal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value Assign(ref Frame frame)
    {
        Value result = _value.Get(ref frame);
        if (TOperand.CanThrow && result.IsThrow)
            return result;
        frame.Line = Line;
        if (!result.IsCounted || result.Heap!.Holders > 1)
            return target.Assign(ref frame, result);
        return AssignHeld(ref frame, result);
    }

    private Value AssignHeld(ref Frame frame, Value result)
    {
        result.Heap!.Holders++;
        Value assigned = target.Assign(ref frame, result);
        frame.Engine.Lifetime.Unhold(result.Heap);
        return assigned;
    }

    public override void Emit(Unit unit)
    {
        if (_value.ShapeIn(unit) is Shape.Int or Shape.Float && target.CanStore(unit))
            unit.WithSlowPath(slow => target.EmitStore(unit, _value.EmitFast(unit, slow), slow), () => unit.EmitTree(this));
        else
            unit.EmitTree(this);
    }
}

/// <summary>Evaluates expressions into temporaries, then an expression that reads them: fixes PHP's order of evaluation.</summary>
internal sealed class WithTemporaries((Expression Part, int Slot)[] parts, Expression body, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        foreach ((Expression expression, int slot) in parts)
        {
            Value part = expression.Evaluate(ref frame);
            if (part.IsThrow)
            {
                Clear(ref frame);
                return part;
            }

            Slot.Replace(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot), part);
        }

        Value result = body.Evaluate(ref frame);
        Clear(ref frame);
        return result;
    }

    private void Clear(ref Frame frame)
    {
        foreach ((_, int slot) in parts)
            Slot.Clear(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot));
    }
}

/// <summary>
/// <c>$a?-&gt;b-&gt;c()</c>: evaluates the heads of nullsafe accesses into temporaries, innermost first; the chain is null as soon as
/// one of them is, else its body reads the temporaries.
/// </summary>
internal sealed class NullsafeChain((Expression Head, int Slot)[] heads, Expression body, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) => Evaluate(ref frame, false);

    public override Value EvaluateQuietly(ref Frame frame) => Evaluate(ref frame, true);

    public override Value EvaluateShared(ref Frame frame)
    {
        if (!EvaluateHeads(ref frame, false, out Value result))
            return result;
        result = body.EvaluateShared(ref frame);
        Clear(ref frame);
        return result;
    }

    private Value Evaluate(ref Frame frame, bool quietly)
    {
        if (!EvaluateHeads(ref frame, quietly, out Value result))
            return result;
        result = quietly ? body.EvaluateQuietly(ref frame) : body.Evaluate(ref frame);
        Clear(ref frame);
        return result;
    }

    /// <summary>Puts the heads into their slots; false when one of them ends the chain, which is then worth <paramref name="end"/>.</summary>
    private bool EvaluateHeads(ref Frame frame, bool quietly, out Value end)
    {
        foreach ((Expression head, int slot) in heads)
        {
            end = quietly ? head.EvaluateQuietly(ref frame) : head.Evaluate(ref frame);
            if (end.IsThrow || end.IsNull)
            {
                Clear(ref frame);
                return false;
            }

            Slot.Replace(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot), end);
        }

        end = Value.Undefined;
        return true;
    }

    private void Clear(ref Frame frame)
    {
        foreach ((_, int slot) in heads)
            Slot.Clear(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot));
    }
}

/// <summary>Evaluates expressions for their effects, then one for its value.</summary>
internal sealed class Sequence(Expression[] before, Expression last) : Expression(last.Line)
{
    public override Value Evaluate(ref Frame frame) => RunBefore(ref frame) ? last.Evaluate(ref frame) : Value.Throw;

    public override bool EvaluateBool(ref Frame frame) => RunBefore(ref frame) && last.EvaluateBool(ref frame);

    private bool RunBefore(ref Frame frame)
    {
        foreach (Expression expression in before)
        {
            if (expression.Execute(ref frame) != Completion.Normal)
                return false;
        }

        return true;
    }

    public override bool IsCompiled(Unit unit) => true;

    public override LocalBuilder EmitValue(Unit unit)
    {
        EmitBefore(unit);
        return last.EmitValue(unit);
    }

    public override void EmitCondition(Unit unit, Label whenFalse)
    {
        EmitBefore(unit);
        last.EmitCondition(unit, whenFalse);
    }

    private void EmitBefore(Unit unit)
    {
        foreach (Expression expression in before)
            expression.Emit(unit);
    }
}

/// <summary><c>target = &amp;call()</c>: shares the reference that the call returns; a plain value gives a notice and is assigned.</summary>
internal sealed class AssignReferenceFromCall(Variable target, Expression source, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value result = source.EvaluateShared(ref frame);
        if (result.IsThrow)
            return result;
        frame.Line = Line;
        if (result.IsReference)
            return target.Bind(ref frame, result.AsReference) ? result.AsReference.Value.OrNull : Value.Throw;
        if (source is Calls.CallExpression)
            frame.Engine.Notice("Only variables should be assigned by reference");
        return target.Assign(ref frame, result);
    }
}

/// <summary>A temporary slot, read: a value that was evaluated before.</summary>
internal sealed class Temporary(int slot, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) => Unsafe.Add(ref frame.Locals, slot).OrNull;
}

/// <summary><c>target = &amp;source</c>.</summary>
internal sealed class AssignReference(Variable target, Variable source, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        PhpReference? reference = source.FetchReference(ref frame);
        if (reference is null)
            return Value.Throw;
        frame.Line = Line;
        reference.Holders++;
        bool bound = target.Bind(ref frame, reference);
        frame.Engine.Lifetime.Release(Value.FromReference(reference));
        return bound ? reference.Value : Value.Throw;
    }
}

/// <summary><c>variable op= value</c>.</summary>
internal sealed class CompoundAssign<TOperator>(Variable target, Expression value, int line) : Expression(line)
    where TOperator : struct, IBinaryOperator
{
    private readonly OperatorUpdate<TOperator> _update = new();
    private readonly ElementVariable? _element = target as ElementVariable;

    public override Value Evaluate(ref Frame frame)
    {
        Value right = value.Evaluate(ref frame);
        if (right.IsThrow)
            return right;
        frame.Line = Line;
        return _element is null ? UpdatePlace(ref frame, right) : UpdateElement(ref frame, _element, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value UpdateElement(ref Frame frame, ElementVariable element, Value right)
    {
        if (!element.TryGetIndex(ref frame, out Value index))
            return Value.Throw;
        if (right.IsInt || right.IsFloat)
        {
            ref Value number = ref element.NumberAt(ref frame, index);
            if (!Unsafe.IsNullRef(ref number))
            {
                Value changed = TOperator.Apply(frame.Engine, number, right);
                if (changed.IsInt || changed.IsFloat)
                {
                    number = changed;
                    return changed;
                }
            }
        }

        element.UpdateAt(ref frame, index, _update, right, out _, out Value result);
        return result;
    }

    private Value UpdatePlace(ref Frame frame, Value right)
    {
        if (target.TryUpdate(ref frame, _update, right, out _, out Value updated))
            return updated;
        ref Value slot = ref target.Fetch(ref frame, FetchMode.ReadWrite);
        if (Unsafe.IsNullRef(ref slot))
            return Value.Throw;
        frame.Line = Line;
        Value result = TOperator.Apply(frame.Engine, slot.OrNull, right);
        Slot.Assign(frame.Engine, ref slot, result);
        return result;
    }

    public override void Emit(Unit unit)
    {
        Shape old = _element?.ShapeIn(unit) ?? Shape.None;
        if (old == Shape.None || TOperator.FastShape(old, value.ShapeIn(unit)) != old)
        {
            unit.EmitTree(this);
            return;
        }

        unit.WithSlowPath(
            slow =>
            {
                Fast right = value.EmitFast(unit, slow);
                LocalBuilder address = _element!.EmitAddress(unit, true, slow);
                Fast changed = TOperator.EmitFast(unit, unit.ReadNumber(address, old, slow), right, slow);
                unit.Code.Emit(OpCodes.Ldloc, address);
                unit.StoreNumber(changed);
            },
            () => unit.EmitTree(this));
    }
}

/// <summary><c>$local op= value</c>.</summary>
internal sealed class CompoundAssignLocal<TOperator, TOperand>(int slot, TOperand value, int line) : Expression(line)
    where TOperator : struct, IBinaryOperator
    where TOperand : struct, IOperand
{
    private readonly TOperand _value = value;
    private readonly LocalOperand _target = new(slot, line);

    public override Value Evaluate(ref Frame frame)
    {
        Value right = _value.Get(ref frame);
        if (TOperand.CanThrow && right.IsThrow)
            return right;
        Value left = _target.Get(ref frame);
        frame.Line = Line;
        Value result = TOperator.Apply(frame.Engine, left, right);
        Slot.Assign(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot), result);
        return result;
    }

    public override Completion Execute(ref Frame frame)
    {
        Value right = _value.Get(ref frame);
        if (TOperand.CanThrow && right.IsThrow)
            return Completion.Throw;
        ref Value target = ref Unsafe.Add(ref frame.Locals, slot);
        Value left = _target.Get(ref frame);
        frame.Line = Line;
        Value result = TOperator.Apply(frame.Engine, left, right);
        if (result.IsInt && target.IsInt)
        {
            target.Bits = result.Bits;
            return Completion.Normal;
        }

        Slot.Assign(frame.Engine, ref target, result);
        frame.Settle();
        return Completion.Normal;
    }

    public override void Emit(Unit unit)
    {
        Shape shape = TOperator.FastShape(unit.ShapeOfSlot(slot), _value.ShapeIn(unit));
        if (shape == Shape.None || shape != unit.ShapeOfSlot(slot))
        {
            unit.EmitTree(this);
            return;
        }

        unit.WithSlowPath(
            isOther =>
            {
                Fast left = _target.EmitFast(unit, isOther);
                unit.WriteNumber(slot, TOperator.EmitFast(unit, left, _value.EmitFast(unit, isOther), isOther), isOther);
            },
            () => unit.EmitTree(this));
    }
}

/// <summary><c>$local .= value</c>: appends in place where it can.</summary>
internal sealed class ConcatAssignLocal<TOperand>(int slot, TOperand value, int line) : Expression(line)
    where TOperand : struct, IOperand
{
    private readonly TOperand _value = value;

    public override Value Evaluate(ref Frame frame) =>
        Append(ref frame) ? Unsafe.Add(ref frame.Locals, slot).Dereferenced : Value.Throw;

    public override Completion Execute(ref Frame frame)
    {
        if (!Append(ref frame))
            return Completion.Throw;
        frame.Settle();
        return Completion.Normal;
    }

    private bool Append(ref Frame frame)
    {
        Value right = _value.Get(ref frame);
        if (TOperand.CanThrow && right.IsThrow)
            return false;
        AppendValue(ref frame, right);
        return true;
    }

    private void AppendValue(ref Frame frame, Value right)
    {
        ref Value target = ref Unsafe.Add(ref frame.Locals, slot);
        if (!target.IsDirect)
            LocalOperand.ReadIndirect(ref frame, target, slot, Line);
        frame.Line = Line;
        if (target.IsReference && target.AsReference.TypedSources is not null)
        {
            Slot.Assign(frame.Engine, ref target, Value.FromString(Concatenation.Concat(frame.Engine, target.OrNull, right)));
            return;
        }

        ref Value place = ref target;
        if (target.IsReference)
            place = ref target.AsReference.Value;
        if (place.IsUndefined)
            place = Value.Null;
        Concatenation.Append(frame.Engine, ref place, right);
    }

    public override void Emit(Unit unit)
    {
        if (!unit.SlotNow(slot).IsString || _value.IsCompiled(unit))
        {
            unit.EmitTree(this);
            return;
        }

        LocalBuilder end = _value.EmitValue(unit);
        unit.WithSlowPath(
            isOther =>
            {
                unit.LoadSlot(slot);
                unit.Code.Emit(OpCodes.Ldloc, end);
                unit.Code.Emit(OpCodes.Call, Members.Method(typeof(FastStrings), nameof(FastStrings.TryAppend)));
                unit.Code.Emit(OpCodes.Brfalse, isOther);
            },
            () => EmitAppend(unit, end));
    }

    private void EmitAppend(Unit unit, LocalBuilder end)
    {
        unit.LoadConstant(this);
        unit.LoadFrame();
        unit.Code.Emit(OpCodes.Ldloc, end);
        unit.Code.Emit(OpCodes.Call, Members.Method(GetType(), nameof(AppendValue)));
        unit.EmitSettle();
    }
}

/// <summary><c>variable ??= value</c>.</summary>
internal sealed class CoalesceAssign(Variable target, Expression value, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value present = target.EvaluateQuietly(ref frame);
        if (!present.IsNull)
            return present;
        Value result = value.Evaluate(ref frame);
        if (result.IsThrow)
            return result;
        frame.Line = Line;
        if (!result.IsCounted)
            return target.Assign(ref frame, result);
        result.Heap!.Holders++;
        Value assigned = target.Assign(ref frame, result);
        frame.Engine.Lifetime.Unhold(result.Heap);
        return assigned;
    }
}

/// <summary><c>++variable</c>, <c>variable++</c> and the like.</summary>
internal sealed class Increment(Variable target, bool isDecrement, bool isPrefix, int line) : Expression(line)
{
    private readonly Update _update = isDecrement ? new DecrementUpdate() : new IncrementUpdate();

    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        if (target.TryUpdate(ref frame, _update, Value.Null, out Value before, out Value after))
            return after.IsThrow || isPrefix ? after : before;
        ref Value slot = ref target.Fetch(ref frame, FetchMode.ReadWrite);
        if (Unsafe.IsNullRef(ref slot))
            return Value.Throw;
        frame.Line = Line;
        Value old = slot.OrNull;
        Value next = _update.Apply(frame.Engine, old, Value.Null);
        Slot.Assign(frame.Engine, ref slot, next);
        return isPrefix ? slot.Dereferenced : old;
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
        Value old = _target.Get(ref frame);
        frame.Line = Line;
        Value next = old;
        if (isDecrement)
            Arithmetic.Decrement(frame.Engine, ref next);
        else
            Arithmetic.Increment(frame.Engine, ref next);
        Slot.Assign(frame.Engine, ref Unsafe.Add(ref frame.Locals, slot), next);
        return isPrefix ? next : old;
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
