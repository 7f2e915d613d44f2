using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>What the collector takes a value of its buffer for.</summary>
internal enum CandidateState : byte
{
    /// <summary>The place is free.</summary>
    None,

    /// <summary>It lost a holder and has others.</summary>
    Candidate,

    /// <summary>Only values that are garbage themselves hold it.</summary>
    Garbage,

    /// <summary>Garbage whose destructor is to run first.</summary>
    DestructibleGarbage,
}

/// <summary>
/// Arrays and objects that may be garbage, and while a collection runs the garbage, in places numbered from 1. Places that are left are taken
/// again, the one left last first, which gives destructors the order that they have in PHP.
/// </summary>
internal sealed class CandidateBuffer
{
    private const int FirstPlace = 1;
    private const int InitialSize = 64;

    // A value knows its place by 16 bits: exactly below this number, else but for its multiples.
    private const int Uncompressed = 1 << 15;

    // Not empty: an empty array of a struct of ours is made by code that has to be compiled, at every start.
    private Candidate[] _places = new Candidate[FirstPlace];
    private int[] _left = [];
    private int _leftCount;

    private struct Candidate
    {
        public HeapValue? Value;
        public CandidateState State;
    }

    /// <summary>How many places are taken.</summary>
    public int Count { get; private set; }

    /// <summary>The place behind the last one that has been taken.</summary>
    public int End { get; private set; } = FirstPlace;

    /// <summary>True when a further value would take a place that no other has had.</summary>
    public bool IsDense => _leftCount == 0;

    public HeapValue? this[int place] => _places[place].Value;

    public CandidateState StateAt(int place) => _places[place].State;

    public void SetState(int place, CandidateState state) => _places[place].State = state;

    /// <summary>Takes a value in, which remembers its place.</summary>
    public void Add(HeapValue value, CandidateState state)
    {
        int place;
        if (_leftCount > 0)
        {
            place = _left[--_leftCount];
        }
        else
        {
            if (End >= _places.Length)
                Resize(Math.Max(InitialSize, _places.Length * 2));
            place = End++;
        }

        Place(value, place, state);
        Count++;
    }

    /// <summary>Gives a value's place up.</summary>
    public void Remove(HeapValue value)
    {
        int place = value.RootNumber;
        while (_places[place].Value != value)
            place += Uncompressed;
        RemoveAt(place);
    }

    public void RemoveAt(int place)
    {
        ref Candidate left = ref _places[place];
        left.Value!.RootNumber = 0;
        left.Value = null;
        left.State = CandidateState.None;
        if (_leftCount == _left.Length)
            Array.Resize(ref _left, Math.Max(InitialSize, _leftCount * 2));
        _left[_leftCount++] = place;
        Count--;
    }

    /// <summary>Moves the last values to places that others have left, until none is free in between.</summary>
    public void Compact()
    {
        int free = FirstPlace;
        int last = End - 1;
        while (true)
        {
            while (free < last && _places[free].Value is not null)
                free++;
            while (free < last && _places[last].Value is null)
                last--;
            if (free >= last)
                break;
            Candidate moved = _places[last];
            _places[last] = default;
            Place(moved.Value!, free, moved.State);
        }

        _leftCount = 0;
        End = FirstPlace + Count;
        if (_places.Length > 4 * Math.Max(End, InitialSize))
            Resize(2 * Math.Max(End, InitialSize));
    }

    // Not by Array.Resize, which for a struct of ours has to be compiled when it is first called.
    private void Resize(int size)
    {
        var places = new Candidate[size];
        Array.Copy(_places, places, Math.Min(size, _places.Length));
        _places = places;
    }

    private void Place(HeapValue value, int place, CandidateState state)
    {
        _places[place].Value = value;
        _places[place].State = state;
        value.RootNumber = (ushort)(place < Uncompressed ? place : place % Uncompressed | Uncompressed);
    }
}
