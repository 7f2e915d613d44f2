using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Lifetime;

// The list of values without a holder is one for each stack of calls: a fiber settles what it made, whenever it goes on.
public sealed partial class Lifetime
{
    /// <summary>In the place of a value that has left the list: heights of the list, which frames remember, stay as they are.</summary>
    private HeapValue Left => field ??= new PhpReference(Value.Null) { Holders = 1 };

    /// <summary>
    /// Puts the list away for another stack of calls. What has got a holder meanwhile leaves it: that holder may let go elsewhere. So does a
    /// request to collect: it is made again.
    /// </summary>
    internal void Save(PendingValues context)
    {
        for (int i = 0; i < _pendingCount; i++)
        {
            HeapValue value = _pending[i].Value;
            if (value == Left || (value.Holders <= 0 && value.Kind != ValueKind.Undefined))
                continue;
            if (value is { Kind: ValueKind.Undefined, IsPending: true })
                Cycles.Withdraw();
            value.IsPending = false;
            _pending[i].Value = Left;
        }

        if (context.Values != _pending)
            context.Values = _pending;
        context.Count = _pendingCount;
        context.Destroying = _destroying;
        context.Depth = _depth;
        if (context.Thrown != _thrown)
            context.Thrown = _thrown;
    }

    /// <summary>Takes the list of a stack of calls that goes on.</summary>
    internal void Load(PendingValues context)
    {
        _pending = context.Values;
        _pendingCount = context.Count;
        _destroying = context.Destroying;
        _depth = context.Depth;
        if (_thrown != context.Thrown)
            _thrown = context.Thrown;
    }

    /// <summary>Takes over what a stack of calls that has come to its end early left without a holder.</summary>
    internal void Inherit(PendingValues ended)
    {
        for (int i = 0; i < ended.Count; i++)
        {
            HeapValue value = ended.Values[i].Value;
            if (value == Left)
                continue;
            value.IsPending = false;
            if (value.Holders <= 0)
                WatchHeap(value);
        }

        Array.Clear(ended.Values, 0, ended.Count);
        ended.Count = 0;
        ended.Destroying = 0;
        ended.Depth = 0;
        ended.Thrown = null;
    }

    /// <summary>Takes a value off the list: another stack of calls is going to have it.</summary>
    internal void Leave(HeapValue value)
    {
        if (!value.IsPending)
            return;
        int place = _pendingCount - 1;
        while (_pending[place].Value != value)
            place--;
        value.IsPending = false;
        _pending[place].Value = Left;
    }
}
