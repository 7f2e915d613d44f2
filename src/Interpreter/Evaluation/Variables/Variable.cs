using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary>What a slot is fetched for.</summary>
internal enum FetchMode
{
    /// <summary>To be overwritten or made an array: what does not exist is made silently.</summary>
    Write,
    /// <summary>As <see cref="Write"/>, for a property of it.</summary>
    Object,
    /// <summary>As <see cref="Write"/>, to become a reference.</summary>
    Reference,
    /// <summary>To be read and overwritten (<c>+=</c>): what does not exist is warned about and made.</summary>
    ReadWrite,
    /// <summary>As <see cref="ReadWrite"/>, for <c>++</c> and <c>--</c>.</summary>
    Step,
    /// <summary>As <see cref="ReadWrite"/>, for an element of it.</summary>
    UpdateElement,
    /// <summary>As <see cref="ReadWrite"/>, for a property of it.</summary>
    UpdateProperty,
    /// <summary>To remove an element of it: what does not exist stays so.</summary>
    Unset,
    /// <summary>To remove a property of it: what does not exist stays so.</summary>
    UnsetProperty,
}

internal static class FetchModes
{
    /// <summary>What does not exist is warned about.</summary>
    public static bool IsUpdate(this FetchMode mode) => mode is >= FetchMode.ReadWrite and <= FetchMode.UpdateProperty;

    public static bool IsUnset(this FetchMode mode) => mode >= FetchMode.Unset;

    /// <summary>What the container of an element is fetched for that is itself fetched for <paramref name="mode"/>.</summary>
    public static FetchMode OfContainer(this FetchMode mode) => mode.IsUpdate() ? FetchMode.UpdateElement : mode.IsUnset() ? FetchMode.Unset : FetchMode.Write;

    /// <summary>As <see cref="OfContainer"/>, for the object of a property.</summary>
    public static FetchMode OfObject(this FetchMode mode) => mode.IsUpdate() ? FetchMode.UpdateProperty : mode.IsUnset() ? FetchMode.UnsetProperty : FetchMode.Object;
}

/// <summary>An expression that stands for a place: a variable, element, property or static property.</summary>
internal abstract class Variable(int line) : Expression(line)
{
    /// <summary>
    /// The slot itself, which may hold a reference or be undefined. A null reference when an exception is on its way, or
    /// with <see cref="FetchMode.Unset"/> when there is nothing.
    /// </summary>
    public abstract ref Value Fetch(ref Frame frame, FetchMode mode);

    /// <summary>Assigns; returns what the assignment expression is worth.</summary>
    public abstract Value Assign(ref Frame frame, Value value);

    /// <summary>
    /// Assigns what an expression gave. A fresh array or object is held while the place is looked up, which may run PHP code; an array
    /// with one holder may be the one that it is put into.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value AssignUnheld(ref Frame frame, Value value) =>
        !value.IsCounted || value.Heap!.Holders > 1 ? Assign(ref frame, value) : AssignHolding(ref frame, value);

    private Value AssignHolding(ref Frame frame, Value value)
    {
        value.Heap!.Holders++;
        try
        {
            return Assign(ref frame, value);
        }
        finally
        {
            frame.Engine.Lifetime.Unhold(value.Heap);
        }
    }

    /// <summary>Makes the place share a reference. False when an exception is on its way.</summary>
    public abstract bool Bind(ref Frame frame, PhpReference reference);

    /// <summary>unset(). False when an exception is on its way.</summary>
    public abstract bool Unset(ref Frame frame);

    /// <summary>The place as a reference, made if need be; null when an exception is on its way.</summary>
    public virtual PhpReference? FetchReference(ref Frame frame)
    {
        ref Value slot = ref Fetch(ref frame, FetchMode.Reference);
        return Unsafe.IsNullRef(ref slot) ? null : Slot.MakeReference(ref slot);
    }

    /// <summary>isset(). False also when an exception is on its way.</summary>
    public virtual bool IsSet(ref Frame frame)
    {
        Value value = EvaluateQuietly(ref frame);
        return !value.IsNull && !value.IsThrow;
    }

    /// <summary>empty(). True also when an exception is on its way.</summary>
    public virtual bool IsEmpty(ref Frame frame)
    {
        Value value = EvaluateQuietly(ref frame);
        return value.IsThrow || !Conversions.ToBool(value);
    }

    /// <summary>True when evaluating the parts of the place has no effect that an order could show.</summary>
    public virtual bool HasSimpleParts => true;

    /// <summary>
    /// Reads, applies <paramref name="update"/> with <paramref name="operand"/>, writes, for a place whose update cannot go through a
    /// slot: magic and typed properties, ArrayAccess elements. False when the slot serves after all.
    /// </summary>
    public virtual bool TryUpdate(ref Frame frame, Update update, Value operand, out Value before, out Value result)
    {
        before = Value.Null;
        result = Value.Null;
        return false;
    }

    /// <summary>
    /// True when generated code finds the slot without any effect, as things are now; <paramref name="toWrite"/>: and may put a number
    /// over one of its type in it.
    /// </summary>
    public virtual bool HasAddress(Unit unit, bool toWrite) => false;

    /// <summary>What the slot holds now, or one like it; undefined when there is none. Only with <see cref="HasAddress"/>.</summary>
    public virtual Value HeldNow(Unit unit) => Value.Undefined;

    /// <summary>
    /// The address of the slot, in a variable; the code goes to <paramref name="slow"/> where there is no such slot. Only with
    /// <see cref="HasAddress"/>.
    /// </summary>
    public virtual LocalBuilder EmitAddress(Unit unit, bool toWrite, Label slow) => throw new InvalidOperationException("A place without an address.");

    public override Shape ShapeIn(Unit unit) => HasAddress(unit, false) ? Unit.ShapeOf(HeldNow(unit)) : Shape.None;

    public override Fast EmitFast(Unit unit, Label slow) => unit.ReadNumber(EmitAddress(unit, false, slow), ShapeIn(unit), slow);

    public override bool IsCompiled(Unit unit) => HasAddress(unit, false);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (ShapeIn(unit) != Shape.None || !HasAddress(unit, false))
            return base.EmitValue(unit);
        LocalBuilder result = unit.NewValue();
        unit.WithSlowPath(slow => unit.ReadSlot(EmitAddress(unit, false, slow), result, slow), () => unit.EmitTree(this, result));
        return result;
    }

    /// <summary>The shape of the number that generated code can replace by one of its type; none when it cannot.</summary>
    public Shape WritableShape(Unit unit) => HasAddress(unit, true) ? Unit.ShapeOf(HeldNow(unit)) : Shape.None;
}
