using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// Values by name, in the order in which the names came. For what every start needs: a <see cref="Dictionary{TKey, TValue}"/> brings nine
/// types with it for each type of value, and this brings two (docs/startup.md).
/// </summary>
/// <typeparam name="T">The values' type.</typeparam>
internal sealed class NameTable<T>
{
    private const int Smallest = 8;

    // Entries in order of arrival; a removed one has no name. Each bucket is a chain of entries, by index plus one, closed by 0; there are
    // as many buckets as entries.
    private string?[] _names = [];
    private T[] _values = [];
    private int[] _next = [];
    private int[] _buckets = [];
    private int _used;

    /// <summary>How many names there are.</summary>
    public int Count { get; private set; }

    /// <summary>One more than the largest index for <see cref="NameAt"/>.</summary>
    public int Length => _used;

    /// <summary>The name at an index, by age; null where one was removed.</summary>
    public string? NameAt(int index) => _names[index];

    /// <summary>The value at an index that has a name.</summary>
    public T ValueAt(int index) => _values[index];

    public bool Contains(string name) => IndexOf(name) >= 0;

    public bool TryGet(string name, [MaybeNullWhen(false)] out T value)
    {
        int index = IndexOf(name);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    /// <summary>The place of a name's value, or a null reference when the name is not there. Good until a name is added.</summary>
    public ref T Find(string name)
    {
        int index = IndexOf(name);
        return ref index < 0 ? ref Unsafe.NullRef<T>() : ref _values[index];
    }

    /// <summary>Adds a name at the end; false when it is there already, which changes nothing.</summary>
    public bool TryAdd(string name, T value)
    {
        if (IndexOf(name) >= 0)
            return false;
        if (_used == _names.Length)
            Grow();
        _names[_used] = name;
        _values[_used] = value;
        Link(_used++);
        Count++;
        return true;
    }

    /// <summary>Gives a name a value, at the end when the name is new.</summary>
    public void Set(string name, T value)
    {
        int index = IndexOf(name);
        if (index >= 0)
            _values[index] = value;
        else
            TryAdd(name, value);
    }

    public bool Remove(string name, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (Count == 0)
            return false;
        ref int link = ref _buckets[Bucket(name)];
        while (link != 0 && _names[link - 1] != name)
            link = ref _next[link - 1];
        if (link == 0)
            return false;
        int index = link - 1;
        value = _values[index];
        link = _next[index];
        _names[index] = null;
        _values[index] = default!;
        Count--;
        return true;
    }

    public void Clear()
    {
        Array.Clear(_names);
        Array.Clear(_values);
        Array.Clear(_buckets);
        _used = 0;
        Count = 0;
    }

    /// <summary>A table of its own with the same names and values.</summary>
    public NameTable<T> Copy()
    {
        var copy = new NameTable<T>();
        for (int i = 0; i < _used; i++)
        {
            if (_names[i] is { } name)
                copy.TryAdd(name, _values[i]);
        }

        return copy;
    }

    private int IndexOf(string name)
    {
        if (Count == 0)
            return -1;
        int link = _buckets[Bucket(name)];
        while (link != 0 && _names[link - 1] != name)
            link = _next[link - 1];
        return link - 1;
    }

    /// <summary>The length is a power of two, so the low bits choose the bucket.</summary>
    private int Bucket(string name)
    {
        uint hash = (uint)name.Length;
        foreach (char c in name)
            hash = (hash ^ c) * 0x9E3779B1;
        return (int)(hash >> 7) & (_buckets.Length - 1);
    }

    private void Link(int index)
    {
        ref int bucket = ref _buckets[Bucket(_names[index]!)];
        _next[index] = bucket;
        bucket = index + 1;
    }

    /// <summary>Makes room for one entry: where a quarter was removed by closing the gaps, else by doubling.</summary>
    private void Grow()
    {
        int size = Count > _used - _used / 4 ? Math.Max(Smallest, _used * 2) : Math.Max(Smallest, _used);
        string?[] names = _names;
        T[] values = _values;
        int used = _used;
        _names = new string?[size];
        _values = new T[size];
        _next = new int[size];
        _buckets = new int[size];
        _used = 0;
        for (int i = 0; i < used; i++)
        {
            if (names[i] is null)
                continue;
            _names[_used] = names[i];
            _values[_used] = values[i];
            Link(_used++);
        }
    }
}
