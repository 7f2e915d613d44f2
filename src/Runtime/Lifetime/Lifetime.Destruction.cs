using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

// The end of values: destructors, what they hold, and the numbers of objects.
public sealed partial class Lifetime
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DestroyPending(int mark)
    {
        // Mostly somebody holds by now what waits, or it dies alone.
        int first = mark;
        for (; first < _pendingCount; first++)
        {
            HeapValue value = _pending[first].Value;
            if (value.Holders <= 0 && !TryFreeAlone(value))
                break;
            value.IsPending = false;
        }

        if (first < _pendingCount)
        {
            DestroyPending(mark, first);
            return;
        }

        for (int i = mark; i < first; i++)
            _pending[i].Value = null!;
        _pendingCount = mark;
        EndDestruction();
    }

    private void DestroyPending(int mark, int first)
    {
        int outer = _destroying;
        _depth++;
        try
        {
            for (int i = first; i < _pendingCount; i++)
            {
                HeapValue value = _pending[i].Value;
                value.IsPending = false;
                if (value.Holders > 0)
                    continue;
                // What this destruction puts on the list is destroyed as part of it, before the next one.
                int inner = _pendingCount;
                _destroying = inner;
                Destroy(value);
                // A chain that is longer than the stack is deep goes on in this loop.
                if (_pendingCount > inner && RuntimeHelpers.TryEnsureSufficientExecutionStack())
                    DestroyPending(inner);
            }

            for (int i = mark; i < _pendingCount; i++)
                _pending[i].Value = null!;
            _pendingCount = mark;
        }
        finally
        {
            _destroying = outer;
            _depth--;
        }

        EndDestruction();
    }

    /// <summary>
    /// Frees an object whose end nobody sees: no destructor, no native class of its own, and it holds at most arrays that hold nothing
    /// and one object that others hold too. False, nothing done, else.
    /// </summary>
    private bool TryFreeAlone(HeapValue value)
    {
        if (value.Kind != ValueKind.Object)
            return false;
        var target = Unsafe.As<PhpObject>(value);
        if (!target.IsPlain || target.Flags != ObjectFlags.None || target.Class.Destructor is not null || target.DynamicProperties is not null)
            return false;
        HeapValue? survivor = null;
        foreach (ref Value slot in target.StoredSlots)
        {
            if (!slot.IsCounted || (slot.IsArray && !slot.AsArray.HoldsCounted))
                continue;
            if (!slot.IsObject || slot.Heap!.Holders < 2 || survivor is not null)
                return false;
            survivor = slot.Heap;
        }

        foreach (ref Value slot in target.StoredSlots)
        {
            if (!slot.IsCounted)
                continue;
            slot.Heap!.Holders--;
            slot = Value.Undefined;
        }

        target.Flags = ObjectFlags.Freed;
        if (target.IsRoot)
            Cycles.RemoveRoot(target);
        if (survivor is { IsRoot: false })
            Cycles.AddRoot(survivor);
        ReturnId(target.Id);
        return true;
    }

    private void ReturnId(int id)
    {
        if (_freeIdCount == _freeIds.Length && !TryGrowFreeIds())
            return;
        _freeIds[_freeIdCount++] = id;
    }

    /// <summary>False once the last destructors run: there is no place for free numbers then, and every new object has a new one.</summary>
    private bool TryGrowFreeIds()
    {
        if (_freeIdCount == 0)
            return false;
        Array.Resize(ref _freeIds, _freeIdCount * 2);
        return true;
    }

    private void Destroy(HeapValue value)
    {
        if (value.IsRoot && value.Kind != ValueKind.Object)
            Cycles.RemoveRoot(value);
        switch (value.Kind)
        {
            case ValueKind.Array:
                ReleaseElements(Unsafe.As<PhpArray>(value));
                break;
            case ValueKind.Object:
                DestroyObject(Unsafe.As<PhpObject>(value));
                break;
            case ValueKind.Reference:
                PhpReference reference = Unsafe.As<PhpReference>(value);
                Value held = reference.Value;
                reference.Value = Value.Undefined;
                ReleaseNow(held);
                break;
            case ValueKind.Undefined:
                if (value is ReturnedNumber returned)
                    ReturnId(returned.Number);
                else
                    Cycles.CollectAsRequested();
                break;
            case ValueKind.Resource:
                PhpResource resource = Unsafe.As<PhpResource>(value);
                resource.Close();
                _engine.Resources.Remove(resource);
                break;
        }
    }

    /// <summary>Releases and, when that was the last holder, destroys at once: the holder itself is being destroyed.</summary>
    private void ReleaseNow(Value value)
    {
        if (!value.IsCounted)
            return;
        if (--value.Heap!.Holders > 0)
        {
            if (!value.Heap.IsRoot)
                Cycles.AddRoot(value.Heap);
            return;
        }

        if (value.Heap.Kind == ValueKind.Array && !value.AsArray.HoldsCounted)
            return;
        if (!value.Heap.IsPending)
            DestroyInside(value.Heap);
    }

    /// <summary>Destroys what lost its last holder to another destruction; later if the stack is not deep enough.</summary>
    private void DestroyInside(HeapValue value)
    {
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
            Destroy(value);
        else
            WatchHeap(value);
    }

    private Action<Value> ReleaseHeld => field ??= ReleaseNow;

    private void ReleaseElements(PhpArray array)
    {
        if (!array.HoldsCounted)
            return;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
            ReleaseNow(array.SlotAt(position));
        array.Clear();
    }

    /// <summary>
    /// Runs the destructor of an object and frees it. What is destroyed last with it, as it only was held by it, goes on in the loop and not
    /// deeper in the stack: a list of a million objects. Numbers are free again in PHP's order, the innermost first.
    /// </summary>
    private void DestroyObject(PhpObject target)
    {
        int outer = _chainLength;
        PhpObject? next = target;
        while (next is not null && (next.Flags & ObjectFlags.Freed) == 0)
        {
            RunDestructor(next);
            if (next.Holders > 0)
                break;
            if (_chainLength == _chain.Length)
                Array.Resize(ref _chain, _chainLength * 2);
            _chain[_chainLength++] = next.Id;
            next = FreeButLast(next);
        }

        while (_chainLength > outer)
            ReturnId(_chain[--_chainLength]);
    }

    internal static bool HasDestructorToRun(PhpObject target) =>
        target.Class.Destructor is not null && (target.Flags & (ObjectFlags.Destructed | ObjectFlags.ConstructorFailed)) == 0;

    /// <summary>Destroys one of several values that only hold each other.</summary>
    internal void DestroyGarbage(HeapValue value)
    {
        if (value is not PhpObject target)
            Destroy(value);
        else if ((target.Flags & ObjectFlags.Freed) == 0)
        {
            if (FreeButLast(target) is { } last)
                DestroyObject(last);
            ReturnId(target.Id);
        }
    }

    internal void RunDestructor(PhpObject target)
    {
        if (!HasDestructorToRun(target))
            return;
        PhpFunction destructor = target.Class.Destructor!;
        target.Flags |= ObjectFlags.Destructed;
        target.Holders++;
        PhpThrow? before = _thrown;
        int depth = _depth;
        _thrown = null;
        _depth = 0;
        PhpThrow? thrown;
        _engine.SwitchBlocks++;
        try
        {
            thrown = _engine.CallDestructor(destructor, target);
        }
        finally
        {
            _engine.SwitchBlocks--;
            target.Holders--;
            _depth = depth;
            _thrown = before;
        }

        if (thrown is null)
            return;
        if (before is not null)
        {
            _engine.ChainPrevious(thrown.Thrown, before.Thrown);
            Release((HeapValue)before.Thrown);
        }

        _thrown = thrown;
    }

    /// <summary>What destructors threw since it was asked last: the last exception, with those before it as its previous ones.</summary>
    internal PhpThrow? TakeThrown()
    {
        PhpThrow? thrown = _thrown;
        _thrown = null;
        return thrown;
    }

    /// <summary>The end of a destruction, which nothing interrupts: now what destructors threw is thrown, unless it is part of another one.</summary>
    private void EndDestruction()
    {
        if (_thrown is not null && _depth == 0)
            throw TakeThrown()!;
    }

    /// <summary>Releases what an object holds. Its number is not free again yet.</summary>
    /// <returns>The object among it that is to be destroyed when all else is released; null for none.</returns>
    private PhpObject? FreeButLast(PhpObject target)
    {
        target.Flags |= ObjectFlags.Freed;
        // Not before: the destructor's call has made it a candidate.
        if (target.IsRoot)
            Cycles.RemoveRoot(target);
        if ((target.Flags & ObjectFlags.WeaklyReferenced) != 0)
            _engine.WeakReferences.Forget(target);
        int inner = _pendingCount;
        target.OnDestroyed();
        // Before the object's number is free again.
        if (_pendingCount > inner && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            DestroyPending(inner);
        if (target.DynamicProperties is { } dynamic)
        {
            target.DynamicProperties = null;
            ReleaseNow(Value.FromArray(dynamic));
        }

        Span<Value> slots = target.StoredSlots;
        bool hasUnmade = (target.Flags & ObjectFlags.HasUnmadeSlot) != 0;
        PhpObject? last = null;
        for (int i = 0; i < slots.Length; i++)
        {
            Value held = slots[i];
            if (hasUnmade && held.Heap is CallTrace unmade)
                unmade.VisitHeld(ReleaseHeld);
            if (!held.IsCounted)
                continue;
            slots[i] = Value.Undefined;
            if (held.IsReference && held.AsReference.TypedSources is not null)
                RemoveSource(target, i, held);
            if (held.IsArray && !held.AsArray.HoldsCounted)
            {
                held.Heap!.Holders--;
                continue;
            }

            if (last is not null)
                DestroyInside(last);
            last = null;
            if (held is { IsObject: true, Heap: { Holders: 1, IsPending: false } })
            {
                held.Heap.Holders = 0;
                last = held.AsObject;
            }
            else
                ReleaseNow(held);
        }

        if (target.Id < _destructible.Length)
            _destructible[target.Id] = null;
        return last;
    }

    private static void RemoveSource(PhpObject target, int slot, Value held) =>
        Classes.PropertyTypes.RemoveSource(held, Array.Find(target.Class.InstanceProperties, property => property.SlotIndex == slot)!);

    /// <summary>
    /// At the end of a request: runs the destructor of every object still alive, oldest first, and of those that come into being meanwhile.
    /// Numbers of objects are not given again from now on.
    /// </summary>
    public void DestroyAll()
    {
        Settle(0);
        _freeIds = [];
        _freeIdCount = 0;
        for (int id = 0; id < _destructible.Length; id++)
        {
            if (_destructible[id] is not { } target)
                continue;
            RunDestructor(target);
            if (TakeThrown() is { } thrown)
                throw thrown;
        }

        Settle(0);
    }

    /// <summary>After a fatal error or when a destructor threw at shutdown: no destructor runs any more.</summary>
    public void SkipDestructors()
    {
        foreach (PhpObject? target in _destructible)
        {
            if (target is not null)
                target.Flags |= ObjectFlags.Destructed;
        }
    }
}
