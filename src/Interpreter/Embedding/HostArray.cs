namespace MiniPhp;

/// <summary>An array's elements, copied out of an engine or on the way into one. Immutable.</summary>
internal sealed class HostArray
{
    public static readonly HostArray Empty = new([], null);

    private readonly PhpValue[] _values;

    // Ints and strings; null when the keys are 0, 1, 2, …
    private readonly PhpValue[]? _keys;
    private Dictionary<PhpValue, int>? _positions;

    /// <param name="values">Taken over.</param>
    /// <param name="keys">Taken over: ints, and strings that are no decimal ints, each once; null for a list.</param>
    public HostArray(PhpValue[] values, PhpValue[]? keys)
    {
        _values = values;
        _keys = keys;
    }

    public int Count => _values.Length;

    public bool IsList => _keys is null;

    public PhpValue[] Values => _values;

    public PhpValue KeyAt(int position) => _keys is null ? position : _keys[position];

    public PhpValue ValueAt(int position) => _values[position];

    /// <summary>Where a key is, or -1.</summary>
    public int Find(PhpValue key)
    {
        if (_keys is null)
            return key.Kind == PhpValueKind.Int && (ulong)key.AsInt() < (ulong)_values.Length ? (int)key.AsInt() : -1;
        return (_positions ??= IndexKeys(_keys)).TryGetValue(key, out int position) ? position : -1;
    }

    // Two threads may both make it; either is as good.
    private static Dictionary<PhpValue, int> IndexKeys(PhpValue[] keys)
    {
        var positions = new Dictionary<PhpValue, int>(keys.Length);
        for (int i = 0; i < keys.Length; i++)
            positions[keys[i]] = i;
        return positions;
    }

    public bool Equals(HostArray other)
    {
        if (other == this)
            return true;
        if (other.Count != Count)
            return false;
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        for (int i = 0; i < _values.Length; i++)
        {
            if (!KeyAt(i).Equals(other.KeyAt(i)) || !_values[i].Equals(other._values[i]))
                return false;
        }

        return true;
    }
}
