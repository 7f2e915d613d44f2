using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Sorting in place. Equal elements keep their order.</summary>
[PhpExtension("standard")]
public static class Sorting
{
    /// <summary>By value; keys are dropped.</summary>
    /// <remarks>https://www.php.net/sort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool sort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long flags = SortOrder.SORT_REGULAR) =>
        SortByValue(engine, array, flags, isReverse: false, keepKeys: false);

    /// <summary>By value, falling; keys are dropped.</summary>
    /// <remarks>https://www.php.net/rsort</remarks>
    [PhpFunction]
    public static bool rsort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long flags = SortOrder.SORT_REGULAR) =>
        SortByValue(engine, array, flags, isReverse: true, keepKeys: false);

    /// <summary>By value; keys are kept.</summary>
    /// <remarks>https://www.php.net/asort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool asort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long flags = SortOrder.SORT_REGULAR) =>
        SortByValue(engine, array, flags, isReverse: false, keepKeys: true);

    /// <summary>By value, falling; keys are kept.</summary>
    /// <remarks>https://www.php.net/arsort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool arsort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long flags = SortOrder.SORT_REGULAR) =>
        SortByValue(engine, array, flags, isReverse: true, keepKeys: true);

    /// <summary>By key.</summary>
    /// <remarks>https://www.php.net/ksort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool ksort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long flags = SortOrder.SORT_REGULAR) =>
        Sort(engine, array, SortOrder.Of(engine, flags, isReverse: false), byKey: true, keepKeys: true);

    /// <summary>By key, falling.</summary>
    /// <remarks>https://www.php.net/krsort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool krsort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, long flags = SortOrder.SORT_REGULAR) =>
        Sort(engine, array, SortOrder.Of(engine, flags, isReverse: true), byKey: true, keepKeys: true);

    /// <summary>By value in natural order; keys are kept.</summary>
    /// <remarks>https://www.php.net/natsort</remarks>
    [PhpFunction]
    public static bool natsort(Engine engine, [PhpParameter(Type = "array")] PhpReference array) =>
        SortByValue(engine, array, SortOrder.SORT_NATURAL, isReverse: false, keepKeys: true);

    /// <summary>By value in natural order, letters of either case alike; keys are kept.</summary>
    /// <remarks>https://www.php.net/natcasesort</remarks>
    [PhpFunction]
    public static bool natcasesort(Engine engine, [PhpParameter(Type = "array")] PhpReference array) =>
        SortByValue(engine, array, SortOrder.SORT_NATURAL | SortOrder.SORT_FLAG_CASE, isReverse: false, keepKeys: true);

    /// <summary>By what a callback says of two values; keys are dropped.</summary>
    /// <remarks>https://www.php.net/usort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool usort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, PhpCallable callback) =>
        Sort(engine, array, SortOrder.Of(engine, callback), byKey: false, keepKeys: false);

    /// <summary>By what a callback says of two values; keys are kept.</summary>
    /// <remarks>https://www.php.net/uasort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool uasort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, PhpCallable callback) =>
        Sort(engine, array, SortOrder.Of(engine, callback), byKey: false, keepKeys: true);

    /// <summary>By what a callback says of two keys.</summary>
    /// <remarks>https://www.php.net/uksort</remarks>
    [PhpFunction(Returns = "true")]
    public static bool uksort(Engine engine, [PhpParameter(Type = "array")] PhpReference array, PhpCallable callback) =>
        Sort(engine, array, SortOrder.Of(engine, callback), byKey: true, keepKeys: true);

    private static bool SortByValue(Engine engine, PhpReference array, long flags, bool isReverse, bool keepKeys)
    {
        if (!keepKeys && flags is SortOrder.SORT_REGULAR or SortOrder.SORT_NUMERIC && TrySortInts(array, isReverse))
            return true;
        EntryComparer order = HasObjects(array.Value.AsArray) ? SortOrder.OfObjects(engine, flags, isReverse) : SortOrder.Of(engine, flags, isReverse);
        return Sort(engine, array, order, byKey: false, keepKeys);
    }

    private static bool HasObjects(PhpArray array)
    {
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            if (array.SlotAt(position).Dereferenced is { IsObject: true } or { IsArray: true })
                return true;
        }

        return false;
    }

    /// <summary>Lists of ints alone are sorted as such, in place.</summary>
    private static bool TrySortInts(PhpReference array, bool isReverse)
    {
        PhpArray source = array.Value.AsArray;
        if (!source.IsPacked)
            return false;
        foreach (Value value in source.PackedValues)
        {
            if (!value.IsInt)
                return false;
        }

        PhpArray target = ArrayElements.Writable(array);
        var numbers = new long[target.Count];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = target.SlotAt(i).AsInt;
        IntSort.Sort(numbers);
        for (int i = 0; i < numbers.Length; i++)
            target.SlotAt(i) = isReverse ? numbers[^(i + 1)] : numbers[i];
        target.InternalPosition = 0;
        return true;
    }

    private static bool Sort(Engine engine, PhpReference array, EntryComparer comparer, bool byKey, bool keepKeys)
    {
        PhpArray source = array.Value.AsArray;
        // The callback may assign to the variable; what is being sorted stays.
        source.Holders++;
        PhpArray sorted;
        try
        {
            sorted = Sorted(source, comparer, byKey, keepKeys);
        }
        finally
        {
            engine.Lifetime.Release(Value.FromArray(source));
        }

        engine.ArrayWalks.Replace(engine, array, sorted);
        return comparer.Failure is { } failure ? throw failure : true;
    }

    private static PhpArray Sorted(PhpArray source, EntryComparer comparer, bool byKey, bool keepKeys)
    {
        SortEntry[] entries = EntriesOf(source, byKey);
        HybridSort.Sort(entries, comparer);
        var sorted = new PhpArray(entries.Length);
        foreach (ref SortEntry entry in entries.AsSpan())
        {
            if (keepKeys)
                sorted.Set(entry.Key, entry.Stored);
            else
                sorted.Append(entry.Stored);
        }

        return sorted;
    }

    internal static SortEntry[] EntriesOf(PhpArray source, bool byKey)
    {
        var entries = new SortEntry[source.Count];
        int count = 0;
        for (int position = source.SkipRemoved(0); position < source.EndPosition; position = source.SkipRemoved(position + 1))
        {
            ref SortEntry entry = ref entries[count];
            entry.Key = source.KeyAt(position);
            entry.Stored = source.SlotAt(position).Copied;
            entry.Compared = byKey ? entry.Key.ToValue() : entry.Stored.Dereferenced;
            entry.Order = count++;
        }

        return entries;
    }
}
