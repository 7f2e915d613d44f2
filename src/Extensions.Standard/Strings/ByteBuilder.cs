using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Strings;

/// <summary>A string of bytes under construction. When the guess of its length was right, nothing is copied at the end.</summary>
internal struct ByteBuilder
{
    private byte[] _bytes;
    private int _length;

    /// <param name="capacity">The expected length.</param>
    public ByteBuilder(int capacity) => _bytes = capacity == 0 ? [] : GC.AllocateUninitializedArray<byte>(capacity);

    public readonly int Length => _length;

    /// <summary>What was appended so far.</summary>
    public readonly Span<byte> Written => _bytes.AsSpan(0, _length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte value)
    {
        if (_length == _bytes.Length)
            Grow(1);
        _bytes[_length++] = value;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        if (text.Length > _bytes.Length - _length)
            Grow(text.Length);
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    public void Append(byte value, int count)
    {
        if (count > _bytes.Length - _length)
            Grow(count);
        _bytes.AsSpan(_length, count).Fill(value);
        _length += count;
    }

    public readonly PhpString ToPhpString() =>
        _length == _bytes.Length ? PhpString.FromOwned(_bytes) : PhpString.From(_bytes.AsSpan(0, _length));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more) =>
        Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max((long)_length + more, Math.Max(16, 2L * _length))));
}
