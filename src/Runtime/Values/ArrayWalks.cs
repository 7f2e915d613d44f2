namespace MiniPhp.Runtime.Values;

/// <summary>The foreach loops by reference that are going on, for natives that move elements: as PHP's, each loop then goes on where its next element is.</summary>
public sealed class ArrayWalks
{
    private readonly List<ArrayWalk> _walks = [];

    internal void Add(ArrayWalk walk) => _walks.Add(walk);

    internal void Remove(ArrayWalk walk) => _walks.Remove(walk);

    /// <summary>Puts <paramref name="changed"/> in the place of an array, with the loops that walk over it, which keep their positions.</summary>
    public void Replace(Engine engine, PhpReference place, PhpArray changed)
    {
        PhpArray array = place.Value.AsArray;
        if (array.IsWalked)
        {
            foreach (ArrayWalk walk in _walks)
            {
                if (walk.Array == array)
                    walk.MoveTo(changed);
            }
        }

        Slot.Assign(engine, place, changed);
    }

    /// <summary>The lowest position, not below <paramref name="start"/>, from which a loop goes on; the array's end when there is none.</summary>
    public int LowestFrom(PhpArray array, int start)
    {
        int lowest = array.EndPosition;
        if (!array.IsWalked)
            return lowest;
        foreach (ArrayWalk walk in _walks)
        {
            if (walk.Array == array && walk.Next >= start && walk.Next < lowest)
                lowest = walk.Next;
        }

        return lowest;
    }

    /// <summary>Loops that would go on at one position go on at another.</summary>
    public void Move(PhpArray array, int from, int to)
    {
        foreach (ArrayWalk walk in _walks)
        {
            if (walk.Array == array && walk.Next == from)
                walk.Next = to;
        }
    }

    /// <summary>All loops over an array go on so many positions later.</summary>
    public void Advance(PhpArray array, int count)
    {
        foreach (ArrayWalk walk in _walks)
        {
            if (walk.Array == array)
                walk.Next += count;
        }
    }

    /// <summary>
    /// An element, which has been copied to another position of a new array, may be the one at which loops go on. Call it for each in order,
    /// with the position that it returned for the one before, first <see cref="LowestFrom"/> 0.
    /// </summary>
    /// <remarks>A loop that is moved forward may be found, and moved, again: so does PHP.</remarks>
    public int NoteCopied(PhpArray array, int lowest, int from, int to)
    {
        if (from != lowest)
            return lowest;
        if (from != to)
            Move(array, from, to);
        return LowestFrom(array, lowest + 1);
    }
}
