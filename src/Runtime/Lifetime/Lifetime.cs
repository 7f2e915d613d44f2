using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// Ends the life of arrays, objects, resources and references at the moment PHP does. What loses its last holder goes on
/// a list; the list is looked at when a statement or a call ends (<see cref="Settle"/>), because a value in flight may
/// still be the last use of it. Each call remembers the list's height, so it never destroys what its caller still uses.
/// </summary>
public sealed partial class Lifetime
{
    private readonly Engine _engine;
    private HeapEntry[] _pending = new HeapEntry[64];
    private int _pendingCount;

    /// <summary>Height of the list below which entries are just being destroyed: a destructor's calls leave them alone.</summary>
    private int _destroying;
    private int[] _freeIds = new int[16];

    /// <summary>Numbers of objects that are freed but for the object each of them held last, the innermost at the end.</summary>
    private int[] _chain = new int[16];
    private int _chainLength;
    private int _freeIdCount;
    private int _lastId;

    /// <summary>How many destructions are going on, one as part of the other; a destructor begins anew.</summary>
    private int _depth;

    /// <summary>What destructors threw during the destruction.</summary>
    private PhpThrow? _thrown;

    /// <summary>Objects whose class has a destructor, by id: they are destroyed at the end of the request.</summary>
    private PhpObject?[] _destructible = new PhpObject?[16];

    internal Lifetime(Engine engine)
    {
        _engine = engine;
        Cycles = new CycleCollector(engine, this);
    }

    /// <summary>Finds what only holds itself.</summary>
    public CycleCollector Cycles { get; }

    /// <summary>Height of the list; a frame keeps it at entry and passes it to <see cref="Settle"/>.</summary>
    public int PendingCount
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _pendingCount;
    }

    /// <summary>
    /// The mark for a call whose arguments are in their slots: below those objects that only the arguments brought into
    /// being, so that they are destroyed when the call ends and not when its caller's statement does.
    /// </summary>
    /// <param name="floor">The caller's own mark.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MarkForCall(int floor)
    {
        int mark = _pendingCount;
        int lowest = Math.Max(floor, _destroying);
        while (mark > lowest && _pending[mark - 1].Value is { Holders: > 0, IsKept: false })
            mark--;
        return mark;
    }

    /// <summary>A number that no object has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int TakeNumber() => _freeIdCount > 0 ? _freeIds[--_freeIdCount] : ++_lastId;

    /// <summary>What had the number is gone: it is free again, after what its end has left without a holder is destroyed.</summary>
    /// <param name="number">What <see cref="TakeNumber"/> gave; 0 is none.</param>
    /// <param name="pending">The height of the list before its end.</param>
    internal void ReturnNumber(int number, int pending)
    {
        if (number == 0)
            return;
        if (_pendingCount > pending)
            WatchHeap(new ReturnedNumber(number));
        else
            ReturnId(number);
    }

    /// <summary>Gives a new object its number and watches it, as nothing holds it yet.</summary>
    internal void Register(PhpObject created)
    {
        int id = TakeNumber();
        created.Id = id;
        if ((id & 0xffff) == 0xffff)
            MemoryGuard.Request(0);
        if (created.Class.Destructor is not null)
        {
            if (id >= _destructible.Length)
                Array.Resize(ref _destructible, Math.Max(id + 1, _destructible.Length * 2));
            _destructible[id] = created;
        }

        WatchHeap(created);
    }

    /// <summary>Call with a value in flight that may have no holder (a result, a literal): it dies unless somebody stores it.</summary>
    public void Watch(Value value)
    {
        if (value.IsCounted && value.Heap!.Holders == 0)
            WatchHeap(value.Heap);
    }

    internal void WatchHeap(HeapValue value)
    {
        if (value.IsPending || (value.Kind == ValueKind.Array && !Unsafe.As<PhpArray>(value).HoldsCounted))
            return;
        value.IsPending = true;
        if (_pendingCount == _pending.Length)
            GrowPending();
        _pending[_pendingCount++].Value = value;
    }

    private void GrowPending()
    {
        var pending = new HeapEntry[_pendingCount * 2];
        Array.Copy(_pending, pending, _pendingCount);
        _pending = pending;
    }

    /// <summary>One holder less. What had its last holder waits for <see cref="Settle"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Release(Value value)
    {
        if (value.IsCounted)
            Release(value.Heap!);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Release(HeapValue counted)
    {
        if (--counted.Holders <= 0)
            WatchHeap(counted);
        else if (counted.MayBecomeRoot)
            Cycles.AddRoot(counted);
    }

    /// <summary>Empties the slots of a call that is over: what they held has one holder less. They hold no objects of .NET afterwards.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void ReleaseSlots(ref Value first, int count)
    {
        ref Value slot = ref first;
        for (int i = count; i > 0; i--)
        {
            HeapValue? held = slot.Heap;
            if (held is not null)
            {
                slot.Heap = null;
                if (held.Kind >= ValueKind.Array && held.Kind <= ValueKind.Reference)
                    Release(held);
            }

            slot = ref Unsafe.Add(ref slot, 1);
        }
    }

    /// <summary>Destroys an object that was the operand of an operation and that nothing holds: an operator's temporary is gone after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndTemporary(Value operand)
    {
        if (operand.IsObject && operand.Heap!.Holders == 0)
            DestroyTemporary(operand.Heap);
    }

    /// <summary>As <see cref="EndTemporary(Value)"/>, of an array that is no part of the result.</summary>
    public void EndTemporary(PhpArray operand)
    {
        if (operand.Holders == 0 && operand.HoldsCounted)
            DestroyTemporary(operand);
    }

    /// <summary>Collects at once, as a value in flight that nothing holds is on the list too.</summary>
    internal void CollectNow(CollectionRequest request)
    {
        Leave(request);
        DestroyTemporary(request);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DestroyTemporary(HeapValue value)
    {
        int outer = _destroying;
        int inner = _pendingCount;
        _destroying = inner;
        _depth++;
        try
        {
            Destroy(value);
            if (_pendingCount > inner && RuntimeHelpers.TryEnsureSufficientExecutionStack())
                DestroyPending(inner);
        }
        finally
        {
            _destroying = outer;
            _depth--;
        }

        EndDestruction();
    }

    /// <summary>Takes back a hold that only kept a value alive for a while: it dies when it has no other, and is no candidate for a cycle.</summary>
    public void Unhold(HeapValue value)
    {
        if (--value.Holders <= 0)
            WatchHeap(value);
    }

    /// <summary>Destroys what was put on the list above <paramref name="mark"/> and still has no holder.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Settle(int mark)
    {
        if (_pendingCount > mark)
            DestroyPending(mark);
    }

    /// <summary>As <see cref="Settle"/>, while <paramref name="inFlight"/> is still to be used by the caller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SettleKeeping(int mark, Value inFlight)
    {
        if (_pendingCount > mark)
            DestroyPendingKeeping(mark, inFlight);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DestroyPendingKeeping(int mark, Value inFlight)
    {
        if (!inFlight.IsCounted)
        {
            DestroyPending(mark);
            return;
        }

        inFlight.Heap!.Holders++;
        DestroyPending(mark);
        if (--inFlight.Heap.Holders <= 0)
            WatchHeap(inFlight.Heap);
        else if (inFlight.Heap.IsRoot)
            KeepInFlight(inFlight.Heap);
    }

    /// <summary>
    /// Keeps a candidate alive until the statement ends that has it as a result: what holds it may be held by nothing but itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void KeepInFlight(HeapValue value)
    {
        if (value.Holders <= 0 || value.Kind is not (ValueKind.Array or ValueKind.Object))
            return;
        WatchHeap(value);
        if (value.IsPending)
            value.Keep();
    }

    /// <summary>Lists what waits to be destroyed although it has holders, and counts the list as a holder.</summary>
    internal List<HeapValue> HoldInFlight()
    {
        var held = new List<HeapValue>();
        for (int i = 0; i < _pendingCount; i++)
        {
            if (_pending[i].Value is not { IsPending: true, Holders: > 0 } value)
                continue;
            if (value.IsRoot)
                value.Keep();
            value.Holders++;
            held.Add(value);
        }

        return held;
    }

    /// <summary>The end of <see cref="HoldInFlight"/>. What was a candidate before is one again.</summary>
    internal void UnholdInFlight(List<HeapValue> held)
    {
        foreach (HeapValue value in held)
        {
            if (--value.Holders <= 0)
                WatchHeap(value);
            else if (value is { IsKept: true, IsRoot: false })
                Cycles.AddRoot(value);
        }
    }

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
        if (value.GetType() != typeof(PhpObject))
            return false;
        var target = Unsafe.As<PhpObject>(value);
        if (target.Flags != ObjectFlags.None || target.Class.Destructor is not null || target.DynamicProperties is not null)
            return false;
        HeapValue? survivor = null;
        foreach (ref Value slot in target.StoredSlots.AsSpan())
        {
            if (!slot.IsCounted || (slot.IsArray && !slot.AsArray.HoldsCounted))
                continue;
            if (!slot.IsObject || slot.Heap!.Holders < 2 || survivor is not null)
                return false;
            survivor = slot.Heap;
        }

        foreach (ref Value slot in target.StoredSlots.AsSpan())
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
        if (_freeIdCount == _freeIds.Length)
            Array.Resize(ref _freeIds, _freeIdCount * 2);
        _freeIds[_freeIdCount++] = id;
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
            target = next;
            RunDestructor(target);
            if (target.Holders > 0)
                break;
            next = FreeButLast(target);
            if (next is null)
            {
                ReturnId(target.Id);
                break;
            }

            if (_chainLength == _chain.Length)
                Array.Resize(ref _chain, _chainLength * 2);
            _chain[_chainLength++] = target.Id;
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

        Value[] slots = target.StoredSlots;
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
                Classes.PropertyTypes.RemoveSource(held, Array.Find(target.Class.InstanceProperties, property => property.SlotIndex == i)!);
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

    /// <summary>At the end of a request: runs the destructor of every object still alive, oldest first.</summary>
    public void DestroyAll()
    {
        Settle(0);
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
