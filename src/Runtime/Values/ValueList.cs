namespace MiniPhp.Runtime.Values;

/// <summary>
/// A list of values that grows. In place of <see cref="List{T}"/>, whose code for a struct of ours is compiled at run time
/// (docs/startup.md). Counts no holders.
/// </summary>
internal sealed class ValueList
{
    private Value[] _values = PhpArray.NoValues;

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    /// <summary>The value at an index from 0, below <see cref="Count"/>.</summary>
    public ref Value this[int index] => ref _values[index];

    public void Add(Value value)
    {
        if (Count == _values.Length)
            Grow();
        _values[Count++] = value;
    }

    private void Grow()
    {
        var larger = new Value[Math.Max(4, Count * 2)];
        Array.Copy(_values, larger, Count);
        _values = larger;
    }

    public void AddRange(Value[] values)
    {
        foreach (Value value in values)
            Add(value);
    }

    public Value[] ToArray()
    {
        if (Count == 0)
            return PhpArray.NoValues;
        var copy = new Value[Count];
        Array.Copy(_values, copy, Count);
        return copy;
    }

    public void Clear()
    {
        Array.Clear(_values, 0, Count);
        Count = 0;
    }
}
