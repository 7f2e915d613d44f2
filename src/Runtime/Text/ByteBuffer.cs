using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Text;

/// <summary>Grows a string of bytes piece by piece; an object, unlike <see cref="ByteBuilder"/>, for code that keeps it or calls out meanwhile.</summary>
public sealed class ByteBuffer(int capacity = 256)
{
    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was appended so far; valid until the next append.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Append(byte value) => Reserve(1)[0] = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    public void Append(PhpString text) => Append(text.Span);

    /// <summary>Latin-1 text: each char a byte.</summary>
    public void Append(string text)
    {
        Span<byte> target = Reserve(text.Length);
        for (int i = 0; i < target.Length; i++)
            target[i] = (byte)text[i];
    }

    /// <summary>An int in decimal.</summary>
    public void Append(long value)
    {
        Span<byte> room = Room(IntText.MaxLength);
        Length += IntText.Write(value, room);
    }

    /// <summary>A float as <see cref="FloatText.Write"/> writes it.</summary>
    public void Append(double value, int precision, bool zeroFraction = false)
    {
        Span<byte> digits = stackalloc byte[precision <= 17 ? FloatText.MaxShortLength : FloatText.MaxLength];
        Append(digits[..FloatText.Write(value, precision, zeroFraction, digits)]);
    }

    /// <summary>The same byte many times.</summary>
    public void AppendRepeated(byte value, int count) => FillText.With(Reserve(count), value);

    /// <summary>Forgets what was appended.</summary>
    public void Clear() => Length = 0;

    public PhpString ToPhpString() => PhpString.From(Span);

    /// <summary>Free space of at least <paramref name="count"/> bytes behind what was appended; <see cref="Advance"/> says how much was used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Room(long count)
    {
        if (count > _bytes.Length - Length)
            Grow(count);
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), Length), _bytes.Length - Length);
    }

    /// <summary>Counts bytes that were written into <see cref="Room"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count) => Length += count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int count)
    {
        Span<byte> reserved = Room(count)[..count];
        Length += count;
        return reserved;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(long count)
    {
        byte[] larger = GC.AllocateUninitializedArray<byte>(Lifetime.MemoryGuard.Grow(Length + count, _bytes.Length * 2L));
        Span.CopyTo(larger);
        _bytes = larger;
    }
}
