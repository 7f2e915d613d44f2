using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>An array of a size that only setSize() changes, with indexes from 0: https://www.php.net/manual/en/class.splfixedarray.php</summary>
[PhpExtension("SPL")]
[PhpClass("SplFixedArray", Interfaces = ["IteratorAggregate", "ArrayAccess", "Countable", "JsonSerializable"])]
public sealed partial class SplFixedArray(PhpClass @class) : PhpObject(@class)
{
    private Value[] _elements = [];

    /// <summary>The size that a destructor asked for while the size was being changed.</summary>
    private long? _nextSize;
    private bool _isResizing;

    [PhpMethod(Returns = "")]
    public void __construct(Engine engine, long size = 0)
    {
        if (size < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        if (_elements.Length == 0)
            _elements = Make(size);
    }

    [PhpMethod(IsTentative = true)]
    public void __wakeup(Engine engine)
    {
        if (_elements.Length > 0)
            return;
        PhpArray properties = Conversions.PropertiesOf(this, asSymbols: false);
        _elements = Make(properties.Count);
        int index = 0;
        foreach ((_, Value value) in properties)
            Slot.Replace(engine, ref _elements[index++], value);
        if (DynamicProperties is not { } dynamic)
            return;
        DynamicProperties = null;
        engine.Lifetime.Release(Value.FromArray(dynamic));
    }

    /// <returns>The elements, then the properties by name.</returns>
    [PhpMethod]
    public PhpArray __serialize()
    {
        PhpArray data = toArray();
        foreach ((ArrayKey key, Value value) in Conversions.PropertiesOf(this, asSymbols: false))
        {
            if (key.Text is not null)
                data.Set(key, value);
        }

        return data;
    }

    [PhpMethod]
    public void __unserialize(Engine engine, PhpArray data)
    {
        if (_elements.Length > 0)
            return;
        var members = new PhpArray();
        var elements = new PhpArray();
        foreach ((ArrayKey key, Value value) in data)
        {
            if (key.Text is null)
                elements.Append(value);
            else
                members.Set(key, value);
        }

        Fill(elements);
        PropertyLoading.Load(engine, this, members);
        engine.Lifetime.Watch(elements);
        engine.Lifetime.Watch(members);
    }

    [PhpMethod(IsTentative = true)]
    public long count() => _elements.Length;

    [PhpMethod(IsTentative = true)]
    public PhpArray toArray()
    {
        var list = new PhpArray(_elements.Length);
        foreach (Value element in _elements)
            list.Append(element);
        return list;
    }

    /// <param name="engine">The engine.</param>
    /// <param name="array">What to take the elements from.</param>
    /// <param name="preserveKeys">Keeps the keys, which have to be ints from 0 on; else the elements get new ones.</param>
    [PhpMethod(IsTentative = true, Returns = "SplFixedArray")]
    public static PhpObject fromArray(Engine engine, PhpArray array, bool preserveKeys = true)
    {
        var made = (SplFixedArray)engine.BuiltInClass("SplFixedArray").Allocate();
        if (!preserveKeys || array.Count == 0)
        {
            made.Fill(array);
            return made;
        }

        long size = 0;
        foreach ((ArrayKey key, _) in array)
        {
            if (key.Text is not null || key.Index < 0)
                throw engine.Error("InvalidArgumentException", "array must contain only positive integer keys");
            if (key.Index == long.MaxValue)
                throw engine.Error("InvalidArgumentException", "integer overflow detected");
            size = Math.Max(size, key.Index + 1);
        }

        made._elements = made.Make(size);
        foreach ((ArrayKey key, Value value) in array)
            Slot.Initialize(ref made._elements[key.Index], value);
        return made;
    }

    [PhpMethod(IsTentative = true)]
    public long getSize() => _elements.Length;

    [PhpMethod(Returns = "")]
    public bool setSize(Engine engine, long size)
    {
        if (size < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        Resize(engine, size);
        return true;
    }

    [PhpMethod(IsTentative = true)]
    public bool offsetExists(Engine engine, [PhpParameter(Type = "")] Value index) => IndexOf(engine, index) is var at && IsWithin(at) && !_elements[at].Dereferenced.IsNull;

    [PhpMethod(IsTentative = true)]
    public Value offsetGet(Engine engine, [PhpParameter(Type = "")] Value index) => ElementAt(engine, index).Dereferenced;

    [PhpMethod(IsTentative = true)]
    public void offsetSet(Engine engine, [PhpParameter(Type = "")] Value index, Value value) => Slot.Replace(engine, ref ElementAt(engine, index), value);

    [PhpMethod(IsTentative = true)]
    public void offsetUnset(Engine engine, [PhpParameter(Type = "")] Value index) => Slot.Replace(engine, ref ElementAt(engine, index), Value.Null);

    [PhpMethod(Returns = "Iterator")]
    public PhpObject getIterator(Engine engine) => new InternalIterator(engine.BuiltInClass("InternalIterator"), new Iteration(this));

    [PhpMethod]
    public PhpArray jsonSerialize() => toArray();

    private Value[] Make(long size)
    {
        const int elementSize = 16;
        if (size > long.MaxValue / elementSize)
            Class.Engine.FatalError("Possible integer overflow in memory allocation (" + size + " * " + elementSize + " + 0)");
        MemoryGuard.Request(size * elementSize);
        if (size > Array.MaxLength)
            Class.Engine.FatalError("Out of memory (allocated 0 bytes) (tried to allocate " + (size * elementSize) + " bytes)");
        var elements = size == 0 ? [] : new Value[size];
        elements.AsSpan().Fill(Value.Null);
        return elements;
    }

    private void Fill(PhpArray values)
    {
        _elements = Make(values.Count);
        int index = 0;
        foreach ((_, Value value) in values)
            Slot.Initialize(ref _elements[index++], value);
    }

    private void Resize(Engine engine, long size)
    {
        if (size == _elements.Length)
            return;
        if (_elements.Length == 0)
        {
            _elements = Make(size);
            return;
        }

        if (_isResizing)
        {
            _nextSize = size;
            return;
        }

        if (size == 0)
        {
            Clear(engine);
            return;
        }

        _isResizing = true;
        Value[] before = _elements;
        Value[] after = Make(size);
        Array.Copy(before, after, Math.Min(before.Length, size));
        _elements = after;
        for (long i = size; i < before.Length; i++)
            End(engine, before[i]);
        _isResizing = false;
        if (_nextSize is not { } next)
            return;
        _nextSize = null;
        Resize(engine, next);
    }

    /// <summary>Removes all elements, the last first; then what destructors put there meanwhile.</summary>
    private void Clear(Engine engine)
    {
        Value[] removed = _elements;
        _elements = [];
        for (int i = removed.Length - 1; i >= 0; i--)
            End(engine, removed[i]);
        Value[] added = _elements;
        _elements = [];
        foreach (Value element in added)
            engine.Lifetime.Release(element);
    }

    /// <summary>An element is gone, and with it what only it held, before the next one.</summary>
    private static void End(Engine engine, Value element)
    {
        int pending = engine.Lifetime.PendingCount;
        engine.Lifetime.Release(element);
        engine.Lifetime.Settle(pending);
    }

    private bool IsWithin(long index) => (ulong)index < (ulong)_elements.Length;

    private ref Value ElementAt(Engine engine, Value index)
    {
        long at = IndexOf(engine, index);
        if (!IsWithin(at))
            throw engine.Error("RuntimeException", "Index invalid or out of range");
        return ref _elements[at];
    }

    /// <summary>Ints, and what an array would take as one; null is none.</summary>
    private static long IndexOf(Engine engine, Value index)
    {
        index = index.Dereferenced;
        if (index.IsInt)
            return index.AsInt;
        if (index.IsUndefined)
            throw engine.Error("[] operator not supported for SplFixedArray");
        if (!index.IsNull && Conversions.TryToArrayKey(engine, index, out ArrayKey key) && key.IsInt)
            return key.Index;
        throw engine.TypeError("Illegal offset type");
    }
}
