using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// A map with objects as keys that does not keep them alive: an entry goes when its object does.
/// https://www.php.net/manual/en/class.weakmap.php
/// </summary>
[PhpClass("WeakMap", Extension = "Core", Interfaces = ["ArrayAccess", "Countable", "IteratorAggregate"], IsFinal = true,
    IsNotSerializable = true, ForbidsDynamicProperties = true)]
public sealed class WeakMap(PhpClass @class) : PhpObject(@class), IElementAccess
{
    private readonly Dictionary<PhpObject, Entry> _byKey = [];
    private readonly List<Entry?> _ordered = [];

    /// <summary>A key and its value, which is held by the map.</summary>
    private sealed class Entry(PhpObject key, int position)
    {
        public readonly PhpObject Key = key;
        public int Position = position;
        public Value Value = Value.Undefined;
    }

    [PhpMethod]
    public Value offsetGet(Engine engine, [PhpParameter(Type = "")] Value @object)
    {
        PhpObject key = KeyOf(engine, @object);
        if (_byKey.TryGetValue(key, out Entry? entry))
            return entry.Value.Dereferenced;
        throw engine.Error("Object " + key.Class.PrintedName + "#" + key.Id + " not contained in WeakMap");
    }

    [PhpMethod]
    public void offsetSet(Engine engine, [PhpParameter(Type = "")] Value @object, Value value)
    {
        if (@object.IsNull)
            throw engine.Error("Cannot append to WeakMap");
        PhpObject key = KeyOf(engine, @object);
        if (!_byKey.TryGetValue(key, out Entry? entry))
        {
            entry = new Entry(key, _ordered.Count);
            _byKey.Add(key, entry);
            _ordered.Add(entry);
            engine.WeakReferences.Add(key, () => Remove(engine, key));
        }

        Slot.Assign(engine, ref entry.Value, value);
    }

    [PhpMethod]
    public bool offsetExists(Engine engine, [PhpParameter(Type = "")] Value @object) =>
        _byKey.TryGetValue(KeyOf(engine, @object), out Entry? entry) && !entry.Value.Dereferenced.IsNull;

    [PhpMethod]
    public void offsetUnset(Engine engine, [PhpParameter(Type = "")] Value @object) => Remove(engine, KeyOf(engine, @object));

    [PhpMethod]
    public long count() => _byKey.Count;

    [PhpMethod(Returns = "Iterator")]
    public PhpObject getIterator(Engine engine) => new InternalIterator(engine.BuiltInClass("InternalIterator"), new Iteration(this));

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference) => new Iteration(this);

    protected internal override PhpObject CreateCopy()
    {
        Engine engine = Class.Engine;
        var copy = new WeakMap(Class);
        foreach (Entry? entry in _ordered)
        {
            if (entry is not null)
                copy.offsetSet(engine, Value.FromObject(entry.Key), entry.Value.Dereferenced);
        }

        return copy;
    }

    protected internal override void OnDestroyed()
    {
        foreach (Entry? entry in _ordered)
        {
            if (entry is not null)
                Slot.Clear(Class.Engine, ref entry.Value);
        }

        _byKey.Clear();
        _ordered.Clear();
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        foreach (Entry? entry in _ordered)
        {
            if (entry is not null)
                visit(entry.Value);
        }
    }

    /// <summary>list&lt;array{key: object, value: mixed}&gt;</summary>
    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose)
    {
        var shown = new PhpArray();
        if (purpose != PropertyPurpose.Debug)
            return shown;
        foreach (Entry? entry in _ordered)
        {
            if (entry is null)
                continue;
            var pair = new PhpArray();
            pair.Set("key", Value.FromObject(entry.Key));
            pair.Set("value", entry.Value);
            shown.Append(pair);
        }

        return shown;
    }

    private static PhpObject KeyOf(Engine engine, Value value) =>
        value.IsObject ? value.AsObject : throw engine.TypeError("WeakMap key must be an object");

    Value IElementAccess.ReadElement(Engine engine, Value key) => offsetGet(engine, key);

    bool IElementAccess.HasElement(Engine engine, Value key) => offsetExists(engine, key);

    void IElementAccess.WriteElement(Engine engine, Value key, Value value) => offsetSet(engine, key.OrNull, value);

    void IElementAccess.UnsetElement(Engine engine, Value key) => offsetUnset(engine, key);

    ref Value IElementAccess.FetchElement(Engine engine, Value key, PropertyFetch fetch)
    {
        if (key.IsUndefined)
            throw engine.Error("Cannot append to WeakMap");
        offsetGet(engine, key);
        return ref _byKey[key.AsObject].Value;
    }

    private void Remove(Engine engine, PhpObject key)
    {
        if (!_byKey.Remove(key, out Entry? entry))
            return;
        _ordered[entry.Position] = null;
        Slot.Clear(engine, ref entry.Value);
    }

    /// <summary>Walks over the entries in order of insertion; keys are the objects.</summary>
    private sealed class Iteration : ObjectIterator
    {
        private readonly WeakMap _map;
        private int _position;

        public Iteration(WeakMap map)
        {
            _map = map;
            map.Holders++;
        }

        public override void Rewind(Engine engine) => _position = 0;

        public override bool IsValid(Engine engine)
        {
            while (_position < _map._ordered.Count && _map._ordered[_position] is null)
                _position++;
            return _position < _map._ordered.Count;
        }

        public override Value Current(Engine engine) => _map._ordered[_position]!.Value.Dereferenced;

        public override Value Key(Engine engine) => Value.FromObject(_map._ordered[_position]!.Key);

        public override void Next(Engine engine) => _position++;

        public override PhpReference CurrentReference(Engine engine) => Slot.MakeReference(ref _map._ordered[_position]!.Value);

        protected override void Release(Engine engine) => engine.Lifetime.Release(Value.FromObject(_map));
    }
}
