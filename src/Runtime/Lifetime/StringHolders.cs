using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>How many slots hold each string: strings have no counts, so all that the calls in progress can reach is walked.</summary>
/// <remarks>What only running C# code holds, and what constants and static properties hold, is not seen.</remarks>
internal sealed class StringHolders
{
    private readonly Dictionary<PhpString, int> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<HeapValue> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<HeapValue> _open = new();
    private readonly Action<Value> _visit;

    public StringHolders(Engine engine)
    {
        _visit = Visit;
        engine.Stack.VisitSlots(_visit);
        for (nint address = engine.TopFrame; address != 0; address = Frame.At(address).Caller)
        {
            ref Frame frame = ref Frame.At(address);
            if (frame.This is { } target)
                Visit(Value.FromObject(target));
            VisitAll(frame.ExtraArguments ?? []);
        }

        while (_open.TryPop(out HeapValue? value))
            Open(value);
    }

    /// <summary>The holders of a string that some slot holds, at least 1.</summary>
    public int Count(PhpString text) => Math.Max(1, _counts.GetValueOrDefault(text));

    private void VisitAll(ReadOnlySpan<Value> values)
    {
        foreach (Value value in values)
            Visit(value);
    }

    private void Visit(Value value)
    {
        if (value.IsString)
            _counts[value.AsString] = _counts.GetValueOrDefault(value.AsString) + 1;
        else if (value.IsCounted && _seen.Add(value.Heap!))
            _open.Push(value.Heap!);
    }

    private void Open(HeapValue value)
    {
        switch (value)
        {
            case PhpArray array:
                for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
                    Visit(array.SlotAt(position));
                break;
            case PhpReference reference:
                Visit(reference.Value);
                break;
            case PhpObject target:
                VisitAll(target.Slots);
                if (target.DynamicProperties is { } dynamic)
                    Visit(Value.FromArray(dynamic));
                target.VisitHeld(_visit);
                break;
        }
    }
}
