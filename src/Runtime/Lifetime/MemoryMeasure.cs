using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

/// <summary>
/// How many bytes the values take that an engine holds: variables, calls in progress, static variables and properties, constants,
/// output buffers, and all that they hold. What only running C# code holds is not seen.
/// </summary>
internal sealed class MemoryMeasure
{
    private const int ObjectSize = 80;
    private const int ArraySize = 88;
    private const int StringSize = 48;

    /// <summary>Generators and other objects of native classes have state of their own.</summary>
    private const int NativeStateSize = 512;

    private readonly Engine _engine;
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<HeapValue> _open = new();
    private readonly Action<Value> _visit;
    private long _bytes;

    public MemoryMeasure(Engine engine)
    {
        _engine = engine;
        _visit = Visit;
    }

    /// <summary>Walks everything once.</summary>
    public long Run()
    {
        foreach (string name in _engine.Globals.Names)
            Visit(_engine.Globals.Find(name));
        _engine.Stack.VisitSlots(_visit);
        _engine.VisitWaitingStacks(_visit);
        _engine.VisitHeld(_visit);
        VisitFrames();
        foreach (Output.OutputBuffer buffer in _engine.Output.Buffers)
            _bytes += buffer.Size;
        while (_open.TryPop(out HeapValue? value))
            Open(value);
        return _bytes;
    }

    private void VisitFrames()
    {
        for (nint address = _engine.TopFrame; address != 0; address = Frame.At(address).Caller)
        {
            ref Frame frame = ref Frame.At(address);
            if (frame.This is { } target)
                Visit(Value.FromObject(target));
            if (frame.ExtraArguments is { } extra)
                VisitAll(extra);
        }
    }

    private void VisitAll(ReadOnlySpan<Value> values)
    {
        foreach (Value value in values)
            Visit(value);
    }

    private void Visit(Value value)
    {
        if (value.Heap is not { } heap || heap.Kind < ValueKind.String || heap.Kind > ValueKind.Reference || !_seen.Add(heap))
            return;
        if (heap is not PhpString text)
            _open.Push(heap);
        else if (text.Storage is { } storage && _seen.Add(storage))
            _bytes += StringSize + storage.Length;
        else
            _bytes += StringSize;
    }

    private void Open(HeapValue value)
    {
        switch (value)
        {
            case PhpArray array:
                _bytes += ArraySize + array.StorageSize;
                for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
                    Visit(array.SlotAt(position));
                break;
            case PhpReference reference:
                _bytes += ArraySize;
                Visit(reference.Value);
                break;
            case PhpObject target:
                _bytes += ObjectSize + target.Slots.Length * 16L + (target.IsPlain ? 0 : NativeStateSize);
                VisitAll(target.Slots);
                if (target.DynamicProperties is { } dynamic)
                    Visit(Value.FromArray(dynamic));
                target.VisitHeld(_visit);
                break;
        }
    }
}
