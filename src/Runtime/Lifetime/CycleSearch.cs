using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>The graph of what some values hold, and what of it nothing outside holds.</summary>
/// <param name="roots">Where the graph begins.</param>
internal sealed class CycleSearch(List<HeapValue> roots)
{
    /// <summary>How many slots within the graph hold each value.</summary>
    private readonly Dictionary<HeapValue, int> _inner = new(ReferenceEqualityComparer.Instance);
    private readonly List<HeapValue> _found = [];

    /// <summary>Arrays, objects and references that only hold each other, in the order in which they are reached.</summary>
    public List<HeapValue> FindGarbage()
    {
        foreach (HeapValue root in roots)
            Reach(root);
        for (int i = 0; i < _found.Count; i++)
        {
            HeapValue holder = _found[i];
            ForEachHeld(holder, held =>
            {
                Reach(held);
                _inner[held]++;
            });
        }

        HashSet<HeapValue> live = Reachable(_found.FindAll(value => value.Holders > _inner[value]));
        return _found.FindAll(value => !live.Contains(value));
    }

    /// <summary>Values, and all that they hold, directly or not.</summary>
    public static HashSet<HeapValue> Reachable(IReadOnlyCollection<HeapValue> values)
    {
        var reached = new HashSet<HeapValue>(values, ReferenceEqualityComparer.Instance);
        var waiting = new Stack<HeapValue>(values);
        while (waiting.TryPop(out HeapValue? holder))
        {
            ForEachHeld(holder, held =>
            {
                if (reached.Add(held))
                    waiting.Push(held);
            });
        }

        return reached;
    }

    private void Reach(HeapValue value)
    {
        if (_inner.TryAdd(value, 0))
            _found.Add(value);
    }

    private static void ForEachHeld(HeapValue holder, Action<HeapValue> visit)
    {
        switch (holder)
        {
            case PhpArray { HoldsCounted: true } array:
                VisitElements(array);
                break;
            case PhpReference reference:
                Visit(reference.Value);
                break;
            case PhpObject target:
                foreach (Value value in target.Slots)
                    Visit(value);
                if (target.DynamicProperties is { } dynamic)
                    VisitElements(dynamic);
                target.VisitHeld(Visit);
                break;
        }

        void VisitElements(PhpArray array)
        {
            for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
                Visit(array.SlotAt(position));
        }

        void Visit(Value value)
        {
            if (value.IsCounted && value.Heap!.Kind != ValueKind.Resource)
                visit(value.Heap);
        }
    }
}
