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
        bool[] repeats = flags == SortOrder.SORT_STRING ? RepeatsByText(engine, array) : RepeatsByOrder(engine, array, flags);
        var unique = new PhpArray();
        int i = 0;
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            if (!repeats[i++])
                unique.Set(array.KeyAt(position), array.SlotAt(position).Copied);
        }

        return unique;
    }

    private static bool[] RepeatsByText(Engine engine, PhpArray array)
    {
        var repeats = new bool[array.Count];
        var seen = new HashSet<PhpString>(array.Count);
        int i = 0;
        foreach ((_, Value value) in array)
            repeats[i++] = !seen.Add(Conversions.ToPhpString(engine, value));
        return repeats;
    }

    private static bool[] RepeatsByOrder(Engine engine, PhpArray array, long flags)
    {
        var repeats = new bool[array.Count];
        SortEntry[] entries = Sorting.EntriesOf(array, byKey: false);
        HybridSort.Sort(entries, SortOrder.Of(engine, flags, isReverse: false));
        int kept = 0;
        for (int i = 1; i < entries.Length; i++)
        {
            if (SortOrder.Compare(engine, entries[kept].Compared, entries[i].Compared, flags) != 0)
                kept = i;
            else
                repeats[entries[i].Order] = true;
        }

        return repeats;
    }
}
