using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Formatting;

/// <summary>Writes numbers, padded with zeros, and text into a string.</summary>
internal ref struct TextWriter(Span<byte> initial)
{
    private ByteBuilder _bytes = new(initial);

    public void Write(byte value) => _bytes.Append(value);

    public void Write(long number) => _bytes.AppendInt(number);

    /// <summary>Latin-1 text: each char a byte.</summary>
    public void Write(string text)
    {
        Span<byte> target = _bytes.Reserve(text.Length);
        for (int i = 0; i < text.Length; i++)
            target[i] = (byte)text[i];
        _bytes.Advance(text.Length);
    }

    /// <summary>A number of at least so many characters, a minus sign included.</summary>
    public void WritePadded(long number, int width)
    {
        Span<byte> digits = stackalloc byte[IntText.MaxLength];
        int length = IntText.Write(number, digits);
        ReadOnlySpan<byte> written = digits[..length];
        if (number < 0)
        {
            _bytes.Append((byte)'-');
            written = written[1..];
        }

        for (int i = length; i < width; i++)
            _bytes.Append((byte)'0');
        _bytes.Append(written);
    }

    public PhpString ToPhpString() => _bytes.ToPhpString();
}
