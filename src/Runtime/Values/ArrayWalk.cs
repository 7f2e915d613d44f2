using MiniPhp.Runtime.Operators;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// A foreach by reference over the array in a place. While its body runs, natives that change the array's order tell it where it goes on
/// (<see cref="ArrayWalks"/>); a place that gets another array is walked on from that array's internal pointer.
/// </summary>
internal sealed class ArrayWalk
{
    private readonly Engine _engine;
    private readonly PhpReference _place;

    public ArrayWalk(Engine engine, PhpReference place)
    {
        _engine = engine;
        _place = place;
        engine.ArrayWalks.Add(this);
    }

    /// <summary>What it stands in, with its positions pinned; null before the first element.</summary>
    public PhpArray? Array { get; private set; }

    /// <summary>The position from which the next element is looked for.</summary>
    public int Next { get; set; }

    /// <summary>Goes to the next element and makes it a reference.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The reference; null at the end, and with a warning when there is no array or object in the place any more.</returns>
    public PhpReference? Step(out Value key)
    {
        key = Value.Undefined;
        if (!_place.Value.IsArray)
        {
            if (!_place.Value.IsObject)
                _engine.Warning("foreach() argument must be of type array|object, " + Conversions.TypeName(_place.Value) + " given");
            return null;
        }

        if (!MoveNext(out int position))
            return null;
        key = Array!.KeyAt(position).ToValue();
        return Slot.MakeReference(ref Array.SlotAt(position));
    }

    /// <summary>Goes to the next element of the array in the place, which is made ready to be written to. False at the end.</summary>
    public bool MoveNext(out int position)
    {
        if (Array is not null && _place.Value.AsArray != Array)
            Next = _place.Value.AsArray.InternalPosition;
        PhpArray array = Slot.WritableArray(ref _place.Value)!;
        MoveTo(array);
        position = array.SkipRemoved(Next);
        if (position >= array.EndPosition)
            return false;
        Next = position + 1;
        array.NoteCounted();
        return true;
    }

    /// <summary>The array has been replaced by a changed one.</summary>
    public void MoveTo(PhpArray array)
    {
        if (array == Array)
            return;
        Array?.UnpinPositions();
        array.PinPositions();
        Array = array;
    }

    public void End()
    {
        Array?.UnpinPositions();
        Array = null;
        _engine.ArrayWalks.Remove(this);
    }
}
