using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// PHP's ordered map. While its keys are 0, 1, 2, … in order it is packed: values only. Any other key turns it into a
/// hash of entries in insertion order.
/// </summary>
/// <remarks>
/// The array counts what it holds: storing an array, object or reference raises its <see cref="HeapValue.Holders"/>.
/// Taking a value out hands that count to the caller, who releases it through the engine.
/// The caller makes sure that an array with more than one holder is not written to (see <see cref="Slot.WritableArray"/>).
/// A position is an index into the storage; it stays valid while elements are added or overwritten, and
/// positions of removed elements are skipped.
/// </remarks>
[DebuggerDisplay("array({Count})")]
public sealed partial class PhpArray : HeapValue
{
    private Value[] _values;
    private Entry[]? _entries;
    private int[]? _buckets;
    private int _used;
    private int _count;
    private long _nextIndex = NoIndexYet;

    /// <summary>True when some element may be an array, object, resource or reference. May be too often true.</summary>
    internal bool HoldsCounted;

    /// <summary>Where current(), next() and reset() stand.</summary>
    internal int InternalPosition;

    /// <summary>Value of <see cref="_nextIndex"/> before any int key was added: the first append gets 0, a negative key sets what follows it.</summary>
    private const long NoIndexYet = long.MinValue + 1;

    private struct Entry
    {
        public Value Value;
        public PhpString? Text;
        public long Index;
        public int Next;
    }

    // Generic methods of the library over structs of ours, and its vectorised ones, have to be compiled at run time: Array.Copy and loops need not.
    /// <summary>What empty arrays of values share. <c>[]</c> would have a generic method compiled at run time.</summary>
    internal static readonly Value[] NoValues = new Value[0];

    public PhpArray() : base(ValueKind.Array) => _values = NoValues;

    public PhpArray(int capacity) : base(ValueKind.Array)
    {
        RequestMemory(capacity * 16L);
        _values = capacity == 0 ? NoValues : new Value[capacity];
    }

    /// <summary>What <c>[]</c> makes: unlike other new arrays it appends at 0 even after a negative key.</summary>
    internal static PhpArray EmptyLiteral() => new() { _nextIndex = 0 };

    /// <summary>Bytes of memory that the elements' places take.</summary>
    internal long StorageSize => _values.Length * 16L + (_entries is null ? 0 : _entries.Length * 40L + _buckets!.Length * 4L);

    /// <summary>Number of elements.</summary>
    public int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _entries is null ? _used : _count;
    }

    /// <summary>True while the keys are exactly 0 … Count-1 in this order and stored without keys.</summary>
    public bool IsPacked
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _entries is null;
    }

    /// <summary>The key that the next append gets; <see cref="long.MinValue"/> when there is none left.</summary>
    public long NextIndex => _entries is null && _nextIndex < _used ? _used : _nextIndex == NoIndexYet ? 0 : _nextIndex;

    /// <summary>The elements of a packed array.</summary>
    internal ReadOnlySpan<Value> PackedValues
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_values, 0, _used);
    }

    // ---------------------------------------------------------------- reading

    /// <summary>The element, dereferenced; <see cref="Value.Undefined"/> when there is none.</summary>
    public Value this[ArrayKey key]
    {
        get
        {
            ref Value slot = ref FindSlot(key);
            return Unsafe.IsNullRef(ref slot) ? Value.Undefined : slot.Dereferenced;
        }
    }

    /// <summary>The element under a string key given as Latin-1 text; <see cref="Value.Undefined"/> when there is none.</summary>
    public Value this[string key] => this[ArrayKey.FromLatin1(key)];

    public bool ContainsKey(ArrayKey key) => !Unsafe.IsNullRef(ref FindSlot(key));

    /// <summary>The slot of an element, or a null reference. Do not write through it when the array is shared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Value FindSlot(ArrayKey key) => ref key.Text is null ? ref FindSlot(key.Index) : ref FindSlot(key.Text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Value FindSlot(long index)
    {
        if (_entries is null)
        {
            if ((ulong)index < (ulong)_used)
                return ref _values[index];
            return ref Unsafe.NullRef<Value>();
        }

        return ref FindHashed(index);
    }

    /// <summary>As <see cref="FindSlot(ArrayKey)"/> for a key known not to look like an int.</summary>
    internal ref Value FindSlot(PhpString text)
    {
        if (_entries is null)
            return ref Unsafe.NullRef<Value>();
        ref Entry first = ref MemoryMarshal.GetArrayDataReference(_entries);
        int[] buckets = _buckets!;
        int hash = text.Hash;
        for (int i = buckets[hash & (buckets.Length - 1)]; i >= 0;)
        {
            ref Entry entry = ref Unsafe.Add(ref first, i);
            if (entry.Index == hash && entry.Text is { } other && (other == (object)text || other.Equals(text)))
                return ref entry.Value;
            i = entry.Next;
        }

        return ref Unsafe.NullRef<Value>();
    }

    private ref Value FindHashed(long index)
    {
        ref Entry first = ref MemoryMarshal.GetArrayDataReference(_entries!);
        // Keys that were added in a row, from whatever number on, are where their distance from the first one says.
        long distance = index - first.Index;
        if ((ulong)distance < (ulong)_used)
        {
            ref Entry guess = ref Unsafe.Add(ref first, (nint)distance);
            if (guess.Index == index && guess.Text is null && !guess.Value.IsUndefined)
                return ref guess.Value;
        }

        int[] buckets = _buckets!;
        for (int i = buckets[HashOf(index) & (buckets.Length - 1)]; i >= 0;)
        {
            ref Entry entry = ref Unsafe.Add(ref first, i);
            if (entry.Index == index && entry.Text is null)
                return ref entry.Value;
            i = entry.Next;
        }

        return ref Unsafe.NullRef<Value>();
    }

    // ---------------------------------------------------------------- writing

    /// <summary>
    /// The slot of the element, added with <see cref="Value.Undefined"/> when there is none. The caller stores into it
    /// through <see cref="Slot"/> (and calls <see cref="NoteCounted"/>), or at once by <see cref="Set(ArrayKey, Value)"/>.
    /// </summary>
    internal ref Value FindOrAddSlot(ArrayKey key) => ref key.Text is null ? ref FindOrAddSlot(key.Index) : ref FindOrAddSlot(key.Text);

    internal ref Value FindOrAddSlot(long index)
    {
        if (_entries is null)
        {
            if ((ulong)index < (ulong)_used)
                return ref _values[index];
            if (index == _used)
                return ref AddPacked();
            ConvertToHash();
        }

        ref Value slot = ref FindHashed(index);
        if (!Unsafe.IsNullRef(ref slot))
            return ref slot;
        if (index >= _nextIndex && _nextIndex != long.MinValue)
            _nextIndex = index == long.MaxValue ? long.MinValue : index + 1;
        return ref AddEntry(null, index, HashOf(index));
    }

    internal ref Value FindOrAddSlot(PhpString text)
    {
        if (_entries is null)
            ConvertToHash();
        ref Value slot = ref FindSlot(text);
        if (!Unsafe.IsNullRef(ref slot))
            return ref slot;
        return ref AddEntry(text, text.Hash, text.Hash);
    }

    /// <summary>
    /// A new slot under the next free index, holding <see cref="Value.Undefined"/>; a null reference when the index
    /// space is used up ("Cannot add element to the array as the next element is already occupied").
    /// </summary>
    internal ref Value AppendSlot()
    {
        if (_entries is null)
        {
            if (_nextIndex <= _used)
                return ref AddPacked();
            ConvertToHash();
        }

        if (_nextIndex == long.MinValue)
            return ref Unsafe.NullRef<Value>();
        long index = _nextIndex == NoIndexYet ? 0 : _nextIndex;
        _nextIndex = index == long.MaxValue ? long.MinValue : index + 1;
        return ref AddEntry(null, index, HashOf(index));
    }

    /// <summary>Adds an element under the next free index. False when the index space is used up.</summary>
    public bool Append(Value value)
    {
        if (value.IsCounted)
        {
            HoldsCounted = true;
            value.Heap!.Holders++;
        }

        if (_entries is null && _used < _values.Length && _nextIndex <= _used)
        {
            _values[_used++] = value;
            return true;
        }

        ref Value slot = ref AppendSlot();
        if (Unsafe.IsNullRef(ref slot))
            return false;
        slot = value;
        return true;
    }

    /// <summary>Appends what is not counted to a packed array with room left. False, and nothing done, for any other array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryAppendScalar(Value value)
    {
        Value[] values = _values;
        int used = _used;
        if ((uint)used >= (uint)values.Length || _entries is not null || _nextIndex > used)
            return false;
        values[used] = value;
        _used = used + 1;
        return true;
    }

    /// <summary>
    /// Stores an element, for arrays under construction: what was there before is replaced without being released.
    /// </summary>
    public void Set(ArrayKey key, Value value)
    {
        if (value.IsCounted)
        {
            HoldsCounted = true;
            value.Heap!.Holders++;
        }

        FindOrAddSlot(key) = value;
    }

    /// <summary>As <see cref="Set(ArrayKey, Value)"/>; the key is Latin-1 text and may look like an int.</summary>
    public void Set(string key, Value value) => Set(ArrayKey.FromLatin1(key), value);

    /// <summary>Records that an element may now be counted. Call when storing a counted value through a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void NoteCounted() => HoldsCounted = true;

    /// <summary>Takes an element out. Its count goes to the caller, who releases <paramref name="removed"/>.</summary>
    public bool Remove(ArrayKey key, out Value removed)
    {
        ref Value slot = ref FindSlot(key);
        if (Unsafe.IsNullRef(ref slot))
        {
            removed = Value.Undefined;
            return false;
        }

        removed = slot;
        if (_entries is null)
        {
            if (key.Index == _used - 1)
            {
                if (_nextIndex < _used)
                    _nextIndex = _used;
                _values[--_used] = default;
                return true;
            }

            ConvertToHash();
        }

        Unlink(key);
        return true;
    }

    /// <summary>Takes the last element out; the next free index becomes what it was before it, as array_pop does.</summary>
    internal bool Pop(out Value removed)
    {
        int last = PreviousPosition(EndPosition);
        if (last < 0)
        {
            removed = Value.Undefined;
            return false;
        }

        ArrayKey key = KeyAt(last);
        Remove(key, out removed);
        if (key.IsInt && key.Index + 1 == NextIndex)
            _nextIndex = key.Index;
        InternalPosition = 0;
        return true;
    }

    /// <summary>Takes the first element out of a packed array that is not empty; the others move down. Its count goes to the caller.</summary>
    internal Value ShiftPacked()
    {
        Value removed = _values[0];
        _used--;
        Array.Copy(_values, 1, _values, 0, _used);
        _values[_used] = default;
        _nextIndex = _used;
        InternalPosition = 0;
        return removed;
    }

    // ---------------------------------------------------------------- order

    /// <summary>One past the last position.</summary>
    internal int EndPosition
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _used;
    }

    /// <summary>The first position at or after the given one that holds an element, or <see cref="EndPosition"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int SkipRemoved(int position)
    {
        if (_entries is null)
            return Math.Min(position, _used);
        while (position < _used && _entries[position].Value.IsUndefined)
            position++;
        return position;
    }

    /// <summary>The last position before the given one that holds an element, or -1.</summary>
    internal int PreviousPosition(int position)
    {
        position = Math.Min(position, _used) - 1;
        if (_entries is not null)
        {
            while (position >= 0 && _entries[position].Value.IsUndefined)
                position--;
        }

        return position;
    }

    /// <summary>The key at a position that holds an element.</summary>
    internal ArrayKey KeyAt(int position)
    {
        if (_entries is null)
            return new ArrayKey(position);
        ref Entry entry = ref _entries[position];
        return entry.Text is null ? new ArrayKey(entry.Index) : ArrayKey.Literal(entry.Text);
    }

    /// <summary>The slot at a position that holds an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref Value SlotAt(int position) => ref _entries is null ? ref _values[position] : ref _entries[position].Value;

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks keys and dereferenced values in order. The array must not be written to meanwhile.</summary>
    public struct Enumerator
    {
        private readonly PhpArray _array;
        private int _position;

        internal Enumerator(PhpArray array)
        {
            _array = array;
            _position = -1;
        }

        public bool MoveNext()
        {
            _position = _array.SkipRemoved(_position + 1);
            return _position < _array.EndPosition;
        }

        public readonly KeyValuePair<ArrayKey, Value> Current =>
            new(_array.KeyAt(_position), _array.SlotAt(_position).Dereferenced);
    }

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
            if (slot.IsReference && slot.Heap!.Holders <= 1)
                slot = slot.AsReference.Value;
            if (slot.IsCounted)
                slot.Heap!.Holders++;
        }
    }

    // ---------------------------------------------------------------- storage

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int HashOf(long index) => (int)index ^ (int)(index >> 32);

    private ref Value AddPacked()
    {
        if (_used == _values.Length)
        {
            int capacity = Math.Max(8, checked(_used * 2));
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
        if (bytes >= Lifetime.MemoryGuard.Threshold)
            Lifetime.MemoryGuard.Request(bytes);
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

    private void ConvertToHash()
    {
        int size = 8;
        while (size < _used + 1)
            size *= 2;
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
            size = checked(size * 2);
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
            return;
        }
    }

    private int _positionUsers;

    /// <summary>While a by-reference foreach stands at a position, holes are not closed.</summary>
    internal void PinPositions() => _positionUsers++;

    /// <summary>Ends <see cref="PinPositions"/>.</summary>
    internal void UnpinPositions() => _positionUsers--;

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
