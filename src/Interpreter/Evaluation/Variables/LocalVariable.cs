using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>$name</c>, compiled to a slot.</summary>
internal sealed class LocalVariable(int slot, int line) : Variable(line)
{
    public int SlotIndex { get; } = slot;

    public override Value Evaluate(ref Frame frame)
    {
        Value value = Unsafe.Add(ref frame.Locals, SlotIndex);
        return value.IsDirect ? value : LocalOperand.ReadIndirect(ref frame, value, SlotIndex, Line);
    }

    public override Value EvaluateQuietly(ref Frame frame) => Unsafe.Add(ref frame.Locals, SlotIndex).OrNull;

    public override bool IsAnswer(int parameterCount) => SlotIndex < parameterCount;

    public override Value Answer(ref Value arguments, PhpObject? target, PhpFunction function) => Unsafe.Add(ref arguments, SlotIndex);

    public override bool IsCompiled(Unit unit) => ShapeIn(unit) != Shape.None;

    public override Shape ShapeIn(Unit unit) => unit.ShapeOfSlot(SlotIndex);

    public override Fast EmitFast(Unit unit, Label slow) => unit.ReadNumber(SlotIndex, unit.ShapeOfSlot(SlotIndex), slow);

    public override bool HasAddress(Unit unit, bool toWrite) => true;

    public override Value HeldNow(Unit unit) => unit.SlotNow(SlotIndex);

    public override LocalBuilder EmitAddress(Unit unit, bool toWrite, Label slow)
    {
        LocalBuilder address = unit.New(typeof(Value).MakeByRefType());
        unit.LoadSlot(SlotIndex);
        unit.Code.Emit(OpCodes.Stloc, address);
        return address;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        ref Value slot = ref Unsafe.Add(ref frame.Locals, SlotIndex);
        if (mode >= FetchMode.ReadWrite && slot.Dereferenced.IsUndefined)
        {
            frame.Line = Line;
            frame.Engine.Warning("Undefined variable $" + CText.UpToNull(((UserFunction)frame.Function).Body.LocalNames[SlotIndex]));
            if (slot.IsUndefined && !mode.IsUnset())
                slot = Value.Null;
        }

        return ref slot;
    }

    public override Value Assign(ref Frame frame, Value value)
    {
        ref Value slot = ref Unsafe.Add(ref frame.Locals, SlotIndex);
        Slot.Assign(frame.Engine, ref slot, value);
        return slot.IsReference ? slot.AsReference.Value : value;
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        Slot.Replace(frame.Engine, ref Unsafe.Add(ref frame.Locals, SlotIndex), Value.FromReference(reference));
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        Slot.Clear(frame.Engine, ref Unsafe.Add(ref frame.Locals, SlotIndex));
        return true;
    }
}

/// <summary><c>$this</c>, read.</summary>
/// <param name="line">Where it stands.</param>
/// <param name="isTested">isset() or empty() asks for nothing but it: only that may be done without an object.</param>
internal sealed class ThisVariable(int line, bool isTested = false) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        if (frame.This is { } target)
            return Value.FromObject(target);
        frame.Line = Line;
        throw frame.Engine.Error("Using $this when not in object context");
    }

    public override Value EvaluateQuietly(ref Frame frame) => isTested && frame.This is null ? Value.Null : Evaluate(ref frame);
}
