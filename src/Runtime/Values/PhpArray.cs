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
    private int _positionUsers;
    private long _nextIndex = NoIndexYet;

    /// <summary>True when some element may be an array, object, resource or reference. May be too often true.</summary>
    internal bool HoldsCounted;

    /// <summary>Where current(), next() and reset() stand.</summary>
    internal int InternalPosition;

    /// <summary>Value of <see cref="_nextIndex"/> before any int key was added: the first append gets 0, a negative key sets what follows it.</summary>
    private const long NoIndexYet = long.MinValue + 1;

    // Generic methods of the library over structs of ours, and its vectorised ones, have to be compiled at run time: Array.Copy and loops need not.
    /// <summary>What empty arrays of values share. <c>[]</c> would have a generic method compiled at run time.</summary>
    internal static readonly Value[] NoValues = new Value[0];

    public PhpArray() : base(ValueKind.Array) => _values = NoValues;

    /// <param name="capacity">How many elements it has room for before it grows, while it is packed.</param>
    public PhpArray(int capacity) : base(ValueKind.Array)
    {
        RequestMemory(capacity * 16L);
        _values = capacity == 0 ? NoValues : new Value[capacity];
    }

    /// <summary>What <c>[]</c> makes: unlike other new arrays it appends at 0 even after a negative key.</summary>
    internal static PhpArray EmptyLiteral()
    {
        var empty = new PhpArray { _nextIndex = 0 };
        empty.Intern();
        return empty;
    }

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
            if (entry.Index == hash && entry.Text is { } other && (other == (object)text || other.HasSameBytes(text)))
                return ref entry.Value;
            i = entry.Next;
        }

        return ref Unsafe.NullRef<Value>();
    }

    /// <summary>As <see cref="FindSlot(ArrayKey)"/>, for the key that PHP makes of a text: nothing is allocated for it.</summary>
    internal ref Value FindSlot(ReadOnlySpan<byte> text)
    {
        if (Text.NumericString.TryArrayKey(text, out long index))
            return ref FindSlot(index);
        if (_entries is null)
            return ref Unsafe.NullRef<Value>();
        ref Entry first = ref MemoryMarshal.GetArrayDataReference(_entries);
        int[] buckets = _buckets!;
        int hash = TextHash.Of(text);
        for (int i = buckets[hash & (buckets.Length - 1)]; i >= 0;)
        {
            ref Entry entry = ref Unsafe.Add(ref first, i);
            if (entry.Index == hash && entry.Text is { } other && other.Span.SequenceEqual(text))
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

    /// <summary>Stores an element and releases what was there, reference or not.</summary>
    public void Replace(Engine engine, ArrayKey key, Value value)
    {
        if (value.IsCounted)
            HoldsCounted = true;
        Slot.Replace(engine, ref FindOrAddSlot(key), value);
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
                InternalPosition = Math.Min(InternalPosition, _used);
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

    /// <summary>While a by-reference foreach stands at a position, holes are not closed.</summary>
    internal void PinPositions() => _positionUsers++;

    /// <summary>True while <see cref="PinPositions"/> is in force.</summary>
    internal bool IsWalked => _positionUsers > 0;

    /// <summary>Ends <see cref="PinPositions"/>.</summary>
    internal void UnpinPositions() => _positionUsers--;

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
}
