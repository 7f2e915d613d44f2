using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

/// <summary>
/// A binary heap of values, each with a priority where it is a priority queue. It holds them. When a comparison throws, the element is
/// put where it would be then, the heap counts as corrupted, and the exception goes on.
/// </summary>
internal sealed class HeapTree
{
    private readonly List<Element> _elements = [];
    private PhpThrow? _thrown;

    /// <summary>A value with its priority; undefined in plain heaps.</summary>
    internal struct Element
    {
        public Value Data;
        public Value Priority;
    }

    /// <summary>Positive when the first one is to come out first.</summary>
    public delegate int Order(Engine engine, in Element left, in Element right);

    public int Count => _elements.Count;

    public bool IsCorrupted { get; set; }

    public Element this[int index] => _elements[index];

    public bool IsBeingChanged { get; private set; }

    /// <summary>Throws when the heap cannot be relied on, or for changes when it is just being changed.</summary>
    public void Verify(Engine engine, bool forChange)
    {
        if (IsCorrupted)
            throw engine.Error("RuntimeException", "Heap is corrupted, heap properties are no longer ensured.");
        if (forChange && IsBeingChanged)
            throw engine.Error("RuntimeException", "Heap cannot be changed when it is already being modified.");
    }

    public void Insert(Engine engine, Order order, Value data, Value priority)
    {
        Element added = default;
        Slot.Initialize(ref added.Data, data);
        Slot.Initialize(ref added.Priority, priority);
        IsBeingChanged = true;
        int at = _elements.Count;
        _elements.Add(added);
        while (at > 0 && Compare(engine, order, _elements[(at - 1) / 2], added) < 0)
        {
            _elements[at] = _elements[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        _elements[at] = added;
        EndChange();
    }

    /// <summary>Takes the first element out; its counts go to the caller. False when there is none.</summary>
    public bool TakeFirst(Engine engine, Order order, out Element first)
    {
        first = default;
        if (_elements.Count == 0)
            return false;
        IsBeingChanged = true;
        first = _elements[0];
        int limit = (_elements.Count - 1) / 2;
        Element last = _elements[^1];
        int count = _elements.Count - 1;
        int at = 0;
        while (at < limit)
        {
            int child = at * 2 + 1;
            if (child != count && Compare(engine, order, _elements[child + 1], _elements[child]) > 0)
                child++;
            if (Compare(engine, order, last, _elements[child]) >= 0)
                break;
            _elements[at] = _elements[child];
            at = child;
        }

        _elements[at] = last;
        _elements.RemoveAt(count);
        try
        {
            EndChange();
        }
        catch (PhpThrow)
        {
            Release(engine, first);
            throw;
        }

        return true;
    }

    public static void Release(Engine engine, Element element)
    {
        engine.Lifetime.Release(element.Data);
        engine.Lifetime.Release(element.Priority);
    }

    public void CopyTo(HeapTree copy)
    {
        foreach (Element element in _elements)
        {
            Element copied = default;
            Slot.Initialize(ref copied.Data, element.Data);
            Slot.Initialize(ref copied.Priority, element.Priority);
            copy._elements.Add(copied);
        }

        copy.IsCorrupted = IsCorrupted;
    }

    public void Clear(Engine engine)
    {
        foreach (Element element in _elements)
            Release(engine, element);
        _elements.Clear();
    }

    public void VisitHeld(Action<Value> visit)
    {
        foreach (Element element in _elements)
        {
            visit(element.Data);
            visit(element.Priority);
        }
    }

    /// <summary>After an exception all are equal.</summary>
    private int Compare(Engine engine, Order order, in Element left, in Element right)
    {
        if (_thrown is not null)
            return 0;
        var here = new CatchPoint(engine);
        try
        {
            return order(engine, left, right);
        }
        catch (PhpThrow thrown)
        {
            here.Return();
            _thrown = thrown;
            return 0;
        }
    }

    private void EndChange()
    {
        IsBeingChanged = false;
        if (_thrown is not { } thrown)
            return;
        IsCorrupted = true;
        _thrown = null;
        throw thrown;
    }
}
