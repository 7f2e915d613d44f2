using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

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

    public override Completion Execute(ref Frame frame)
    {
        if (Evaluate(ref frame).IsThrow)
            return Completion.Throw;
        frame.Settle();
        return Completion.Normal;
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
        return slot.IsReference ? slot.AsReference.Value : result;
    }

    public override void Emit(Unit unit)
    {
        Shape old = target.WritableShape(unit);
        if (old == Shape.None || TOperator.FastShape(old, value.ShapeIn(unit)) != old)
        {
            unit.EmitTree(this);
            return;
        }

        unit.WithSlowPath(
            slow =>
            {
                Fast right = value.EmitFast(unit, slow);
                LocalBuilder address = target.EmitAddress(unit, true, slow);
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
        ref Value changed = ref Unsafe.Add(ref frame.Locals, slot);
        Slot.Assign(frame.Engine, ref changed, result);
        return changed.IsReference ? changed.AsReference.Value : result;
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
        if (FastStrings.TryAppendInline(ref Unsafe.Add(ref frame.Locals, slot), right))
            return true;
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
        if (!unit.SlotNow(slot).IsString || _value.ShapeIn(unit) != Shape.None)
        {
            unit.EmitTree(this);
            return;
        }

        LocalBuilder end = _value.EmitValue(unit);
        unit.WithSlowPath(
            isOther => unit.EmitAppend(slot, end, isOther),
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
        return target.AssignUnheld(ref frame, result);
    }
}
