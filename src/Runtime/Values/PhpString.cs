using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace MiniPhp.Runtime.Values;

/// <summary>
/// An immutable string of bytes. Appending shares one growable buffer between the old and the new string as long as
/// nothing else was appended to the old one, so a loop of <c>.=</c> takes amortised constant time a step.
/// </summary>
/// <remarks>
/// PHP strings have no encoding. <see cref="FromLatin1"/> and <see cref="ToLatin1"/> map bytes to chars one to one and
/// are for names and messages; <see cref="FromUtf8(string)"/> is for text that comes from the host.
/// </remarks>
public sealed class PhpString : HeapValue, IEquatable<PhpString>
{
    private static readonly PhpString[] SingleBytes = MakeSingleBytes();

    public static readonly PhpString Empty = new(ReadOnlySpan<byte>.Empty);

    /// <summary>The bytes, from the first on; null when they are in <see cref="_short"/>.</summary>
    private readonly byte[]? _bytes;
    private readonly int _length;
    private int _hash;
    private readonly AppendBuffer? _buffer;

    /// <summary>The bytes of a short string, which so takes one object and not two.</summary>
    private readonly ShortBytes _short;

    private PhpString(ReadOnlySpan<byte> shortBytes) : base(ValueKind.String)
    {
        _length = shortBytes.Length;
        shortBytes.CopyTo(_short);
    }

    private PhpString(byte[] bytes, int length, AppendBuffer? buffer) : base(ValueKind.String)
    {
        _bytes = bytes;
        _length = length;
        _buffer = buffer;
        // The bytes exist already, but untouched memory costs nothing yet: what must not be kept ends the script here.
        if (length >= Lifetime.MemoryGuard.Threshold && buffer is null)
            Lifetime.MemoryGuard.Request(length);
    }

    /// <summary>Length in bytes.</summary>
    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length;
    }

    public ReadOnlySpan<byte> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => MemoryMarshal.CreateReadOnlySpan(ref FirstByte, _length);
    }

    private ref byte FirstByte
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (_bytes is not null)
                return ref MemoryMarshal.GetArrayDataReference(_bytes);
            return ref Unsafe.As<ShortBytes, byte>(ref Unsafe.AsRef(in _short));
        }
    }

    /// <summary>The bytes for APIs that take arrays: valid only up to <see cref="Length"/>, never to be written.</summary>
    public ArraySegment<byte> Segment => _bytes is null ? new(Span.ToArray()) : new(_bytes, 0, _length);

    public byte this[int index] => Span[index];

    /// <summary>The array that holds the bytes, perhaps with others; null for a short string, which holds them itself.</summary>
    internal byte[]? Storage => _bytes;

    public bool IsEmpty => _length == 0;

    /// <summary>True when the string is certainly not the decimal form of an int, so that as an array key it stays a string.</summary>
    internal bool IsNoDecimal
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length == 0 || FirstByte > '9';
    }

    /// <summary>Takes the array over: the caller must not write to it any more.</summary>
    public static PhpString FromOwned(byte[] bytes) => bytes.Length switch
    {
        0 => Empty,
        1 => SingleBytes[bytes[0]],
        <= ShortBytes.Length => new PhpString(bytes),
        _ => new PhpString(bytes, bytes.Length, null),
    };

    /// <summary>A copy of bytes.</summary>
    public static PhpString From(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        0 => Empty,
        1 => SingleBytes[bytes[0]],
        <= ShortBytes.Length => new PhpString(bytes),
        _ => new PhpString(bytes.ToArray(), bytes.Length, null),
    };

    /// <summary>This string without a buffer that others may append to: what another engine, on another thread, may hold.</summary>
    internal PhpString Detached() => _buffer is null ? this : From(Span);

    /// <summary>A string of one byte; allocates nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpString FromByte(byte value) => SingleBytes[value];

    /// <summary>Each char becomes one byte; chars above 255 lose their high byte.</summary>
    public static PhpString FromLatin1(string text)
    {
        if (text.Length == 0)
            return Empty;
        var bytes = new byte[text.Length];
        for (int i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)text[i];
        return FromOwned(bytes);
    }

    /// <summary>The text as UTF-8.</summary>
    public static PhpString FromUtf8(string text) => FromOwned(Encoding.UTF8.GetBytes(text));

    /// <summary>Each byte becomes one char.</summary>
    public string ToLatin1() => string.Create(_length, this, static (chars, text) =>
    {
        ReadOnlySpan<byte> bytes = text.Span;
        for (int i = 0; i < chars.Length; i++)
            chars[i] = (char)bytes[i];
    });

    /// <summary>The bytes read as UTF-8; what is none becomes U+FFFD.</summary>
    public string ToUtf8() => Encoding.UTF8.GetString(Span);

    /// <summary>The bytes read as UTF-8; for hosts and debuggers.</summary>
    public override string ToString() => ToUtf8();

    /// <summary>Part of the string; shares nothing with it.</summary>
    public PhpString Substring(int start, int length) =>
        start == 0 && length == _length ? this : From(Span.Slice(start, length));

    /// <summary>This string followed by <paramref name="bytes"/>; in place in the shared buffer when this string is its end.</summary>
    public PhpString Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            return this;
        int length = _length + bytes.Length;
        AppendBuffer? buffer = _buffer;
        if (buffer is null || buffer.Used != _length || (uint)length > (uint)buffer.Bytes.Length)
            buffer = CopyToBuffer((long)_length + bytes.Length);
        bytes.CopyTo(buffer.Bytes.AsSpan(_length));
        buffer.Used = length;
        return new PhpString(buffer.Bytes, length, buffer);
    }

    private AppendBuffer CopyToBuffer(long length)
    {
        int capacity = Lifetime.MemoryGuard.Grow(length, Math.Max(32, length * 2));
        var buffer = new AppendBuffer(GC.AllocateUninitializedArray<byte>(capacity));
        Span.CopyTo(buffer.Bytes);
        return buffer;
    }

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
        return new PhpString(bytes, bytes.Length, null);
    }

    /// <summary>A hash over the bytes, computed once.</summary>
    public int Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _hash != 0 ? _hash : ComputeHash();
    }

    public bool Equals(PhpString? other) =>
        (object?)other == this || (other is not null && other._length == _length && Span.SequenceEqual(other.Span));

    public override bool Equals(object? obj) => Equals(obj as PhpString);

    public override int GetHashCode() => Hash;

    /// <summary>What <see cref="Hash"/> is for these bytes; never 0.</summary>
    public static int HashOf(ReadOnlySpan<byte> bytes)
    {
        // The mixing step of the well-known FxHash, eight bytes at a time; 0 is kept for "not computed".
        ulong hash = (ulong)bytes.Length;
        while (bytes.Length >= 8)
        {
            hash = Mix(hash, System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        ulong rest = 0;
        if (bytes.Length >= 4)
        {
            // The two halves overlap when there are fewer than eight.
            rest = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes)
                | (ulong)System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) << 32;
        }
        else
        {
            for (int i = 0; i < bytes.Length; i++)
                rest |= (ulong)bytes[i] << (8 * i);
        }

        hash = Mix(hash, rest);
        // Multiplying carries differences upwards only; tables use the low bits, so the high ones come down twice.
        hash ^= hash >> 32;
        hash *= 0xff51afd7ed558ccdUL;
        int folded = (int)(hash >> 32);
        return folded == 0 ? 1 : folded;
    }

    private static ulong Mix(ulong hash, ulong next) => (System.Numerics.BitOperations.RotateLeft(hash, 5) ^ next) * 0x517cc1b727220a95UL;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ComputeHash() => _hash = HashOf(Span);

    private static PhpString[] MakeSingleBytes()
    {
        var strings = new PhpString[256];
        for (int i = 0; i < strings.Length; i++)
            strings[i] = new PhpString([(byte)i]);
        return strings;
    }

    [InlineArray(Length)]
    private struct ShortBytes
    {
        public const int Length = 16;
        private byte _first;
    }

    /// <summary>Bytes that several strings share: each string is a prefix, the longest ends at <see cref="Used"/>.</summary>
    private sealed class AppendBuffer(byte[] bytes)
    {
        public readonly byte[] Bytes = bytes;
        public int Used;
    }
}
