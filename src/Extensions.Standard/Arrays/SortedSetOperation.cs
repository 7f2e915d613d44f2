using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>
/// Differences and intersections by orders that scripts can observe: the arrays are sorted and gone through side by side, with the
/// comparisons that PHP makes. So callbacks are called as often, and orders that contradict themselves give the same result.
/// </summary>
/// <param name="order">By which the arrays are sorted: of keys, when there is one, else of values.</param>
/// <param name="byKey">Elements are sorted by key.</param>
/// <param name="values">What says whether values under the same key are the same; null when they do not matter, or are sorted by.</param>
internal sealed class SortedSetOperation(EntryComparer order, bool byKey, EntryComparer? values)
{
    private SortEntry[][] _lists = [];
    private int[] _at = [];
    private readonly List<ArrayKey> _removed = [];

    /// <summary>Values in the order of their bytes as strings.</summary>
    public static EntryComparer ByText(Engine engine) => new TextOrder(engine);

    /// <summary>What a callback says.</summary>
    public static EntryComparer ByCallback(Engine engine, PhpCallable callback) => new CallbackOrder(engine, callback);

    /// <summary>A copy of the first array with what all others have, or with what none of the others has.</summary>
    public PhpArray Run(Engine engine, PhpArray array, List<PhpArray> others, bool isIntersection)
    {
        _lists = new SortEntry[others.Count + 1][];
        _at = new int[_lists.Length];
        for (int i = 0; i < _lists.Length; i++)
            _lists[i] = Sorted(i == 0 ? array : others[i - 1]);
        if (isIntersection)
            Intersect();
        else
            Subtract();
        return Without(engine, array, _removed);
    }

    /// <summary>A copy without some elements; its next free index is the array's.</summary>
    public static PhpArray Without(Engine engine, PhpArray array, List<ArrayKey> keys)
    {
        PhpArray result = array.Clone();
        foreach (ArrayKey key in keys)
        {
            result.Remove(key, out Value removed);
            engine.Lifetime.Release(removed);
        }

        return result;
    }

    /// <summary>An array's elements in order.</summary>
    public SortEntry[] Sorted(PhpArray array)
    {
        SortEntry[] entries = Sorting.EntriesOf(array, byKey);
        // Nothing decides between equals.
        foreach (ref SortEntry entry in entries.AsSpan())
            entry.Order = 0;
        HybridSort.Sort(entries, order);
        return entries;
    }

    private bool IsAtEnd(int list) => _at[list] == _lists[list].Length;

    private ref SortEntry Current(int list) => ref _lists[list][_at[list]];

    private void Intersect()
    {
        int difference = 0;
        while (!IsAtEnd(0))
        {
            int i;
            EntryComparer used = order;
            for (i = 1; i < _lists.Length; i++)
            {
                while (!IsAtEnd(i) && (difference = used.Compare(Current(0), Current(i))) > 0)
                    _at[i]++;
                if (difference == 0 && !IsAtEnd(i) && !HasSameValue(Current(0), Current(i)))
                    difference = 1;
                // After equal values PHP asks the callback for values about the keys of the arrays that follow.
                if (difference == 0 && !IsAtEnd(i) && values is CallbackOrder)
                    used = values;
                if (IsAtEnd(i))
                {
                    RemoveRest();
                    return;
                }

                if (difference != 0)
                    break;
                _at[i]++;
            }

            if (difference == 0)
            {
                SkipEquals(removes: false);
                continue;
            }

            // What comes before the other list's element is not in there.
            do
            {
                _removed.Add(Current(0).Key);
                _at[0]++;
            }
            while (!IsAtEnd(0) && !byKey && order.Compare(Current(0), Current(i)) < 0);
        }
    }

    private void Subtract()
    {
        while (!IsAtEnd(0))
        {
            int difference = 1;
            for (int i = 1; i < _lists.Length && difference != 0; i++)
            {
                if (byKey)
                {
                    int at = 0;
                    while (at < _lists[i].Length && (difference = order.Compare(Current(0), _lists[i][at])) != 0)
                        at++;
                    if (difference == 0 && !HasSameValue(Current(0), _lists[i][at]))
                        difference = -1;
                    continue;
                }

                while (!IsAtEnd(i) && (difference = order.Compare(Current(0), Current(i))) > 0)
                    _at[i]++;
                if (difference == 0 && !IsAtEnd(i))
                    _at[i]++;
            }

            SkipEquals(removes: difference == 0);
        }
    }

    private bool HasSameValue(in SortEntry left, in SortEntry right)
    {
        if (values is null)
            return true;
        var first = new SortEntry { Compared = left.Stored.Dereferenced };
        var second = new SortEntry { Compared = right.Stored.Dereferenced };
        return values.Compare(first, second) == 0;
    }

    /// <summary>Goes on in the first list, behind the elements that equal the present one.</summary>
    private void SkipEquals(bool removes)
    {
        do
        {
            if (removes)
                _removed.Add(Current(0).Key);
            _at[0]++;
        }
        while (!IsAtEnd(0) && !byKey && order.Compare(_lists[0][_at[0] - 1], Current(0)) == 0);
    }

    private void RemoveRest()
    {
        for (; !IsAtEnd(0); _at[0]++)
            _removed.Add(Current(0).Key);
    }

    private sealed class TextOrder(Engine engine) : EntryComparer
    {
        protected override int Compare(Value left, Value right)
        {
            PhpString first = Conversions.ToPhpString(engine, left);
            return ByteText.Difference(first.Span, Conversions.ToPhpString(engine, right).Span);
        }
    }

    private sealed class CallbackOrder(Engine engine, PhpCallable callback) : EntryComparer
    {
        protected override int Compare(Value left, Value right) => Math.Sign(Conversions.ToInt(engine, callback.Call(engine, left, right).OrNull));
    }
}
