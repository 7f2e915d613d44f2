using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// What can be done with a slot (a variable, element, property or capture): the one place that keeps
/// <see cref="HeapValue.Holders"/> when slots change.
/// </summary>
public static class Slot
{
    /// <summary>Assigns to a slot, or to what its reference refers to, and releases what was there. Settle afterwards.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Assign(Engine engine, ref Value slot, Value value)
    {
        if (slot.Heap is null && value.Heap is null)
            slot.Bits = value.Bits;
        else
            AssignSlow(engine, ref slot, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AssignSlow(Engine engine, ref Value slot, Value value)
    {
        if (!slot.IsCounted)
        {
            if (value.IsCounted)
                value.Heap!.Holders++;
            slot = value;
            return;
        }

        if (slot.IsReference)
        {
            PhpReference reference = slot.AsReference;
            if (reference.TypedSources is not null)
                value = engine.CoerceForReference(reference, value);
            slot = ref reference.Value;
        }

        if (value.IsCounted)
            value.Heap!.Holders++;
        Value old = slot;
        slot = value;
        engine.Lifetime.Release(old);
    }

    /// <summary>Assigns to what slots share: how natives set their by-reference parameters.</summary>
    public static void Assign(Engine engine, PhpReference reference, Value value)
    {
        Value slot = Value.FromReference(reference);
        AssignSlow(engine, ref slot, value);
    }

    /// <summary>As <see cref="Assign(Engine, PhpReference, Value)"/>, for a parameter that may have been left out.</summary>
    public static void AssignIfGiven(Engine engine, PhpReference? reference, Value value)
    {
        if (reference is not null)
            Assign(engine, reference, value);
    }

    /// <summary>Puts a value into a slot known to be empty (undefined, or never counted).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Initialize(ref Value slot, Value value)
    {
        if (value.Heap is null)
        {
            // Storing null needs no write barrier.
            slot.Heap = null;
            slot.Bits = value.Bits;
            return;
        }

        if (value.IsCounted)
            value.Heap.Holders++;
        slot = value;
    }

    /// <summary>Replaces what the slot itself holds, reference or not, and releases that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Replace(Engine engine, ref Value slot, Value value)
    {
        if (slot.Heap is null)
            Initialize(ref slot, value);
        else
            ReplaceSlow(engine, ref slot, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReplaceSlow(Engine engine, ref Value slot, Value value)
    {
        if (!slot.IsCounted)
        {
            Initialize(ref slot, value);
            return;
        }

        if (value.IsCounted)
            value.Heap!.Holders++;
        Value old = slot;
        slot = value;
        engine.Lifetime.Release(old);
    }

    /// <summary>Makes the slot undefined and releases what it held: unset().</summary>
    public static void Clear(Engine engine, ref Value slot)
    {
        Value old = slot;
        slot = Value.Undefined;
        engine.Lifetime.Release(old);
    }

    /// <summary>As <see cref="Clear"/>, of a slot that only kept its value alive for a while: the value is no candidate for a cycle.</summary>
    public static void Leave(Engine engine, ref Value slot)
    {
        Value old = slot;
        slot = Value.Undefined;
        if (old.IsCounted)
            engine.Lifetime.Unhold(old.Heap!);
    }

    /// <summary>The reference in the slot, made out of its value if there is none yet. Undefined becomes null.</summary>
    public static PhpReference MakeReference(ref Value slot)
    {
        if (slot.IsReference)
            return slot.AsReference;
        var reference = new PhpReference(slot.IsUndefined ? Value.Null : slot) { Holders = 1 };
        slot = Value.FromReference(reference);
        return reference;
    }

    /// <summary>
    /// The array in the slot, ready to be written in place: copied first when something else holds it, made when the
    /// slot is null or undefined. Null when the slot holds anything else.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpArray? WritableArray(ref Value slot)
    {
        if (slot.Heap is PhpArray { Holders: <= 1 } array)
            return array;
        return WritableArraySlow(ref slot);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PhpArray? WritableArraySlow(ref Value slot)
    {
        if (slot.IsReference)
            slot = ref slot.AsReference.Value;
        switch (slot.Kind)
        {
            case ValueKind.Undefined or ValueKind.Null:
                var created = new PhpArray { Holders = 1 };
                slot = Value.FromArray(created);
                return created;
            case ValueKind.Array:
                PhpArray array = slot.AsArray;
                if (array.Holders <= 1)
                    return array;
                PhpArray copy = array.Clone();
                copy.Holders = 1;
                array.Holders--;
                slot = Value.FromArray(copy);
                return copy;
            default:
                return null;
        }
    }
}
