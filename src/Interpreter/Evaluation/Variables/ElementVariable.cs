using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>container[key]</c>, or <c>container[]</c> when there is no key.</summary>
internal sealed class ElementVariable(Expression container, Expression? key, int line) : Variable(line)
{
    private const int NotLocal = -1;

    private readonly Variable? _place = container as Variable;
    private readonly int _localSlot = (container as LocalVariable)?.SlotIndex ?? NotLocal;
    private readonly int _keySlot = (key as LocalVariable)?.SlotIndex ?? NotLocal;

    public Expression Container => container;

    public Expression? Key => key;

    public override bool HasSimpleParts =>
        key is null or LocalVariable or Expressions.Constant && (container is not Variable place || place.HasSimpleParts);

    public override Value Evaluate(ref Frame frame)
    {
        Value holder;
        Value index;
        if (_localSlot >= 0)
        {
            // As PHP does: a variable is read when the element is, after the key has been evaluated.
            if (!TryEvaluateKey(ref frame, out index))
                return Value.Throw;
            holder = Unsafe.Add(ref frame.Locals, _localSlot).Dereferenced;
            if (!holder.IsArray)
                holder = container.Evaluate(ref frame);
            if (index.IsUndefined)
                index = KeyOrFail(ref frame).Evaluate(ref frame);
        }
        else
        {
            holder = container.Evaluate(ref frame);
            if (holder.IsThrow)
                return holder;
            index = KeyOrFail(ref frame).Evaluate(ref frame);
            if (index.IsThrow)
                return index;
        }

        frame.Line = Line;
        return Elements.Read(frame.Engine, holder, index);
    }

    /// <summary>
    /// The key, evaluated. Undefined when it is a variable that holds no int: it is read together with the container. False when an
    /// exception is on its way.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEvaluateKey(ref Frame frame, out Value index)
    {
        if (_keySlot >= 0)
        {
            index = Unsafe.Add(ref frame.Locals, _keySlot);
            if (!index.IsInt)
                index = Value.Undefined;
            return true;
        }

        index = KeyOrFail(ref frame).Evaluate(ref frame);
        return !index.IsThrow;
    }

    /// <summary>The key; an element without one can only be an argument that turned out to be taken by value.</summary>
    private Expression KeyOrFail(ref Frame frame)
    {
        if (key is not null)
            return key;
        frame.Line = Line;
        throw frame.Engine.Error("Cannot use [] for reading");
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        Value holder = container.EvaluateQuietly(ref frame);
        if (holder.IsThrow)
            return holder;
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return index;
        frame.Line = Line;
        return Elements.ReadQuietly(frame.Engine, holder, index);
    }

    public override bool IsSet(ref Frame frame)
    {
        Value holder = container.EvaluateQuietly(ref frame);
        if (holder.IsThrow)
            return false;
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return false;
        frame.Line = Line;
        return Elements.IsSet(frame.Engine, holder, index);
    }

    public override bool IsEmpty(ref Frame frame)
    {
        Value holder = container.EvaluateQuietly(ref frame);
        if (holder.IsThrow)
            return true;
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return true;
        frame.Line = Line;
        return Elements.IsEmpty(frame.Engine, holder, index);
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        Value index = Value.Undefined;
        if (key is not null)
        {
            index = key.Evaluate(ref frame);
            if (index.IsThrow)
                return ref Unsafe.NullRef<Value>();
        }

        ref Value holder = ref FetchContainer(ref frame, mode.OfContainer());
        if (Unsafe.IsNullRef(ref holder))
            return ref holder;
        frame.Line = Line;
        return ref Elements.Fetch(frame.Engine, ref holder, index, mode);
    }

    public override Value Assign(ref Frame frame, Value value)
    {
        if (!TryGetIndex(ref frame, out Value index))
            return index;

        ref Value holder = ref FetchContainer(ref frame, FetchMode.Write);
        if (Unsafe.IsNullRef(ref holder))
            return Value.Throw;
        frame.Line = Line;
        if (holder.TryGetArray(out PhpArray? array) && array.Holders <= 1 && !value.IsCounted)
        {
            if (index.IsInt)
            {
                ref Value slot = ref array.FindSlot(index.AsInt);
                if (!Unsafe.IsNullRef(ref slot) && !slot.IsCounted)
                {
                    slot = value;
                    return value;
                }
            }
            else if (index.IsUndefined && array.TryAppendScalar(value))
            {
                return value;
            }
        }

        return Elements.Assign(frame.Engine, ref holder, index, value);
    }

    public override PhpReference? FetchReference(ref Frame frame)
    {
        if (!TryGetIndex(ref frame, out Value index))
            return null;
        ref Value holder = ref FetchContainer(ref frame, FetchMode.Write);
        if (Unsafe.IsNullRef(ref holder))
            return null;
        frame.Line = Line;
        return Elements.FetchReference(frame.Engine, ref holder, index);
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        if (!TryGetIndex(ref frame, out Value index))
            return false;
        ref Value holder = ref FetchContainer(ref frame, FetchMode.Write);
        if (Unsafe.IsNullRef(ref holder))
            return false;
        frame.Line = Line;
        Value target = holder.Dereferenced;
        ref Value slot = ref target.IsObject
            ? ref ArrayAccess.FetchForBinding(frame.Engine, target.AsObject, index)
            : ref Elements.Fetch(frame.Engine, ref holder, index, FetchMode.Reference);
        Slot.Replace(frame.Engine, ref slot, Value.FromReference(reference));
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        Value index = key!.Evaluate(ref frame);
        if (index.IsThrow)
            return false;
        ref Value holder = ref FetchContainer(ref frame, FetchMode.Unset);
        if (Unsafe.IsNullRef(ref holder))
            return frame.Engine.Thrown is null;
        frame.Line = Line;
        Elements.Unset(frame.Engine, ref holder, index);
        return true;
    }

    public override bool TryUpdate(ref Frame frame, Update update, Value operand, out Value before, out Value result)
    {
        before = Value.Null;
        result = Value.Throw;
        if (!TryGetIndex(ref frame, out Value index))
            return true;
        UpdateAt(ref frame, index, update, operand, out before, out result);
        return true;
    }

    /// <summary>The key's value; undefined when there is no key. False when an exception is on its way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetIndex(ref Frame frame, out Value index)
    {
        if (_keySlot >= 0)
        {
            index = Unsafe.Add(ref frame.Locals, _keySlot);
            if (index.IsDirect)
                return true;
        }

        index = key is null ? Value.Undefined : key.Evaluate(ref frame);
        return !index.IsThrow;
    }

    /// <summary>
    /// The slot of an element when nothing but its number is concerned by an update: it is an int or a float in an array that is
    /// this variable's alone. A null reference otherwise.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Value NumberAt(ref Frame frame, Value index)
    {
        if (_localSlot >= 0 && LocalContainer(ref frame).TryGetArray(out PhpArray? array) && array.Holders <= 1)
        {
            ref Value slot = ref index.IsInt ? ref array.FindSlot(index.AsInt) : ref Unsafe.NullRef<Value>();
            if (index.TryGetString(out PhpString? text) && text.IsNoDecimal)
                slot = ref array.FindSlot(text);
            if (!Unsafe.IsNullRef(ref slot) && (slot.IsInt || slot.IsFloat))
                return ref slot;
        }

        return ref Unsafe.NullRef<Value>();
    }

    /// <summary>Updates the element under a key that was evaluated before. <paramref name="result"/> is <see cref="Value.Throw"/> when an exception is on its way.</summary>
    public void UpdateAt(ref Frame frame, Value index, Update update, Value operand, out Value before, out Value result)
    {
        before = Value.Null;
        result = Value.Throw;
        ref Value holder = ref FetchContainer(ref frame, FetchMode.UpdateElement);
        if (Unsafe.IsNullRef(ref holder))
            return;
        frame.Line = Line;
        Engine engine = frame.Engine;
        // ++ and -- work on the slot, as & does; only the other operators read and then write.
        if (!update.IsStep && holder.Dereferenced is { IsObject: true } target)
        {
            before = ArrayAccess.Get(engine, target.AsObject, index).OrNull;
            result = update.Apply(engine, before, operand);
            ArrayAccess.Set(engine, target.AsObject, index, result);
            return;
        }

        ref Value slot = ref Elements.Fetch(engine, ref holder, index, update.Mode);
        before = slot.OrNull;
        result = update.Store(engine, ref slot, before, update.Apply(engine, before, operand));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Value FetchContainer(ref Frame frame, FetchMode mode)
    {
        if (_localSlot >= 0)
        {
            ref Value holder = ref LocalContainer(ref frame);
            if (holder.IsArray)
                return ref holder;
        }

        return ref FetchContainerSlow(ref frame, mode);
    }

    /// <summary>What the local variable or its reference holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Value LocalContainer(ref Frame frame)
    {
        ref Value slot = ref Unsafe.Add(ref frame.Locals, _localSlot);
        return ref slot.IsReference ? ref slot.AsReference.Value : ref slot;
    }

    private ref Value FetchContainerSlow(ref Frame frame, FetchMode mode)
    {
        if (_place is not null)
            return ref _place.Fetch(ref frame, mode);
        if (container is Constant or ArrayLiteral or ConstantFetch or ClassConstantFetch)
        {
            frame.Line = Line;
            throw frame.Engine.Error("Cannot use temporary expression in write context");
        }

        Value value = container.EvaluateShared(ref frame);
        if (value.IsThrow)
            return ref Unsafe.NullRef<Value>();
        if (value.IsReference)
            return ref value.AsReference.Value;
        return ref Elements.Scratch(frame.Engine, value);
    }

    // ---------------------------------------------------------------- generated code

    /// <summary>True when a number can be stored by generated code: in an element of a local variable under an int, or as its next one.</summary>
    public bool CanStore(Unit unit) =>
        _localSlot >= 0 && unit.SlotNow(_localSlot).Dereferenced.IsArray && (key is null || key.ShapeIn(unit) == Shape.Int);

    /// <summary>Stores a number; goes to <paramref name="slow"/>, nothing done, where that takes more.</summary>
    public void EmitStore(Unit unit, Fast number, Label slow)
    {
        Fast? index = key?.EmitFast(unit, slow);
        LocalBuilder boxed = unit.NewValue();
        unit.Box(number, boxed);
        unit.LoadSlot(_localSlot);
        if (index is { } given)
            unit.Load(given);
        unit.Code.Emit(OpCodes.Ldloc, boxed);
        unit.Code.Emit(OpCodes.Call, index is null ? FastElements.TryAppendMethod : FastElements.TryStoreMethod);
        unit.Code.Emit(OpCodes.Brfalse, slow);
    }

    public override bool IsCompiled(Unit unit) => base.IsCompiled(unit) || IsByte(unit);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (!IsByte(unit))
            return base.EmitValue(unit);
        LocalBuilder result = unit.NewValue();
        unit.WithSlowPath(slow => EmitByte(unit, result, slow), () => unit.EmitTree(this, result));
        return result;
    }

    /// <summary>True for a byte of a string.</summary>
    private bool IsByte(Unit unit) => HasAddress(unit, false) && _place!.HeldNow(unit).Dereferenced.IsString;

    private void EmitByte(Unit unit, LocalBuilder result, Label slow)
    {
        LocalBuilder holder = _place!.EmitAddress(unit, false, slow);
        Fast index = key!.EmitFast(unit, slow);
        unit.Code.Emit(OpCodes.Ldloc, holder);
        unit.Load(index);
        unit.Code.Emit(OpCodes.Ldloca, result);
        unit.Code.Emit(OpCodes.Call, FastStrings.TryReadByteMethod);
        unit.Code.Emit(OpCodes.Brfalse, slow);
    }

    public override LocalBuilder EmitAddress(Unit unit, bool toWrite, Label slow)
    {
        LocalBuilder holder = _place!.EmitAddress(unit, toWrite, slow);
        Fast index = key!.EmitFast(unit, slow);
        unit.Code.Emit(OpCodes.Ldloc, holder);
        unit.Load(index);
        unit.Code.Emit(OpCodes.Call, toWrite ? FastElements.FindToWriteMethod : FastElements.FindMethod);
        return unit.TakeAddress(slow);
    }

    public override bool HasAddress(Unit unit, bool toWrite) =>
        key?.ShapeIn(unit) == Shape.Int && _place is not null && _place.HasAddress(unit, toWrite);

    /// <summary>The element; when it is not there, another one of the same array.</summary>
    public override Value HeldNow(Unit unit)
    {
        Value holder = _place!.HeldNow(unit).Dereferenced;
        if (!holder.IsArray || holder.AsArray.Count == 0)
            return Value.Undefined;
        PhpArray array = holder.AsArray;
        Value index = _keySlot >= 0 ? unit.SlotNow(_keySlot) : key is Constant constant ? constant.Value : Value.Undefined;
        ref Value slot = ref index.IsInt ? ref array.FindSlot(index.AsInt) : ref Unsafe.NullRef<Value>();
        return Unsafe.IsNullRef(ref slot) ? array.SlotAt(array.SkipRemoved(0)) : slot;
    }
}
