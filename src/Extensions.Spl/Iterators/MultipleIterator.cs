using MiniPhp.Extensions.Spl.Structures;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Iterators;

/// <summary>Moves several iterators together: https://www.php.net/manual/en/class.multipleiterator.php</summary>
[PhpExtension("SPL")]
[PhpClass("MultipleIterator", Interfaces = ["Iterator"])]
public sealed class MultipleIterator(PhpClass @class) : PhpObject(@class)
{
    [PhpConstant]
    public const long MIT_NEED_ANY = 0;

    [PhpConstant]
    public const long MIT_NEED_ALL = 1;

    [PhpConstant]
    public const long MIT_KEYS_NUMERIC = 0;

    [PhpConstant]
    public const long MIT_KEYS_ASSOC = 2;

    private readonly ObjectEntries _entries = new();
    private long _flags = MIT_NEED_ALL;

    [PhpMethod(Returns = "")]
    public void __construct([PhpParameter(Default = "MultipleIterator::MIT_NEED_ALL | MultipleIterator::MIT_KEYS_NUMERIC")] long flags = MIT_NEED_ALL) =>
        _flags = flags;

    [PhpMethod(IsTentative = true)]
    public long getFlags() => _flags;

    [PhpMethod(IsTentative = true)]
    public void setFlags(long flags) => _flags = flags;

    /// <param name="engine">The engine.</param>
    /// <param name="iterator">What to move along.</param>
    /// <param name="info">The key of its elements with MIT_KEYS_ASSOC; must be new.</param>
    [PhpMethod(IsTentative = true)]
    public void attachIterator(
        Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator, [PhpParameter(Type = "string|int|null", Default = "null")] Value info = default)
    {
        if (!info.IsNull)
        {
            foreach (ObjectEntries.Entry entry in _entries.ToArray())
            {
                if (Comparison.StrictEquals(info, entry.Info.Dereferenced))
                    throw engine.Error("InvalidArgumentException", "Key duplication error");
            }
        }

        _entries.Set(engine, iterator, iterator, info);
    }

    [PhpMethod(IsTentative = true)]
    public void detachIterator(Engine engine, [PhpParameter(Type = "Iterator")] PhpObject iterator) => _entries.Remove(engine, iterator);

    [PhpMethod(IsTentative = true)]
    public bool containsIterator([PhpParameter(Type = "Iterator")] PhpObject iterator) => _entries.Find(iterator) is not null;

    [PhpMethod(IsTentative = true)]
    public long countIterators() => _entries.Count;

    [PhpMethod(IsTentative = true)]
    public void rewind(Engine engine)
    {
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
            engine.Lifetime.Watch(engine.CallMethod(entry.Target, "rewind"));
    }

    /// <summary>With MIT_NEED_ALL whether all have an element, else whether one has.</summary>
    [PhpMethod(IsTentative = true)]
    public bool valid(Engine engine)
    {
        if (_entries.Count == 0)
            return false;
        bool needsAll = (_flags & MIT_NEED_ALL) != 0;
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
        {
            if (IsValid(engine, entry) != needsAll)
                return !needsAll;
        }

        return needsAll;
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray key(Engine engine) => Collect(engine, "key");

    [PhpMethod(IsTentative = true)]
    public PhpArray current(Engine engine) => Collect(engine, "current");

    [PhpMethod(IsTentative = true)]
    public void next(Engine engine)
    {
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
            engine.Lifetime.Watch(engine.CallMethod(entry.Target, "next"));
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray __debugInfo()
    {
        PhpArray info = Conversions.PropertiesOf(this, asSymbols: false);
        info.Set(ArrayKey.Literal(PhpString.FromLatin1("\0SplObjectStorage\0storage")), _entries.Describe());
        return info;
    }

    private static bool IsValid(Engine engine, ObjectEntries.Entry entry) =>
        engine.CallMethod(entry.Target, "valid").Dereferenced is { IsBool: true, AsBool: true };

    /// <summary>What a method of each iterator gives; null for those at their end.</summary>
    private PhpArray Collect(Engine engine, string method)
    {
        if (_entries.Count == 0)
            throw engine.Error("RuntimeException", "Called " + method + "() on an invalid iterator");
        var values = new PhpArray(_entries.Count);
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
        {
            Value value = Value.Null;
            if (IsValid(engine, entry))
                value = engine.CallMethod(entry.Target, method).OrNull;
            else if ((_flags & MIT_NEED_ALL) != 0)
                throw engine.Error("RuntimeException", "Called " + method + "() with non valid sub iterator");
            if ((_flags & MIT_KEYS_ASSOC) == 0)
                values.Append(value);
            else if (entry.Info.IsInt || entry.Info.IsString)
                values.Set(entry.Info.IsInt ? new ArrayKey(entry.Info.AsInt) : ArrayKey.From(entry.Info.AsString), value);
            else
                throw engine.Error("InvalidArgumentException", "Sub-Iterator is associated with NULL");
        }

        return values;
    }

    protected internal override PhpObject CreateCopy()
    {
        var copy = (MultipleIterator)Class.Allocate();
        copy._flags = _flags;
        foreach (ObjectEntries.Entry entry in _entries.ToArray())
            copy._entries.Set(Class.Engine, entry.Key, entry.Target, entry.Info);
        return copy;
    }

    protected internal override void OnDestroyed() => _entries.Clear(Class.Engine);

    protected internal override void VisitHeld(Action<Value> visit) => _entries.VisitHeld(visit);
}
