using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// Trial deletion: what candidates hold, directly or not, is counted down once for each hold. Who has holders left is held from outside, and
/// so is all that it holds; the rest is garbage. Every count is as it was in the end.
/// </summary>
/// <remarks>D. F. Bacon, V. T. Rajan: Concurrent Cycle Collection in Reference Counted Systems, section 3.</remarks>
internal sealed class CycleTracing
{
    private readonly CandidateBuffer _buffer;
    private readonly Action<Value> _push;
    private readonly List<HeapValue> _held = [];
    private HeapValue[] _open = new HeapValue[64];
    private int _openCount;

    public CycleTracing(CandidateBuffer buffer)
    {
        _buffer = buffer;
        _push = value =>
        {
            if (value.IsCounted)
                _held.Add(value.Heap!);
        };
    }

    /// <summary>Counts down what the candidates hold.</summary>
    public void Mark()
    {
        for (int place = 1; place < _buffer.End; place++)
        {
            if (_buffer[place] is { Color: GarbageColor.Candidate } root && !IsInFlight(root))
                MarkFrom(root);
        }
    }

    /// <summary>Takes what is held from outside as alive, with all that it holds, whose counts it restores.</summary>
    public void Scan()
    {
        for (int place = 1; place < _buffer.End; place++)
        {
            if (_buffer[place] is not { Color: GarbageColor.Marked } root)
                continue;
            root.Color = GarbageColor.Garbage;
            ScanFrom(root);
        }
    }

    /// <summary>
    /// Drops the candidates that are alive, and adds what garbage holds, which is garbage, to the buffer. Its counts are restored. Objects
    /// that wait for their destructor are counted in <paramref name="hasDestructors"/>.
    /// </summary>
    /// <returns>How many arrays, objects and resources are garbage.</returns>
    public int Collect(out bool hasDestructors)
    {
        hasDestructors = false;
        for (int place = 1; place < _buffer.End; place++)
        {
            if (_buffer[place] is not { } root || root.Color == GarbageColor.Garbage)
                continue;
            root.Color = GarbageColor.None;
            _buffer.RemoveAt(place);
        }

        _buffer.Compact();
        int count = 0;
        int end = _buffer.End;
        for (int place = 1; place < end; place++)
        {
            HeapValue root = _buffer[place]!;
            _buffer.SetState(place, CandidateState.Garbage);
            if (root.Color != GarbageColor.Garbage)
                continue;
            root.Color = GarbageColor.None;
            count += CollectFrom(root, ref hasDestructors);
        }

        return count;
    }

    /// <summary>Takes what an object with a destructor can reach out of the garbage: it stays until the destructor has run.</summary>
    /// <returns>How many arrays and objects that were, itself included.</returns>
    public int Rescue(HeapValue destructible)
    {
        int count = 1;
        Hold(destructible);
        PushHeld();
        while (_openCount > 0)
        {
            HeapValue value = _open[--_openCount];
            if (value.IsRoot && value.Color == GarbageColor.None)
            {
                _buffer.Remove(value);
                count++;
            }
            else if (value.Kind != ValueKind.Reference)
            {
                continue;
            }

            Hold(value);
            PushHeld();
        }

        return count;
    }

    /// <summary>A value that a statement which has not ended has as a result and that nothing holds any more.</summary>
    private static bool IsInFlight(HeapValue root) => root.Holders <= 0 && root.IsPending;

    private void MarkFrom(HeapValue root)
    {
        root.Color = GarbageColor.Marked;
        for (HeapValue? value = root; value is not null; value = Next())
        {
            Hold(value);
            HeapValue? first = null;
            foreach (HeapValue held in _held)
            {
                held.Holders--;
                if (held.Color == GarbageColor.Marked)
                    continue;
                held.Color = GarbageColor.Marked;
                PushAfterFirst(held, ref first);
            }

            PushFirst(first);
        }
    }

    private void ScanFrom(HeapValue root)
    {
        for (HeapValue? value = root; value is not null; value = Next())
        {
            if (value.Holders > 0)
            {
                if (value.Color != GarbageColor.None)
                    Revive(value);
                continue;
            }

            Hold(value);
            HeapValue? first = null;
            foreach (HeapValue held in _held)
            {
                if (held.Color != GarbageColor.Marked)
                    continue;
                held.Color = GarbageColor.Garbage;
                PushAfterFirst(held, ref first);
            }

            PushFirst(first);
        }
    }

    /// <summary>Restores the counts of all that a living value holds.</summary>
    private void Revive(HeapValue living)
    {
        int bottom = _openCount;
        living.Color = GarbageColor.None;
        Push(living);
        while (_openCount > bottom)
        {
            Hold(_open[--_openCount]);
            foreach (HeapValue held in _held)
            {
                held.Holders++;
                if (held.Color == GarbageColor.None)
                    continue;
                held.Color = GarbageColor.None;
                Push(held);
            }
        }
    }

    private int CollectFrom(HeapValue root, ref bool hasDestructors)
    {
        int count = 0;
        for (HeapValue? value = root; value is not null; value = Next())
        {
            if (value.Kind != ValueKind.Reference)
                count++;
            if (value.Kind is ValueKind.Array or ValueKind.Object && !value.IsRoot)
                _buffer.Add(value, CandidateState.Garbage);
            hasDestructors |= value is PhpObject target && Lifetime.HasDestructorToRun(target);
            Hold(value);
            HeapValue? first = null;
            foreach (HeapValue held in _held)
            {
                held.Holders++;
                if (held.Color != GarbageColor.Garbage)
                    continue;
                held.Color = GarbageColor.None;
                PushAfterFirst(held, ref first);
            }

            PushFirst(first);
        }

        return count;
    }

    /// <summary>The first value that is held is looked at next, then the last one: so garbage comes in PHP's order.</summary>
    private void PushAfterFirst(HeapValue value, ref HeapValue? first)
    {
        if (first is null)
            first = value;
        else
            Push(value);
    }

    private void PushFirst(HeapValue? first)
    {
        if (first is not null)
            Push(first);
    }

    private void PushHeld()
    {
        foreach (HeapValue held in _held)
            Push(held);
    }

    private HeapValue? Next() => _openCount > 0 ? _open[--_openCount] : null;

    private void Push(HeapValue value)
    {
        if (_openCount == _open.Length)
            Array.Resize(ref _open, _openCount * 2);
        _open[_openCount++] = value;
    }

    /// <summary>Lists what a value holds, once for each hold.</summary>
    private void Hold(HeapValue holder)
    {
        _held.Clear();
        switch (holder)
        {
            case PhpArray { HoldsCounted: true } array:
                HoldElements(array);
                break;
            case PhpReference { Value.IsCounted: true } reference:
                _held.Add(reference.Value.Heap!);
                break;
            case PhpObject target when (target.Flags & ObjectFlags.Freed) == 0:
                foreach (Value value in target.Slots)
                {
                    if (value.IsCounted)
                        _held.Add(value.Heap!);
                }

                if (target.DynamicProperties is { } dynamic)
                    HoldElements(dynamic);
                target.VisitHeld(_push);
                break;
        }
    }

    private void HoldElements(PhpArray array)
    {
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            Value element = array.SlotAt(position);
            if (element.IsCounted)
                _held.Add(element.Heap!);
        }
    }
}
