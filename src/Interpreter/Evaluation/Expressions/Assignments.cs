using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
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
        if (shape != Shape.None && unit.ShapeOfSlot(slot) == shape)
            unit.WithSlowPath(isOther => unit.WriteNumber(slot, _value.EmitFast(unit, isOther), isOther), () => unit.EmitTree(this));
        else if (_value.IsCompiled(unit) || _value.Place is LocalVariable)
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
        return target.AssignUnheld(ref frame, result);
    }

    public override void Emit(Unit unit)
    {
        Shape shape = value.ShapeIn(unit);
        if (shape != Shape.None && target.WritableShape(unit) == shape)
        {
            unit.WithSlowPath(
                slow =>
                {
                    Fast number = value.EmitFast(unit, slow);
                    unit.WriteNumber(target.EmitAddress(unit, true, slow), number, slow);
                },
                () => unit.EmitTree(this));
        }
        else if (value is Constant or LocalVariable && target is PropertyVariable property && property.HasAddress(unit, false))
        {
            unit.WithSlowPath(
                slow =>
                {
                    LocalBuilder held = EmitHeld(unit, slow);
                    unit.EmitLine(Line);
                    property.EmitStore(unit, held, slow);
                    unit.EmitSettle();
                },
                () => unit.EmitTree(this));
        }
        else
        {
            unit.EmitTree(this);
        }
    }

    /// <summary>The value of a constant or a variable, read without effect; the code goes to <paramref name="slow"/> where there is none.</summary>
    private LocalBuilder EmitHeld(Unit unit, Label slow)
    {
        if (value is not LocalVariable variable)
            return value.EmitValue(unit);
        LocalBuilder held = unit.NewValue();
        unit.ReadSlot(variable.EmitAddress(unit, false, slow), held, slow);
        return held;
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
        return target.AssignUnheld(ref frame, result);
    }

    public override void Emit(Unit unit)
    {
        if (_value.ShapeIn(unit) != Shape.None && target.CanStore(unit))
            unit.WithSlowPath(slow => target.EmitStore(unit, _value.EmitFast(unit, slow), slow), () => unit.EmitTree(this));
        else
            unit.EmitTree(this);
    }
}
