using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// Finds and destroys values that only hold each other. Candidates are what lost a holder and has others; when there are very many of them,
/// a collection is asked for, which runs as soon as a statement ends: on the list of values without a holder it waits for that.
/// Values in flight are not counted, but those that are candidates are on that list too (<see cref="Lifetime.KeepInFlight"/>) and stay alive.
/// </summary>
/// <remarks>https://www.php.net/features.gc.collecting-cycles; when PHP collects is gc_possible_root_when_full in zend_gc.c.</remarks>
public sealed class CycleCollector
{
    private const int LowestThreshold = 10_001;
    private const int ThresholdStep = 10_000;
    private const int HighestThreshold = 1_000_000_000;

    /// <summary>A collection that finds less was not worth it: the next one comes later.</summary>
    private const int WorthwhileCount = 100;

    private readonly Engine _engine;
    private readonly Lifetime _lifetime;
    private readonly CandidateBuffer _buffer = new();
    private readonly CollectionRequest _request = new();
    private int _threshold = LowestThreshold;

    /// <summary>The value with which there were too many candidates; it is no part of the collection.</summary>
    private HeapValue? _last;
    private bool _isRunning;

    internal CycleCollector(Engine engine, Lifetime lifetime)
    {
        _engine = engine;
        _lifetime = lifetime;
    }

    /// <summary>How many collections have been made that had candidates.</summary>
    public int Runs { get; private set; }

    /// <summary>How many arrays, objects and resources were destroyed in all.</summary>
    public int Collected { get; private set; }

    /// <summary>With how many candidates a collection runs by itself. 0 while collections have never been enabled: then there are none.</summary>
    public int Threshold => _engine.Ini.HasCollectedCycles ? _threshold : 0;

    /// <summary>How many candidates there are.</summary>
    public int RootCount => _buffer.Count;

    /// <summary>A value lost a holder and has others still: it, or what it refers to, may be part of garbage from now on.</summary>
    internal void AddRoot(HeapValue value)
    {
        if (value.Kind == ValueKind.Reference)
        {
            Value target = ((PhpReference)value).Value;
            if (!target.IsCounted || target.Heap!.IsRoot)
                return;
            value = target.Heap;
        }

        if (value.Kind == ValueKind.Resource || value is PhpArray { HoldsCounted: false })
            return;
        if (_buffer.IsDense && (_buffer.End >= _threshold || _buffer.End == 1) && !MayAdd(value))
            return;
        value.Color = GarbageColor.Candidate;
        _buffer.Add(value, CandidateState.Candidate);
    }

    /// <summary>As <see cref="AddRoot"/>, where the collection that it may ask for can run at once.</summary>
    internal void AddRootOfCall(HeapValue value)
    {
        AddRoot(value);
        if (_request.IsPending)
            _lifetime.CollectNow(_request);
    }

    /// <summary>False while candidates are not collected, and for the one with which there are too many of them: it waits for the collection.</summary>
    private bool MayAdd(HeapValue value)
    {
        if (_buffer.End < _threshold)
            return _engine.Ini.HasCollectedCycles;
        if (_isRunning || _request.IsPending || !_engine.Ini.CollectsCycles)
            return true;
        _lifetime.WatchHeap(_request);
        _last = value;
        return false;
    }

    /// <summary>A candidate is being destroyed: it is none any more.</summary>
    internal void RemoveRoot(HeapValue value)
    {
        // Garbage keeps its place until all of it is destroyed.
        if (value.Color == GarbageColor.Garbage)
            return;
        value.Color = GarbageColor.None;
        _buffer.Remove(value);
    }

    /// <summary>What has been asked for: collects, and decides when to collect next.</summary>
    internal void CollectAsRequested()
    {
        if (_isRunning)
            return;
        HeapValue last = _last!;
        _last = null;
        last.Holders++;
        int count;
        try
        {
            count = Run();
        }
        finally
        {
            last.Holders--;
        }

        if (count < WorthwhileCount || _buffer.Count >= _threshold)
            _threshold = Math.Min(_threshold + ThresholdStep, HighestThreshold);
        else
            _threshold = Math.Max(_threshold - ThresholdStep, LowestThreshold);
        if (last.Holders <= 0)
            _lifetime.WatchHeap(last);
        else
            AddLate(last);
    }

    /// <summary>What has been asked for is not to be done: the list on which it waited is put away.</summary>
    internal void Withdraw()
    {
        AddLate(_last!);
        _last = null;
    }

    /// <summary>Adds the value that waited for a collection. It does not ask for the next one.</summary>
    private void AddLate(HeapValue last)
    {
        if (last.Holders <= 0 || last.IsRoot)
            return;
        last.Color = GarbageColor.Candidate;
        _buffer.Add(last, CandidateState.Candidate);
    }

    /// <summary>Destroys garbage: destructors first, then, in a second pass, what they left without a holder.</summary>
    /// <returns>How many arrays, objects and resources were destroyed; 0 from a destructor that a collection runs.</returns>
    /// <exception cref="PhpThrow">A destructor threw. All the others have run nevertheless.</exception>
    public int Collect()
    {
        if (_isRunning)
            return 0;
        int count = Run();
        return _lifetime.TakeThrown() is { } thrown ? throw thrown : count;
    }

    private int Run()
    {
        _isRunning = true;
        List<HeapValue> inFlight = _lifetime.HoldInFlight();
        try
        {
            int count = RunOnce(out bool ranDestructors);
            if (ranDestructors)
                count += RunOnce(out _);
            return count;
        }
        finally
        {
            _lifetime.UnholdInFlight(inFlight);
            AddTemporaries();
            _isRunning = false;
        }
    }

    /// <summary>
    /// What the calls in progress hold in temporaries, such as what a foreach walks, are candidates again: when they let go of it, nothing
    /// else will say that it may be garbage.
    /// </summary>
    private void AddTemporaries()
    {
        for (nint address = _engine.TopFrame; address != 0; address = Frame.At(address).Caller)
        {
            ref Frame frame = ref Frame.At(address);
            for (int slot = 0; slot < frame.Function.SlotCount; slot++)
            {
                if (frame.Function.IsTemporary(slot) && frame.Local(slot) is { IsCounted: true } held && !held.Heap!.IsRoot)
                    AddRoot(held.Heap);
            }
        }
    }

    private int RunOnce(out bool ranDestructors)
    {
        ranDestructors = false;
        if (_buffer.Count == 0)
            return 0;
        Runs++;
        var tracing = new CycleTracing(_buffer);
        tracing.Mark();
        tracing.Scan();
        int count = tracing.Collect(out bool hasDestructors);
        if (_buffer.Count == 0)
            return 0;
        int end = _buffer.End;
        if (hasDestructors)
        {
            ranDestructors = true;
            count -= KeepDestructible(tracing, end);
            RunDestructors(end);
        }

        DestroyGarbage(end);
        Collected += count;
        return count;
    }

    /// <summary>What a destructor can reach stays until it has run; what it left without a holder is found by the next pass.</summary>
    /// <returns>How many arrays and objects stay.</returns>
    private int KeepDestructible(CycleTracing tracing, int end)
    {
        for (int place = 1; place < end; place++)
        {
            if (_buffer[place] is not PhpObject target || !Lifetime.HasDestructorToRun(target))
                continue;
            _buffer.SetState(place, CandidateState.DestructibleGarbage);
            target.Color = GarbageColor.Candidate;
        }

        int kept = 0;
        for (int place = 1; place < end; place++)
        {
            if (_buffer.StateAt(place) == CandidateState.DestructibleGarbage)
                kept += tracing.Rescue(_buffer[place]!);
        }

        return kept;
    }

    private void RunDestructors(int end)
    {
        for (int place = 1; place < end; place++)
        {
            if (_buffer.StateAt(place) != CandidateState.DestructibleGarbage)
                continue;
            _buffer.SetState(place, CandidateState.Candidate);
            _lifetime.RunDestructor((PhpObject)_buffer[place]!);
        }
    }

    private void DestroyGarbage(int end)
    {
        for (int place = 1; place < end; place++)
        {
            if (_buffer.StateAt(place) == CandidateState.Garbage)
                _buffer[place]!.Color = GarbageColor.Garbage;
        }

        for (int place = 1; place < end; place++)
        {
            if (_buffer.StateAt(place) == CandidateState.Garbage)
                _lifetime.DestroyGarbage(_buffer[place]!);
        }

        for (int place = 1; place < end; place++)
        {
            if (_buffer.StateAt(place) != CandidateState.Garbage)
                continue;
            _buffer[place]!.Color = GarbageColor.None;
            _buffer.RemoveAt(place);
        }

        _buffer.Compact();
    }
}

/// <summary>Waits on the list of values without a holder, and is "destroyed" by collecting.</summary>
internal sealed class CollectionRequest() : HeapValue(ValueKind.Undefined);
