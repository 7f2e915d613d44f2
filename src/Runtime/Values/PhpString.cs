using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// A string of bytes, immutable once more than one place has it. Appending shares one growable buffer between the old and the new string as long as
/// nothing else was appended to the old one, so a loop of <c>.=</c> takes amortised constant time a step.
/// </summary>
/// <remarks>
/// PHP strings have no encoding. <see cref="FromLatin1"/> and <see cref="ToLatin1"/> map bytes to chars one to one and
/// are for names and messages; <see cref="FromUtf8(string)"/> is for text that comes from the host.
/// </remarks>
public sealed class PhpString : HeapValue, IEquatable<PhpString>
{
    /// <summary>Bytes from which a buffer to append to stays where it is.</summary>
    private const int SmallestPinned = 64 << 10;

    private static readonly PhpString[] SingleBytes = MakeSingleBytes();

    public static readonly PhpString Empty = new(ReadOnlySpan<byte>.Empty);

    /// <summary>
    /// The bytes, from the first on; null when they are in <see cref="_content"/>. An array that is longer than the string is a buffer
    /// that several strings share: each is a prefix, and the last four bytes say where the longest one ends.
    /// </summary>
    private readonly byte[]? _bytes;
    private Content _content;

    private PhpString(ulong bytes, int length) : base(ValueKind.String)
    {
        _content.First = bytes;
        _content.Length = length;
    }

    /// <summary>Takes as many of twelve bytes as the length says, at least one.</summary>
    private PhpString(ulong first, uint rest, int length) : base(ValueKind.String)
    {
        bool isLong = length > sizeof(ulong);
        _content.First = isLong ? first : first & ulong.MaxValue >> (8 * (sizeof(ulong) - length));
        _content.Rest = isLong ? rest & uint.MaxValue >> (8 * (ShortBytes.Length - length)) : 0;
        _content.Length = length;
    }

    private PhpString(ReadOnlySpan<byte> shortBytes) : base(ValueKind.String)
    {
        _content.First = ShortBytes.First(shortBytes);
        _content.Rest = ShortBytes.Rest(shortBytes);
        _content.Length = shortBytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PhpString(byte[] bytes, int length) : base(ValueKind.String)
    {
        _bytes = bytes;
        _content.Length = length;
        // The bytes exist already, but untouched memory costs nothing yet: what must not be kept ends the script here.
        if (length >= Lifetime.MemoryGuard.SmallestNoted && bytes.Length == length)
            Lifetime.MemoryGuard.NoteAllocated(length);
    }

    /// <summary>Length in bytes.</summary>
    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _content.Length;
    }

    public ReadOnlySpan<byte> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => MemoryMarshal.CreateReadOnlySpan(ref FirstByte, _content.Length);
    }

    private ref byte FirstByte
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_bytes is not null)
                return ref MemoryMarshal.GetArrayDataReference(_bytes);
            return ref Unsafe.As<ulong, byte>(ref Unsafe.AsRef(in _content.First));
        }
    }

    /// <summary>The bytes for APIs that take arrays: valid only up to <see cref="Length"/>, never to be written.</summary>
    public ArraySegment<byte> Segment => _bytes is null ? new(Span.ToArray()) : new(_bytes, 0, Length);

    public byte this[int index] => Span[index];

    /// <summary>The array that holds the bytes, perhaps with others; null for a short string, which holds them itself.</summary>
    internal byte[]? Storage => _bytes;

    public bool IsEmpty => Length == 0;

    /// <summary>True when the string is certainly not the decimal form of an int, so that as an array key it stays a string.</summary>
    internal bool IsNoDecimal
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Length == 0 || FirstByte > '9' || Unsafe.Add(ref FirstByte, Length - 1) > '9';
    }

    /// <summary>Takes the array over: the caller must not write to it any more.</summary>
    public static PhpString FromOwned(byte[] bytes) => bytes.Length switch
    {
        0 => Empty,
        1 => SingleBytes[bytes[0]],
        <= ShortBytes.Length => new PhpString(bytes),
        _ => new PhpString(bytes, bytes.Length),
    };

    /// <summary>A copy of bytes.</summary>
    public static PhpString From(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        0 => Empty,
        1 => SingleBytes[bytes[0]],
        <= ShortBytes.Length => new PhpString(bytes),
        _ => new PhpString(bytes.ToArray(), bytes.Length),
    };

    /// <summary>One to eight bytes in a number, the first one lowest; the others are 0.</summary>
    internal static PhpString FromPacked(ulong bytes, int length) => length == 1 ? SingleBytes[bytes] : new PhpString(bytes, length);

    /// <summary>This string without a buffer that others may append to: what another engine, on another thread, may hold.</summary>
    internal PhpString Detached() => _bytes is null || _bytes.Length == Length ? this : From(Span);

    /// <summary>A string of one byte; allocates nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpString FromByte(byte value) => SingleBytes[value];

    /// <summary>Each char becomes one byte; chars above 255 lose their high byte.</summary>
    public static PhpString FromLatin1(string text) => text.Length == 0 ? Empty : FromOwned(Latin1Text.ToBytes(text));

    /// <summary>The text as UTF-8.</summary>
    public static PhpString FromUtf8(string text) => FromOwned(Encoding.UTF8.GetBytes(text));

    /// <summary>Each byte becomes one char.</summary>
    public string ToLatin1() => string.Create(Length, this, static (chars, text) =>
    {
        ReadOnlySpan<byte> bytes = text.Span;
        for (int i = 0; i < chars.Length; i++)
            chars[i] = (char)bytes[i];
    });

    /// <summary>The bytes read as UTF-8; what is none becomes U+FFFD.</summary>
    public string ToUtf8() => Encoding.UTF8.GetString(Span);

    /// <summary>The bytes read as UTF-8; for hosts and debuggers.</summary>
    public override string ToString() => ToUtf8();

    /// <summary>Copies the bytes to the beginning of <paramref name="room"/>; of a short string, zeros may follow up to its twelfth byte.</summary>
    /// <param name="room">At least <see cref="Length"/> bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void CopyInto(Span<byte> room)
    {
        if (_bytes is not null || room.Length < ShortBytes.Length)
        {
            Span.CopyTo(room);
            return;
        }

        ref byte target = ref MemoryMarshal.GetReference(room);
        Unsafe.WriteUnaligned(ref target, _content.First);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, sizeof(ulong)), _content.Rest);
    }

    /// <summary>Part of the string; shares nothing with it.</summary>
    public PhpString Substring(int start, int length) =>
        start == 0 && length == Length ? this : From(Span, start, length);

    /// <summary>A copy of part of the bytes; a short one is read with what stands behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpString From(ReadOnlySpan<byte> bytes, int start, int length)
    {
        if ((uint)(length - 2) > ShortBytes.Length - 2 || start < 0 || start > bytes.Length - ShortBytes.Length)
            return From(bytes.Slice(start, length));
        ref byte first = ref Unsafe.Add(ref MemoryMarshal.GetReference(bytes), start);
        return new PhpString(Unsafe.ReadUnaligned<ulong>(ref first), Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, sizeof(ulong))), length);
    }

    /// <summary>This string followed by <paramref name="bytes"/>; in place in the shared buffer when this string is its end.</summary>
    public PhpString Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            return this;
        int before = Length;
        int length = before + bytes.Length;
        byte[]? buffer = _bytes;
        if (buffer is null || buffer.Length == before || EndIn(buffer) != before || (uint)length > (uint)(buffer.Length - sizeof(int)))
            buffer = CopyToBuffer((long)before + bytes.Length);
        bytes.CopyTo(buffer.AsSpan(before));
        EndIn(buffer) = length;
        return new PhpString(buffer, length);
    }

    /// <summary>This string followed by another.</summary>
    public PhpString Append(PhpString end) => TryPlaceBehind(end, out int length) ? new PhpString(_bytes!, length) : Append(end.Span);

    /// <summary>
    /// Appends to this very string if there is room behind it; false when nothing was done. Only for a string made by <see cref="Append(PhpString)"/>
    /// that one variable holds and nothing has read since.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryGrow(PhpString end)
    {
        if (!TryPlaceBehind(end, out int length))
            return false;
        _content.Length = length;
        return true;
    }

    /// <summary>Writes a short string behind this one, where this one is the end of a buffer with room; else false.</summary>
    /// <param name="end">What is written.</param>
    /// <param name="length">That of both.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryPlaceBehind(PhpString end, out int length)
    {
        int before = Length;
        length = before + end.Length;
        if (end._bytes is not null || _bytes is not { } buffer || buffer.Length - before < ShortBytes.Length + sizeof(int) || EndIn(buffer) != before)
            return false;
        // All the room of a short string is copied: what is beyond its end goes where nothing is yet.
        ref byte target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), before);
        Unsafe.WriteUnaligned(ref target, end._content.First);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, sizeof(ulong)), end._content.Rest);
        EndIn(buffer) = length;
        return true;
    }

    private byte[] CopyToBuffer(long length)
    {
        int capacity = Lifetime.MemoryGuard.Grow(length + sizeof(int), Math.Max(32, length * Capacity.Factor(length, 1)));
        // What grows is large for a short time and then larger: among the young it would be copied to no purpose, by touching memory anew.
        byte[] buffer = GC.AllocateUninitializedArray<byte>(capacity, pinned: capacity >= SmallestPinned);
        Span.CopyTo(buffer);
        return buffer;
    }

    /// <summary>Where the longest string in a shared buffer ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int EndIn(byte[] buffer) =>
        ref Unsafe.As<byte, int>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), buffer.Length - sizeof(int)));

    /// <summary>Two strings, one after the other.</summary>
    public static PhpString Concat(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        long length = (long)left.Length + right.Length;
        if (left.Length == 0 || right.Length == 0)
            return From(left.Length == 0 ? right : left);
        if (length <= ShortBytes.Length)
        {
            Span<byte> both = stackalloc byte[ShortBytes.Length];
            left.CopyTo(both);
            right.CopyTo(both[left.Length..]);
            return new PhpString(both[..(int)length]);
        }

        byte[] bytes = GC.AllocateUninitializedArray<byte>(length < Lifetime.MemoryGuard.Threshold ? (int)length : Lifetime.MemoryGuard.Grow(length, 0));
        left.CopyTo(bytes);
        right.CopyTo(bytes.AsSpan(left.Length));
        return new PhpString(bytes, bytes.Length);
    }

    /// <summary>A hash over the bytes, computed once.</summary>
    public int Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Holders != 0 ? Holders : ComputeHash();
    }

    public bool Equals(PhpString? other) => (object?)other == this || (other is not null && HasSameBytes(other));

    /// <summary>As <see cref="Equals(PhpString?)"/>, for another object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool HasSameBytes(PhpString other)
    {
        if (other.Length != Length)
            return false;
        return (_bytes ?? other._bytes) is null
            ? other._content.First == _content.First && other._content.Rest == _content.Rest
            : Span.SequenceEqual(other.Span);
    }

    public override bool Equals(object? obj) => Equals(obj as PhpString);

    public override int GetHashCode() => Hash;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ComputeHash() => Holders = TextHash.Of(Span);

    private static PhpString[] MakeSingleBytes()
    {
        var strings = new PhpString[256];
        for (int i = 0; i < strings.Length; i++)
            strings[i] = new PhpString([(byte)i]);
        return strings;
    }

    /// <summary>The length, and the bytes of a short string, which so takes one object and not two; the bytes beyond its end are 0.</summary>
    private struct Content
    {
        public ulong First;
        public uint Rest;
        public int Length;
    }
}
