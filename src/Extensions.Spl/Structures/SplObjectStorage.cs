using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>A map with objects as keys, or a set of objects: https://www.php.net/manual/en/class.splobjectstorage.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplObjectStorage", Interfaces = ["Countable", "Iterator", "Serializable", "ArrayAccess"])]
public sealed partial class SplObjectStorage : PhpObject
{
    private readonly ObjectEntries _entries = new();
    private readonly bool _hashes;
    private long _index;

    public SplObjectStorage(PhpClass @class) : base(@class) =>
        _hashes = @class.IsUser && @class.FindMethod("gethash") is { IsUser: true };

    /// <summary>Adds an object, or gives another value to one that is there.</summary>
    [PhpMethod(IsTentative = true)]
    public void attach(Engine engine, PhpObject @object, [PhpParameter(Default = "null")] Value info = default) =>
        _entries.Set(engine, KeyOf(engine, @object), @object, info);

    [PhpMethod(IsTentative = true)]
    public void detach(Engine engine, PhpObject @object)
    {
        _entries.Remove(engine, KeyOf(engine, @object));
        Restart();
    }

    [PhpMethod(IsTentative = true)]
    public bool contains(Engine engine, PhpObject @object) => _entries.Find(KeyOf(engine, @object)) is not null;

    /// <summary>Adds what another storage has; returns how many there are then.</summary>
    [PhpMethod(IsTentative = true)]
    public long addAll(Engine engine, SplObjectStorage storage)
    {
        TakeAll(engine, storage);
        return _entries.Count;
    }

    [PhpMethod(IsTentative = true)]
    public long removeAll(Engine engine, SplObjectStorage storage)
    {
        foreach (ObjectEntries.Entry entry in storage._entries.ToArray())
            _entries.Remove(engine, KeyOf(engine, entry.Target));
        Restart();
        return _entries.Count;
    }

    [PhpMethod(IsTentative = true)]
    public long removeAllExcept(Engine engine, SplObjectStorage storage)
    {
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
        {
            if (!storage.contains(engine, entry.Target))
                _entries.Remove(engine, KeyOf(engine, entry.Target));
        }

        Restart();
        return _entries.Count;
    }

    /// <summary>The value of the present object.</summary>
    [PhpMethod(IsTentative = true)]
    public Value getInfo() => _entries.Current?.Info.OrNull ?? Value.Null;

    [PhpMethod(IsTentative = true)]
    public void setInfo(Engine engine, Value info)
    {
        if (_entries.Current is { } entry)
            Slot.Replace(engine, ref entry.Info, info);
    }

    [PhpMethod(IsTentative = true)]
    public long count([PhpParameter(Default = "COUNT_NORMAL")] long mode = 0) => _entries.Count;

    [PhpMethod(IsTentative = true)]
    public void rewind() => Restart();

    [PhpMethod(IsTentative = true)]
    public bool valid() => _entries.Current is not null;

    /// <summary>How many objects were passed over.</summary>
    [PhpMethod(IsTentative = true)]
    public long key() => _index;

    [PhpMethod(IsTentative = true)]
    public PhpObject current(Engine engine) =>
        _entries.Current?.Target ?? throw engine.Error("RuntimeException", "Called current() on invalid iterator");

    [PhpMethod(IsTentative = true)]
    public void next()
    {
        _entries.MoveNext();
        _index++;
    }

    [PhpMethod(IsTentative = true)]
    public bool offsetExists(Engine engine, [PhpParameter(Type = "")] PhpObject @object) => contains(engine, @object);

    [PhpMethod(IsTentative = true)]
    public Value offsetGet(Engine engine, [PhpParameter(Type = "")] PhpObject @object) =>
        _entries.Find(KeyOf(engine, @object))?.Info.OrNull ?? throw engine.Error("UnexpectedValueException", "Object not found");

    [PhpMethod(IsTentative = true)]
    public void offsetSet(Engine engine, [PhpParameter(Type = "")] PhpObject @object, [PhpParameter(Default = "null")] Value info = default) => attach(engine, @object, info);

    [PhpMethod(IsTentative = true)]
    public void offsetUnset(Engine engine, [PhpParameter(Type = "")] PhpObject @object) => detach(engine, @object);

    /// <summary>What tells objects apart; a script's class may override it.</summary>
    [PhpMethod(IsTentative = true)]
    public PhpString getHash(PhpObject @object) => ClassRelations.spl_object_hash(@object);

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo()
    {
        PhpArray info = Conversions.PropertiesOf(this, asSymbols: false);
        info.Set(ArrayKey.Literal(PhpString.FromLatin1("\0SplObjectStorage\0storage")), _entries.Describe());
        return info;
    }

    private void Restart()
    {
        _entries.Rewind();
        _index = 0;
    }

    private void TakeAll(Engine engine, SplObjectStorage storage)
    {
        foreach (ObjectEntries.Entry entry in storage._entries.ToArray())
            _entries.Set(engine, KeyOf(engine, entry.Target), entry.Target, entry.Info);
        _index = 0;
    }

    private object KeyOf(Engine engine, PhpObject target)
    {
        if (!_hashes)
            return target;
        Value hash = engine.CallMethod(this, "gethash", Value.FromObject(target)).Dereferenced;
        return hash.IsString ? hash.AsString : throw engine.Error("RuntimeException", "Hash needs to be a string");
    }

    // ---------------------------------------------------------------- as an object

    protected internal override PhpObject CreateCopy()
    {
        var copy = (SplObjectStorage)Class.Allocate();
        copy.TakeAll(Class.Engine, this);
        return copy;
    }

    /// <summary>By the values of the same objects; only of objects of this very class.</summary>
    protected internal override int? CompareTo(PhpObject other)
    {
        if (other is not SplObjectStorage storage || Class.IsUser || other.Class.IsUser)
            return 1;
        if (_entries.Count != storage._entries.Count)
            return _entries.Count.CompareTo(storage._entries.Count);
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
        {
            if (storage._entries.Find(entry.Key) is not { } with)
                return 1;
            int result = Comparison.Compare(Class.Engine, entry.Info.Dereferenced, with.Info.Dereferenced);
            if (result != 0)
                return result;
        }

        return 0;
    }

    protected internal override void OnDestroyed() => _entries.Clear(Class.Engine);

    protected internal override void VisitHeld(Action<Value> visit) => _entries.VisitHeld(visit);
}
