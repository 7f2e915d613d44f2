using System.Runtime.CompilerServices;

namespace MiniPhp.Runtime.Values;

// Where elements are kept, and how they are copied.
public sealed partial class PhpArray
{
    // ---------------------------------------------------------------- copying

    /// <summary>
    /// A copy with no holder yet. Elements are counted once more; a reference that only this array holds becomes a plain value in the copy.
    /// </summary>
    public PhpArray Clone()
    {
        RequestMemory(_used * (_entries is null ? 16L : 44L));
        var copy = new PhpArray();
        copy._used = _used;
        copy._nextIndex = _nextIndex;
        copy.InternalPosition = InternalPosition;
        copy.HoldsCounted = HoldsCounted;
        if (_entries is null)
        {
            copy._values = new Value[Math.Max(_used, Math.Min(_values.Length, _used + 4))];
            Array.Copy(_values, copy._values, _used);
        }
        else
        {
            copy._count = _count;
            copy._entries = new Entry[_entries.Length];
            Array.Copy(_entries, copy._entries, _used);
            copy._buckets = (int[])_buckets!.Clone();
        }

        if (HoldsCounted)
            copy.CountElements();
        return copy;
    }

    private void CountElements()
    {
        for (int position = 0; position < _used; position++)
        {
            ref Value slot = ref SlotAt(position);
            if (slot.IsReference)
                slot = slot.Copied;
            if (slot.IsCounted)
                slot.Heap!.Holders++;
        }
    }

    // ---------------------------------------------------------------- storage

    private struct Entry
    {
        public Value Value;
        public PhpString? Text;
        public long Index;
        public int Next;
    }

    // Places of the smallest array that grows.
    private const int SmallestHash = 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HashOf(long index) => (int)index ^ (int)(index >> 32);

    private ref Value AddPacked()
    {
        if (_used == _values.Length)
        {
            int capacity = Math.Max(8, Capacity.After(_used, 16));
            RequestMemory(capacity * 16L);
            var values = new Value[capacity];
            Array.Copy(_values, values, _used);
            _values = values;
        }

        ref Value slot = ref _values[_used++];
        slot = Value.Undefined;
        return ref slot;
    }

    private static void RequestMemory(long bytes)
    {
        if (bytes >= Lifetime.MemoryGuard.SmallestNoted)
            Lifetime.MemoryGuard.Note(bytes);
    }

    private ref Value AddEntry(PhpString? text, long index, int hash)
    {
        if (_used == _entries!.Length)
            GrowHash();
        int position = _used++;
        _count++;
        ref Entry entry = ref _entries[position];
        entry.Text = text;
        entry.Index = index;
        entry.Value = Value.Undefined;
        ref int bucket = ref _buckets![hash & (_buckets.Length - 1)];
        entry.Next = bucket;
        bucket = position;
        return ref entry.Value;
    }

    /// <summary>An empty array that is to hold elements under names, with room for so many before it grows.</summary>
    internal static PhpArray ForNames(int capacity)
    {
        int size = SizeFor(capacity, SmallestHash / 2);
        RequestMemory(size * 44L);
        var array = new PhpArray { _entries = new Entry[size] };
        array.Rehash(size);
        return array;
    }

    private static int SizeFor(int count, int least)
    {
        int size = least;
        while (size < count)
            size *= 2;
        return size;
    }

    private void ConvertToHash()
    {
        int size = SizeFor(_used + 1, SmallestHash);
        var entries = new Entry[size];
        for (int i = 0; i < _used; i++)
        {
            entries[i].Value = _values[i];
            entries[i].Index = i;
        }

        _count = _used;
        if (_used > 0 && _nextIndex < _used)
            _nextIndex = _used;
        _entries = entries;
        _values = NoValues;
        Rehash(size);
    }

    private void GrowHash()
    {
        // Removed elements leave holes; when they are many and no position is being relied on, closing them is enough.
        if (_count < _used - (_used >> 5) && _positionUsers == 0)
            Compact();
        int size = _entries!.Length;
        if (_used > size - (size >> 2) || _used == size)
        {
            size = Capacity.After(size, 44);
            RequestMemory(size * 44L);
            var entries = new Entry[size];
            Array.Copy(_entries, entries, _used);
            _entries = entries;
        }

        Rehash(size);
    }

    private void Compact()
    {
        int to = 0;
        int position = InternalPosition;
        for (int from = 0; from < _used; from++)
        {
            if (from == InternalPosition)
                position = to;
            if (_entries![from].Value.IsUndefined)
                continue;
            if (to != from)
                _entries[to] = _entries[from];
            to++;
        }

        if (InternalPosition >= _used)
            position = to;
        Array.Clear(_entries!, to, _used - to);
        InternalPosition = position;
        _used = to;
    }

    private void Rehash(int size)
    {
        if (_buckets?.Length != size)
            _buckets = new int[size];
        int[] buckets = _buckets;
        for (int i = 0; i < buckets.Length; i++)
            buckets[i] = -1;
        for (int i = 0; i < _used; i++)
        {
            ref Entry entry = ref _entries![i];
            if (entry.Value.IsUndefined)
                continue;
            int hash = entry.Text is null ? HashOf(entry.Index) : (int)entry.Index;
            ref int bucket = ref _buckets[hash & (size - 1)];
            entry.Next = bucket;
            bucket = i;
        }
    }

    private void Unlink(ArrayKey key)
    {
        int hash = key.Text is null ? HashOf(key.Index) : key.Text.Hash;
        ref int link = ref _buckets![hash & (_buckets.Length - 1)];
        while (link >= 0)
        {
            ref Entry entry = ref _entries![link];
            bool found = key.Text is null
                ? entry.Text is null && entry.Index == key.Index
                : entry.Text is not null && entry.Index == hash && entry.Text.Equals(key.Text);
            if (!found)
            {
                link = ref entry.Next;
                continue;
            }

            link = entry.Next;
            entry.Value = Value.Undefined;
            entry.Text = null;
            _count--;
            while (_used > 0 && _entries[_used - 1].Value.IsUndefined && _positionUsers == 0)
                _used--;
            if (_positionUsers == 0)
                InternalPosition = Math.Min(InternalPosition, _used);
            return;
        }
    }

    /// <summary>Removes all elements, handing their counts to the caller through the returned storage order.</summary>
    internal void Clear()
    {
        _values = NoValues;
        _entries = null;
        _buckets = null;
        _used = 0;
        _count = 0;
        _nextIndex = NoIndexYet;
        InternalPosition = 0;
        HoldsCounted = false;
    }
}
