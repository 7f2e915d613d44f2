using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>An element on its way to its sorted place.</summary>
internal struct SortEntry
{
    public ArrayKey Key;

    /// <summary>What the array stores, a reference perhaps.</summary>
    public Value Stored;

    /// <summary>What is compared: the stored value dereferenced, or the key.</summary>
    public Value Compared;

    /// <summary>The place before sorting, which decides between equals.</summary>
    public int Order;
}

/// <summary>Compares two elements: below 0, 0 or above 0.</summary>
internal abstract class EntryComparer
{
    protected abstract int Compare(Value left, Value right);

    /// <summary>What the first comparison that failed threw; the sorting comes to its end all the same, as in PHP.</summary>
    public PhpThrow? Failure { get; protected set; }

    public int Compare(in SortEntry left, in SortEntry right)
    {
        int result = Compare(left.Compared, right.Compared);
        return result != 0 ? result : left.Order.CompareTo(right.Order);
    }
}

/// <summary>
/// Sorting with the sequence of comparisons that PHP makes, so that orders which contradict themselves ("a" against 0 against
/// "b", or what a careless callback says) come out the same: insertion up to 16 elements, partitioning above.
/// </summary>
internal static class HybridSort
{
    private const int InsertionLimit = 16;
    private const int LinearLimit = 6;

    public static void Sort(Span<SortEntry> entries, EntryComparer comparer)
    {
        while (entries.Length > InsertionLimit)
        {
            int split = Partition(entries, comparer);
            Span<SortEntry> low = entries[..(split - 1)];
            Span<SortEntry> high = entries[split..];
            if (low.Length < high.Length)
            {
                Sort(low, comparer);
                entries = high;
            }
            else
            {
                Sort(high, comparer);
                entries = low;
            }
        }

        if (entries.Length <= 5)
            SortFew(entries, comparer);
        else
            Insert(entries, comparer);
    }

    /// <summary>Puts a pivot in its place.</summary>
    /// <returns>The index behind the pivot.</returns>
    private static int Partition(Span<SortEntry> e, EntryComparer comparer)
    {
        int middle = e.Length >> 1;
        if (e.Length >> 10 != 0)
        {
            int quarter = middle >> 1;
            Order(e, comparer, [0, quarter, middle, middle + quarter, e.Length - 1]);
        }
        else
        {
            Order(e, comparer, [0, middle, e.Length - 1]);
        }

        Swap(e, 1, middle);
        int i = 2;
        int j = e.Length - 1;
        while (true)
        {
            while (comparer.Compare(e[1], e[i]) > 0)
            {
                if (++i == j)
                    return Place(e, i);
            }

            if (--j == i)
                return Place(e, i);
            while (comparer.Compare(e[j], e[1]) > 0)
            {
                if (--j == i)
                    return Place(e, i);
            }

            Swap(e, i, j);
            if (++i == j)
                return Place(e, i);
        }
    }

    private static int Place(Span<SortEntry> e, int i)
    {
        Swap(e, 1, i - 1);
        return i;
    }

    private static void SortFew(Span<SortEntry> e, EntryComparer comparer)
    {
        switch (e.Length)
        {
            case 2:
                if (comparer.Compare(e[0], e[1]) > 0)
                    Swap(e, 0, 1);
                break;
            case 3: Order(e, comparer, [0, 1, 2]); break;
            case 4: Order(e, comparer, [0, 1, 2, 3]); break;
            case 5: Order(e, comparer, [0, 1, 2, 3, 4]); break;
        }
    }

    /// <summary>Sorts the entries at three or more places: three by cases, each further one sinking down.</summary>
    private static void Order(Span<SortEntry> e, EntryComparer comparer, ReadOnlySpan<int> at)
    {
        if (comparer.Compare(e[at[0]], e[at[1]]) <= 0)
        {
            if (comparer.Compare(e[at[1]], e[at[2]]) > 0)
            {
                Swap(e, at[1], at[2]);
                if (comparer.Compare(e[at[0]], e[at[1]]) > 0)
                    Swap(e, at[0], at[1]);
            }
        }
        else if (comparer.Compare(e[at[2]], e[at[1]]) <= 0)
        {
            Swap(e, at[0], at[2]);
        }
        else
        {
            Swap(e, at[0], at[1]);
            if (comparer.Compare(e[at[1]], e[at[2]]) > 0)
                Swap(e, at[1], at[2]);
        }

        for (int last = 3; last < at.Length; last++)
        {
            for (int i = last; i > 0 && comparer.Compare(e[at[i - 1]], e[at[i]]) > 0; i--)
                Swap(e, at[i - 1], at[i]);
        }
    }

    private static void Insert(Span<SortEntry> e, EntryComparer comparer)
    {
        for (int i = 1; i < e.Length; i++)
        {
            if (comparer.Compare(e[i - 1], e[i]) <= 0)
                continue;
            int place = i < LinearLimit ? FindStepping(e, comparer, i) : FindSkipping(e, comparer, i);
            SortEntry moved = e[i];
            e[place..i].CopyTo(e[(place + 1)..]);
            e[place] = moved;
        }
    }

    private static int FindStepping(Span<SortEntry> e, EntryComparer comparer, int i)
    {
        int place = i - 1;
        while (place > 0 && comparer.Compare(e[place - 1], e[i]) > 0)
            place--;
        return place;
    }

    private static int FindSkipping(Span<SortEntry> e, EntryComparer comparer, int i)
    {
        int place = i - 1;
        while (true)
        {
            place -= 2;
            if (comparer.Compare(e[place], e[i]) <= 0)
            {
                place++;
                return comparer.Compare(e[place], e[i]) <= 0 ? place + 1 : place;
            }

            if (place == 0)
                return 0;
            if (place == 1)
                return comparer.Compare(e[i], e[0]) > 0 ? 1 : 0;
        }
    }

    private static void Swap(Span<SortEntry> e, int i, int j) => (e[i], e[j]) = (e[j], e[i]);
}
