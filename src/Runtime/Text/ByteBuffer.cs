using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Text;

/// <summary>Grows a string of bytes piece by piece; an object, unlike <see cref="ByteBuilder"/>, for code that keeps it or calls out meanwhile.</summary>
public sealed class ByteBuffer(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was appended so far; valid until the next append.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Append(byte value) => Reserve(1)[0] = value;

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
        Span<byte> digits = stackalloc byte[IntText.MaxLength];
        Append(digits[..IntText.Write(value, digits)]);
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

    private Span<byte> Reserve(int count)
    {
        long length = (long)Length + count;
        if (length > _bytes.Length)
            Array.Resize(ref _bytes, Lifetime.MemoryGuard.Grow(length, _bytes.Length * 2L));
        Span<byte> reserved = _bytes.AsSpan(Length, count);
        Length = (int)length;
        return reserved;
    }
}
