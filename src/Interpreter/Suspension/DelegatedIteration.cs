using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>Where <c>yield from</c> stands in an array (held) or an iterator.</summary>
internal sealed class DelegatedIteration(PhpArray? array, ObjectIterator? iterator)
{
    private int _position;

    /// <summary>The array, or null.</summary>
    public PhpArray? Array => array;

    /// <summary>Goes to the next element, at first to the first one. False at the end.</summary>
    public bool TryNext(Engine engine, ref Value value, ref Value key)
    {
        if (array is not null)
        {
            int at = array.SkipRemoved(_position);
            if (at >= array.EndPosition)
                return false;
            _position = at + 1;
            Slot.Replace(engine, ref value, array.SlotAt(at).OrNull);
            Slot.Replace(engine, ref key, array.KeyAt(at).ToValue());
            return true;
        }

        if (_position++ > 0)
            iterator!.Next(engine);
        if (!iterator!.IsValid(engine))
            return false;
        Slot.Replace(engine, ref value, iterator.Current(engine));
        Slot.Replace(engine, ref key, iterator.Key(engine));
        return true;
    }

    public void End(Engine engine)
    {
        iterator?.End(engine);
        if (array is not null)
            engine.Lifetime.Release(Value.FromArray(array));
    }
}
