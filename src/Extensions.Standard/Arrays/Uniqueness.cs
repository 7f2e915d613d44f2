using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Removal of repeated values.</summary>
[PhpExtension("standard")]
public static class Uniqueness
{
    /// <summary>The first of the elements that are equal by <paramref name="flags"/>; keys are kept.</summary>
    /// <remarks>https://www.php.net/array_unique</remarks>
    [PhpFunction]
    public static PhpArray array_unique(Engine engine, PhpArray array, long flags = SortOrder.SORT_STRING)
    {
        if (array.Count <= 1)
            return array;
        return flags == SortOrder.SORT_STRING ? UniqueByText(engine, array) : UniqueByOrder(engine, array, flags);
    }

    private static PhpArray UniqueByText(Engine engine, PhpArray array)
    {
        var unique = new PhpArray();
        var seen = new HashSet<PhpString>(array.Count);
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            if (seen.Add(Conversions.ToPhpString(engine, array.SlotAt(position).Dereferenced)))
                unique.Set(array.KeyAt(position), array.SlotAt(position).Copied);
        }

        return unique;
    }

    /// <summary>Sorted, what is equal stands together; in orders that contradict themselves only some of it.</summary>
    private static PhpArray UniqueByOrder(Engine engine, PhpArray array, long flags)
    {
        SortEntry[] entries = Sorting.EntriesOf(array, byKey: false);
        // Nothing decides between equals; where an element stood is kept where its value is not needed.
        foreach (ref SortEntry entry in entries.AsSpan())
        {
            entry.Stored = entry.Order;
            entry.Order = 0;
        }

        HybridSort.Sort(entries, SortOrder.Of(engine, flags, isReverse: false));
        var repeated = new List<ArrayKey>();
        int kept = 0;
        for (int i = 1; i < entries.Length; i++)
        {
            bool isOther = SortOrder.Compare(engine, entries[kept].Compared, entries[i].Compared, flags) != 0;
            bool comesFirst = entries[i].Stored.AsInt < entries[kept].Stored.AsInt;
            if (!isOther)
                repeated.Add(entries[comesFirst ? kept : i].Key);
            if (isOther || comesFirst)
                kept = i;
        }

        return SortedSetOperation.Without(engine, array, repeated);
    }
}
