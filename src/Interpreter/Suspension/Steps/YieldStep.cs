using System.Reflection.Emit;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension.Steps;

/// <summary><c>yield key =&gt; value</c>: suspends; what is sent when the generator goes on arrives in a slot.</summary>
/// <param name="key">The key, or null for the next int.</param>
/// <param name="value">The value, or null for PHP's null.</param>
/// <param name="byReference">The generator yields references: the value is a place or a call.</param>
/// <param name="resultSlot">The temporary for what is sent, -1 when nothing reads it.</param>
/// <param name="line">Where it stands.</param>
internal sealed class YieldStep(Expression? key, Expression? value, bool byReference, int resultSlot, int line) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        Generator generator = activation.Generator!;
        if (generator.IsClosing)
        {
            frame.Line = line;
            throw frame.Engine.Error("Cannot yield from finally in a force-closed generator");
        }

        Value name = Value.Undefined;
        if (key is not null)
        {
            name = key.Evaluate(ref frame);
            if (name.IsThrow)
                return Thrown;
        }

        Value yielded = Value.Null;
        if (value is not null)
        {
            yielded = byReference ? Reference(ref frame, value) : value.Evaluate(ref frame);
            if (yielded.IsThrow)
                return Thrown;
        }

        frame.Line = line;
        return Suspend(ref frame, activation, position, name, yielded, resultSlot);
    }

    /// <summary>Hands a value out; what the step is worth.</summary>
    internal static int Suspend(ref Frame frame, Activation activation, int position, Value key, Value value, int resultSlot)
    {
        activation.Generator!.Yield(key, value, resultSlot);
        if (resultSlot >= 0)
            Slot.Replace(frame.Engine, ref frame.Local(resultSlot), Value.Null);
        activation.Position = position;
        frame.Settle();
        return Suspended;
    }

    public override void Emit(StepCode code)
    {
        Unit unit = code.Unit;
        if (byReference || code.MayBeClosing)
        {
            code.EmitTree(this);
            return;
        }

        unit.CountFastPath();
        LocalBuilder name = EmitOperand(unit, key, Value.Undefined);
        LocalBuilder yielded = EmitOperand(unit, value, Value.Null);
        unit.EmitLine(line);
        unit.LoadFrame();
        code.LoadActivation();
        code.LoadPosition();
        unit.Code.Emit(OpCodes.Ldloc, name);
        unit.Code.Emit(OpCodes.Ldloc, yielded);
        unit.Code.Emit(OpCodes.Ldc_I4, resultSlot);
        unit.Code.Emit(OpCodes.Call, Members.Yield);
        unit.Code.Emit(OpCodes.Ret);
    }

    private static LocalBuilder EmitOperand(Unit unit, Expression? operand, Value otherwise) =>
        operand is null ? unit.NewConstant(otherwise) : operand.EmitValue(unit);

    private Value Reference(ref Frame frame, Expression source)
    {
        if (source is Variable place)
        {
            PhpReference? reference = place.FetchReference(ref frame);
            return reference is null ? Value.Throw : Value.FromReference(reference);
        }

        Value result = source.EvaluateShared(ref frame);
        if (!result.IsThrow && !result.IsReference)
        {
            frame.Line = line;
            frame.Engine.Notice("Only variable references should be yielded by reference");
        }

        return result;
    }
}

/// <summary><c>yield from source</c>: all elements of an array or Traversable; worth null, or what a generator returned.</summary>
internal sealed class YieldFromStep(Expression source, int resultSlot, int line) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        Generator generator = activation.Generator!;
        if (generator.IsClosing)
        {
            frame.Line = line;
            throw frame.Engine.Error("Cannot use \"yield from\" in a force-closed generator");
        }

        Value value = source.Evaluate(ref frame);
        if (value.IsThrow)
            return Thrown;
        frame.Line = line;
        activation.Position = position;
        if (resultSlot >= 0)
            Slot.Replace(frame.Engine, ref frame.Local(resultSlot), Value.Null);
        bool suspends = generator.YieldFrom(frame.Engine, value, resultSlot);
        frame.Settle();
        return suspends ? Suspended : position + 1;
    }
}
