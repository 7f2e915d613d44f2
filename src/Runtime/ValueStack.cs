using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime;

/// <summary>
/// The arena of local slots: segments that never move, so that references into them stay good. Slots above
/// <see cref="Top"/> in the current segment hold no objects.
/// </summary>
internal sealed class ValueStack
{
    /// <summary>Slots in the first segment of the program's own calls.</summary>
    public const int UsualLength = 1 << 16;

    /// <summary>No segment is made longer than this without need.</summary>
    private const int Longest = UsualLength << 4;

    private Value[][] _segments;
    private int _segmentIndex;

    /// <summary>The segment in use.</summary>
    public Value[] Segment;

    /// <summary>Index of the first free slot in <see cref="Segment"/>.</summary>
    public int Top;

    /// <param name="length">Slots in the first segment; each further one has twice as many as the one before.</param>
    public ValueStack(int length)
    {
        Segment = new Value[length];
        _segments = [Segment];
    }

    /// <summary>Reserves slots. The content is whatever scalars were left there. Undo with <see cref="Release"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Value Reserve(int count, out StackMark mark)
    {
        mark = new StackMark(Segment, Top);
        int top = Top + count;
        if ((uint)top > (uint)Segment.Length)
            return ref ReserveInNextSegment(count);
        ref Value first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Segment), Top);
        Top = top;
        return ref first;
    }

    /// <summary>Back to where <see cref="Reserve"/> began. The slots must hold no objects any more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Release(StackMark mark)
    {
        if (mark.Segment != Segment)
            LeaveSegment(mark.Segment);
        Top = mark.Top;
    }

    /// <summary>The present height, for unwinding.</summary>
    public StackMark Mark => new(Segment, Top);

    /// <summary>Releases what slots above a mark hold, after an exception passed the frames that owned them.</summary>
    public void Unwind(StackMark mark, Lifetime.Lifetime lifetime)
    {
        while (Segment != mark.Segment)
        {
            ClearAbove(0, lifetime);
            Top = 0;
            _segmentIndex--;
            Segment = _segments[_segmentIndex];
            Top = Segment.Length;
        }

        ClearAbove(mark.Top, lifetime);
        Top = mark.Top;
    }

    /// <summary>Visits all slots in use.</summary>
    public void VisitSlots(Action<Value> visit)
    {
        for (int segment = 0; segment <= _segmentIndex; segment++)
        {
            Value[] slots = _segments[segment];
            int end = slots == Segment ? Top : slots.Length;
            for (int i = 0; i < end; i++)
                visit(slots[i]);
        }
    }

    private void ClearAbove(int start, Lifetime.Lifetime lifetime)
    {
        for (int i = start; i < Top; i++)
        {
            Value held = Segment[i];
            Segment[i] = default;
            lifetime.Release(held);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Value ReserveInNextSegment(int count)
    {
        // Locals of many calls hold much that is noted nowhere.
        Lifetime.MemoryGuard.Request(0);
        _segmentIndex++;
        if (_segmentIndex == _segments.Length)
            _segments = [.. _segments, new Value[Math.Max(Math.Min(Segment.Length * 2, Longest), count)]];
        else if (_segments[_segmentIndex].Length < count)
            _segments[_segmentIndex] = new Value[count];
        Segment = _segments[_segmentIndex];
        Top = count;
        return ref Segment[0];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LeaveSegment(Value[] segment)
    {
        while (_segments[_segmentIndex] != segment)
            _segmentIndex--;
        Segment = segment;
    }
}

/// <summary>A height of the <see cref="ValueStack"/>.</summary>
internal readonly struct StackMark(Value[] segment, int top)
{
    public readonly Value[] Segment = segment;
    public readonly int Top = top;
}
