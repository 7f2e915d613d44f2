using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Calls;

/// <summary>
/// What register_tick_function() registered, in order. The list may change while its functions run: one that is added is called in the
/// same round.
/// </summary>
public sealed class TickFunctions
{
    private readonly LinkedList<Entry> _entries = new();

    private sealed record Entry(PhpCallable Callable, Value[] Arguments)
    {
        public bool IsRunning { get; set; }
    }

    /// <summary>Adds a function, which may be there already.</summary>
    public void Add(PhpCallable callable, Value[] arguments)
    {
        Hold(callable.Source);
        foreach (Value argument in arguments)
            Hold(argument);
        _entries.AddLast(new Entry(callable, arguments));
    }

    /// <summary>Removes the first one that equals a callable and does not run.</summary>
    /// <returns>False when one before it, or the only one, runs.</returns>
    public bool Remove(Engine engine, PhpCallable callable)
    {
        bool isFree = true;
        for (LinkedListNode<Entry>? node = _entries.First; node is not null; node = node.Next)
        {
            if (!AreEqual(engine, node.Value.Callable.Source, callable.Source))
                continue;
            if (node.Value.IsRunning)
            {
                isFree = false;
                continue;
            }

            _entries.Remove(node);
            engine.Lifetime.Release(node.Value.Callable.Source);
            foreach (Value argument in node.Value.Arguments)
                engine.Lifetime.Release(argument);
            break;
        }

        return isFree;
    }

    /// <summary>Calls all of them but those that run already.</summary>
    /// <exception cref="Errors.PhpThrow">One threw; those after it are not called.</exception>
    internal void Run(Engine engine)
    {
        for (LinkedListNode<Entry>? node = _entries.First; node is not null; node = node.Next)
        {
            Entry entry = node.Value;
            if (entry.IsRunning)
                continue;
            entry.IsRunning = true;
            try
            {
                engine.Call(entry.Callable, entry.Arguments);
            }
            finally
            {
                entry.IsRunning = false;
            }
        }
    }

    internal void VisitHeld(Action<Value> visit)
    {
        foreach (Entry entry in _entries)
        {
            visit(entry.Callable.Source);
            foreach (Value argument in entry.Arguments)
                visit(argument);
        }
    }

    private static bool AreEqual(Engine engine, Value left, Value right)
    {
        if (left.IsString && right.IsString)
            return left.AsString.Span.SequenceEqual(right.AsString.Span);
        return left.Kind == right.Kind && Comparison.Compare(engine, left, right) == 0;
    }

    private static void Hold(Value value)
    {
        if (value.IsCounted)
            value.Heap!.Holders++;
    }
}
