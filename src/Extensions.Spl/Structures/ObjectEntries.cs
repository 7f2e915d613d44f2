using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>
/// Objects with a value each, in the order in which they were added: what SplObjectStorage and MultipleIterator keep. It holds both.
/// A walk stands at a position, which stays where it is while entries come and go.
/// </summary>
internal sealed class ObjectEntries
{
    private readonly Dictionary<object, Entry> _byKey = [];
    private readonly List<Entry?> _ordered = [];

    /// <summary>An object and its value.</summary>
    internal sealed class Entry(object key, PhpObject target, int place)
    {
        public readonly object Key = key;
        public readonly PhpObject Target = target;
        public int Place = place;
        public Value Info = Value.Null;
    }

    public int Count => _byKey.Count;

    /// <summary>Index of the present entry among all places, which removed ones leave empty.</summary>
    public int Position { get; private set; }

    public Entry? Find(object key) => _byKey.GetValueOrDefault(key);

    /// <summary>Adds an object, or gives another value to what is under the key.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="key">The object itself, or the text that a script's getHash() gives.</param>
    /// <param name="target">The object.</param>
    /// <param name="info">Its value.</param>
    public void Set(Engine engine, object key, PhpObject target, Value info)
    {
        if (!_byKey.TryGetValue(key, out Entry? entry))
        {
            entry = new Entry(key, target, _ordered.Count);
            target.Holders++;
            _byKey.Add(key, entry);
            _ordered.Add(entry);
        }

        Slot.Replace(engine, ref entry.Info, info);
    }

    /// <summary>False when there is nothing under the key.</summary>
    public bool Remove(Engine engine, object key)
    {
        if (!_byKey.Remove(key, out Entry? entry))
            return false;
        _ordered[entry.Place] = null;
        if (_ordered.Count > 32 && _ordered.Count > _byKey.Count * 2)
            Compact();
        engine.Lifetime.Release(Value.FromObject(entry.Target));
        Slot.Clear(engine, ref entry.Info);
        return true;
    }

    public void Rewind() => Position = 0;

    /// <summary>The entry at the position or the next one after it; null at the end.</summary>
    public Entry? Current
    {
        get
        {
            int place = PlaceFrom(Position);
            return place < _ordered.Count ? _ordered[place] : null;
        }
    }

    public void MoveNext()
    {
        int place = PlaceFrom(Position);
        if (place < _ordered.Count)
            Position = PlaceFrom(place + 1);
    }

    /// <summary>The entries that there are now; what is removed meanwhile is still among them.</summary>
    public Entry[] ToArray()
    {
        var entries = new Entry[_byKey.Count];
        int count = 0;
        foreach (Entry? entry in _ordered)
        {
            if (entry is not null)
                entries[count++] = entry;
        }

        return entries;
    }

    public void Clear(Engine engine)
    {
        Entry[] entries = ToArray();
        _byKey.Clear();
        _ordered.Clear();
        Position = 0;
        foreach (Entry entry in entries)
        {
            engine.Lifetime.Release(Value.FromObject(entry.Target));
            Slot.Clear(engine, ref entry.Info);
        }
    }

    public void VisitHeld(Action<Value> visit)
    {
        foreach (Entry? entry in _ordered)
        {
            if (entry is null)
                continue;
            visit(Value.FromObject(entry.Target));
            visit(entry.Info);
        }
    }

    /// <summary>list&lt;array{obj: object, inf: mixed}&gt; for dumps.</summary>
    public PhpArray Describe()
    {
        var list = new PhpArray(Count);
        foreach (Entry? entry in _ordered)
        {
            if (entry is null)
                continue;
            var pair = new PhpArray();
            pair.Set("obj", Value.FromObject(entry.Target));
            pair.Set("inf", entry.Info);
            list.Append(pair);
        }

        return list;
    }

    private int PlaceFrom(int place)
    {
        while (place < _ordered.Count && _ordered[place] is null)
            place++;
        return place;
    }

    /// <summary>Closes the empty places.</summary>
    private void Compact()
    {
        int to = 0;
        int position = _byKey.Count;
        for (int from = 0; from < _ordered.Count; from++)
        {
            if (from == Position)
                position = to;
            if (_ordered[from] is not { } entry)
                continue;
            entry.Place = to;
            _ordered[to++] = entry;
        }

        _ordered.RemoveRange(to, _ordered.Count - to);
        Position = position;
    }
}
