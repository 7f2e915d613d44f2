using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>Sorting several columns as one table.</summary>
[PhpExtension("standard")]
public static class MultiSorting
{
    /// <summary>
    /// Sorts rows by the first array, equals by the next, and so on. After each array may stand SORT_ASC or SORT_DESC and a
    /// flag for its comparison. String keys are kept, int keys are renumbered.
    /// </summary>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError, ValueError: wrong flags, or arrays of different lengths.</exception>
    /// <remarks>https://www.php.net/array_multisort</remarks>
    [PhpFunction]
    public static bool array_multisort(Engine engine, [PhpParameter(Type = "", PrefersReference = true)] Value array, [PhpParameter(Type = "", PrefersReference = true)] params ReadOnlySpan<Value> rest)
    {
        List<Column> columns = ReadColumns(engine, array, rest);
        int rows = columns[0].Source.Count;
        foreach (Column column in columns)
        {
            if (column.Source.Count != rows)
                throw engine.ValueError("Array sizes are inconsistent");
        }

        if (rows < 1)
            return true;
        foreach (Column column in columns)
            column.Cells = Sorting.EntriesOf(column.Source, byKey: false);
        var order = new SortEntry[rows];
        for (int i = 0; i < rows; i++)
            order[i] = new SortEntry { Compared = i, Order = i };
        HybridSort.Sort(order, new RowComparer(engine, columns));
        foreach (Column column in columns)
            StoreSorted(engine, column, order);
        return true;
    }

    private static List<Column> ReadColumns(Engine engine, Value first, ReadOnlySpan<Value> rest)
    {
        var columns = new List<Column>();
        bool mayOrder = false;
        bool mayFlag = false;
        for (int i = 0; i <= rest.Length; i++)
        {
            Value slot = i == 0 ? first : rest[i - 1];
            Value argument = slot.Dereferenced;
            if (argument.IsArray)
            {
                columns.Add(new Column(argument.AsArray, slot.IsReference ? slot.AsReference : null));
                mayOrder = mayFlag = true;
                continue;
            }

            if (!argument.IsInt)
                throw engine.ArgumentTypeError(i + 1, "must be an array or a sort flag");
            bool isOrder = argument.AsInt is SortOrder.SORT_ASC or SortOrder.SORT_DESC;
            long flag = argument.AsInt & ~SortOrder.SORT_FLAG_CASE;
            if (!isOrder && flag is not (SortOrder.SORT_REGULAR or SortOrder.SORT_NUMERIC or SortOrder.SORT_STRING or SortOrder.SORT_NATURAL or SortOrder.SORT_LOCALE_STRING))
                throw engine.ArgumentValueError(i + 1, "must be a valid sort flag");
            if (isOrder ? !mayOrder : !mayFlag)
                throw engine.ArgumentTypeError(i + 1, "must be an array or a sort flag that has not already been specified");
            if (isOrder)
            {
                columns[^1].IsReverse = argument.AsInt == SortOrder.SORT_DESC;
                mayOrder = false;
            }
            else
            {
                columns[^1].Flags = argument.AsInt;
                mayFlag = false;
            }
        }

        return columns;
    }

    private static void StoreSorted(Engine engine, Column column, SortEntry[] order)
    {
        if (column.Target is null)
            return;
        var sorted = new PhpArray(order.Length);
        foreach (SortEntry row in order)
        {
            SortEntry cell = column.Cells[row.Compared.AsInt];
            if (cell.Key.IsInt)
                sorted.Append(cell.Stored);
            else
                sorted.Set(cell.Key, cell.Stored);
        }

        Slot.Assign(engine, column.Target, sorted);
    }

    private sealed class Column(PhpArray source, PhpReference? target)
    {
        public readonly PhpArray Source = source;
        public readonly PhpReference? Target = target;
        public SortEntry[] Cells = [];
        public long Flags;
        public bool IsReverse;
    }

    /// <summary>Compares rows by their indexes.</summary>
    private sealed class RowComparer(Engine engine, List<Column> columns) : EntryComparer
    {
        protected override int Compare(Value left, Value right)
        {
            foreach (Column column in columns)
            {
                int result = SortOrder.Compare(engine, column.Cells[left.AsInt].Compared, column.Cells[right.AsInt].Compared, column.Flags);
                if (result != 0)
                    return column.IsReverse ? -result : result;
            }

            return 0;
        }
    }
}
