using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

// The methods that both classes declare.
public abstract partial class SplArray
{
    /// <summary>True also for an element that is null.</summary>
    [PhpMethod(IsTentative = true)]
    public bool offsetExists(Engine engine, Value key) =>
        !Unsafe.IsNullRef(ref Table.Find(KeyOf(engine, key, "Illegal offset type in isset or empty")));

    /// <summary>The element; null with a warning when there is none.</summary>
    [PhpMethod(IsTentative = true)]
    public Value offsetGet(Engine engine, Value key)
    {
        if (key.IsUndefined)
            return Value.Null;
        ArrayKey at = KeyOf(engine, key, "Illegal offset type");
        ref Value slot = ref Table.Find(at);
        if (!Unsafe.IsNullRef(ref slot))
            return slot.Dereferenced;
        engine.Warning(UndefinedKey(at));
        return Value.Null;
    }

    /// <summary>Sets an element; null as key appends.</summary>
    [PhpMethod(IsTentative = true)]
    public void offsetSet(Engine engine, Value key, Value value)
    {
        VerifyNotSorting(engine);
        if (key.IsNull)
            Table.Append(value);
        else
            // The element takes the place of what was there; a reference there stays with its other holders.
            Slot.Replace(engine, ref Table.FindOrAdd(KeyOf(engine, key, "Illegal offset type")), value);
    }

    [PhpMethod(IsTentative = true)]
    public void offsetUnset(Engine engine, Value key)
    {
        VerifyNotSorting(engine);
        Table.Remove(engine, KeyOf(engine, key, "Illegal offset type in unset"));
    }

    /// <summary>Adds an element under the next free index; not for objects.</summary>
    [PhpMethod(IsTentative = true)]
    public void append(Engine engine, Value value)
    {
        if (Table.IsObject)
            throw engine.Error("Cannot append properties to objects, use " + Class.PrintedName + "::offsetSet() instead");
        ((IElementAccess)this).WriteElement(engine, Value.Undefined, value);
    }

    [PhpMethod(IsTentative = true)]
    public PhpArray getArrayCopy() => Table.ToArray().Clone();

    /// <summary>Of an object's properties, the public ones.</summary>
    [PhpMethod(IsTentative = true)]
    public long count() => Table.Count;

    [PhpMethod(IsTentative = true)]
    public long getFlags() => _flags;

    [PhpMethod(IsTentative = true)]
    public void setFlags(long flags) => SetFlags(flags);

    [PhpMethod(IsTentative = true)]
    public bool asort(Engine engine, [PhpParameter(Default = "SORT_REGULAR")] long flags = 0) => Sort(engine, "asort", Value.FromInt(flags));

    [PhpMethod(IsTentative = true)]
    public bool ksort(Engine engine, [PhpParameter(Default = "SORT_REGULAR")] long flags = 0) => Sort(engine, "ksort", Value.FromInt(flags));

    [PhpMethod(IsTentative = true)]
    public bool uasort(Engine engine, [PhpParameter(Type = "callable", IsUnchecked = true)] Value callback) => Sort(engine, "uasort", callback);

    [PhpMethod(IsTentative = true)]
    public bool uksort(Engine engine, [PhpParameter(Type = "callable", IsUnchecked = true)] Value callback) => Sort(engine, "uksort", callback);

    [PhpMethod(IsTentative = true)]
    public bool natsort(Engine engine) => Sort(engine, "natsort");

    [PhpMethod(IsTentative = true)]
    public bool natcasesort(Engine engine) => Sort(engine, "natcasesort");

    /// <summary>Sorts by PHP's function of that name. Meanwhile the elements cannot be changed.</summary>
    private bool Sort(Engine engine, string function, params ReadOnlySpan<Value> further)
    {
        ElementTable table = Table;
        PhpArray elements = table.ToArray();
        elements.Holders++;
        var sorted = new PhpReference(Value.FromArray(elements)) { Holders = 1 };
        Value[] arguments = [Value.FromReference(sorted), .. further];
        _sorting++;
        try
        {
            return engine.FindFunction(function)!.Call(engine, null, null, arguments).Dereferenced is { IsBool: true, AsBool: true };
        }
        finally
        {
            _sorting--;
            if (sorted.Value.Heap is PhpArray result && result != elements)
                table.TakeOrder(engine, result);
            engine.Lifetime.Release(Value.FromReference(sorted));
        }
    }
}
