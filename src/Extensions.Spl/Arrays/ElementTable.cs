using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>
/// What an ArrayObject or ArrayIterator shows as its elements: an array's elements or an object's properties. Positions are
/// places in it that stay valid while elements come and go.
/// </summary>
internal abstract class ElementTable
{
    /// <summary>The elements are properties of an object: all keys are strings.</summary>
    public abstract bool IsObject { get; }

    /// <summary>How many elements a walk shows.</summary>
    public abstract long Count { get; }

    /// <summary>The array whose positions are to be kept while something stands in it; null while there is none.</summary>
    public abstract PhpArray? Positions { get; }

    /// <summary>One past the last position.</summary>
    public abstract int EndPosition { get; }

    /// <summary>The first position at or after the given one that a walk shows, or the end.</summary>
    public abstract int Skip(int position);

    public abstract ArrayKey KeyAt(int position);

    /// <summary>The slot at a position that holds an element, to be read.</summary>
    public abstract ref Value SlotAt(int position);

    /// <summary>The slot at a position that holds an element, made a reference for a walk by reference.</summary>
    public abstract PhpReference ReferenceAt(Engine engine, int position);

    /// <summary>The slot of an element to be read; a null reference when there is none.</summary>
    public abstract ref Value Find(ArrayKey key);

    /// <summary>The slot of an element to be written to; undefined when it is new.</summary>
    public abstract ref Value FindOrAdd(ArrayKey key);

    /// <summary>False when there is no index left.</summary>
    public abstract bool Append(Value value);

    public abstract void Remove(Engine engine, ArrayKey key);

    /// <summary>The elements as an array that nothing holds yet; for reading only when it is the array itself.</summary>
    /// <param name="asSymbols">Keys of objects that look like ints become ints.</param>
    public abstract PhpArray ToArray(bool asSymbols = false);

    /// <summary>Takes the order of a sorted copy over.</summary>
    public abstract void TakeOrder(Engine engine, PhpArray sorted);
}
