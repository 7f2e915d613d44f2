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

    /// <summary>
    /// Takes what somebody holds off the list: what a call's arguments hold comes on it in their order then, when they are released.
    /// </summary>
    /// <param name="mark">What is below this height of the list stays.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void DropHeld(int mark)
    {
        int kept = mark;
        for (int i = mark; i < _pendingCount; i++)
        {
            HeapValue value = _pending[i].Value;
            if (value.Holders > 0 && !value.IsKept)
                value.IsPending = false;
            else
                _pending[kept++].Value = value;
        }

        for (int i = kept; i < _pendingCount; i++)
            _pending[i].Value = null!;
        _pendingCount = kept;
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
}
