using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Moving elements between arrays, and setting by-reference array arguments.</summary>
internal static class ArrayElements
{
    /// <summary>The array in a by-reference argument, ready to be changed in place.</summary>
    public static PhpArray Writable(PhpReference reference) => Slot.WritableArray(ref reference.Value)!;

    /// <summary>Appends every element of <paramref name="source"/>: string keys are kept and overwrite, int keys are renumbered.</summary>
    public static void AddAll(PhpArray target, PhpArray source)
    {
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
        {
            ArrayKey key = source.KeyAt(position);
            Value value = source.SlotAt(position).Copied;
            if (key.IsInt)
                target.Append(value);
            else
                Put(target, key, value);
        }
    }

    /// <summary>Stores into an array under construction, giving up the count of what was there.</summary>
    public static void Put(PhpArray target, ArrayKey key, Value value)
    {
        ref Value slot = ref target.FindOrAddSlot(key);
        Value old = slot;
        if (value.IsCounted)
        {
            target.NoteCounted();
            value.Heap!.Holders++;
        }

        slot = value;
        if (old.IsCounted)
            old.Heap!.Holders--;
    }

    /// <summary>A list of the values, in order.</summary>
    public static PhpArray Values(PhpArray source)
    {
        var list = new PhpArray(source.Count);
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
            list.Append(source.SlotAt(position).Copied);
        return list;
    }
}
