using System.Buffers;
using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Text;

/// <summary>
/// Collects the bytes of a string: first in a span of the caller's (usually on the stack) or in an array of the expected length,
/// then in arrays, large ones from a pool. Pass it by reference only. Ends with <see cref="ToPhpString"/> or <see cref="Dispose"/>; one that is
/// dropped on the way of an exception costs the pool an array, nothing else.
/// </summary>
public ref struct ByteBuilder
{
    /// <summary>Arrays from here on come from the pool, whose state for each thread has to be compiled at run time.</summary>
    private const int Pooled = 64 * 1024;

    private Span<byte> _bytes;

    /// <summary>The array of the expected length, while it is what is written to.</summary>
    private byte[]? _expected;

    private byte[]? _rented;
    private int _length;

    /// <summary>Starts in <paramref name="initial"/>, which may be empty.</summary>
    public ByteBuilder(Span<byte> initial) => _bytes = initial;

    /// <summary>Starts with room for <paramref name="expected"/> bytes; when there are just so many in the end, nothing is copied for the string.</summary>
    /// <exception cref="Errors.ScriptExit">Memory does not suffice; reported.</exception>
    public ByteBuilder(long expected) => _bytes = _expected = expected == 0 ? [] : GC.AllocateUninitializedArray<byte>(MemoryGuard.Grow(expected, 0));

    /// <summary>Bytes so far. May be lowered to take bytes off the end.</summary>
    public int Length
    {
        readonly get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)_length);
            _length = value;
        }
    }

    /// <summary>What was written so far; valid until the next write.</summary>
    public readonly Span<byte> Written => _bytes[.._length];

    /// <summary>Adds a byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte value)
    {
        if (_length == _bytes.Length)
            Grow(1);
        _bytes[_length++] = value;
    }

    /// <summary>Adds bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - _length)
            Grow(bytes.Length);
        bytes.CopyTo(_bytes[_length..]);
        _length += bytes.Length;
    }

    /// <summary>Adds a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(PhpString text)
    {
        if (text.Length > _bytes.Length - _length)
            Grow(text.Length);
        text.CopyInto(_bytes[_length..]);
        _length += text.Length;
    }

    /// <summary>Adds the same byte many times.</summary>
    public void AppendRepeated(byte value, int count)
    {
        FillText.With(Reserve(count)[..count], value);
        _length += count;
    }

    /// <summary>Adds an integer in decimal.</summary>
    public void AppendInt(long value)
    {
        int room = _bytes.Length - _length;
        _length += IntText.Write(value, room < IntText.MaxLength && room < IntText.Length(value) ? Reserve(IntText.MaxLength) : _bytes[_length..]);
    }

    /// <summary>Free space of at least <paramref name="size"/> bytes behind what was written; <see cref="Advance"/> says how much was used.</summary>
    public Span<byte> Reserve(int size)
    {
        if (size > _bytes.Length - _length)
            Grow(size);
        return _bytes[_length..];
    }

    /// <summary>Counts bytes that were written into <see cref="Reserve"/>'s span.</summary>
    public void Advance(int count) => _length += count;

    /// <summary>The string; the builder is then empty and not to be used any more.</summary>
    public PhpString ToPhpString()
    {
        PhpString text = _expected is not null && _expected.Length == _length ? PhpString.FromOwned(_expected) : PhpString.From(Written);
        Dispose();
        return text;
    }

    /// <summary>Gives memory back to the pool.</summary>
    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        this = default;
    }

    private void Grow(int size)
    {
        int capacity = MemoryGuard.Grow((long)_length + size, Math.Max(2L * _bytes.Length, 256));
        bool isPooled = capacity >= Pooled;
        byte[] larger = isPooled ? ArrayPool<byte>.Shared.Rent(capacity) : GC.AllocateUninitializedArray<byte>(capacity);
        Written.CopyTo(larger);
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        _rented = isPooled ? larger : null;
        _expected = null;
        _bytes = larger;
    }
}
