using MiniPhp.Runtime.Text;

namespace MiniPhp.Runtime.Serialization;

/// <summary>The tokens of serialised text. Behind its end the text reads as zero bytes.</summary>
internal readonly ref struct SerializedText(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;

    public int Length => _text.Length;

    public byte this[int at] => (uint)at < (uint)_text.Length ? _text[at] : (byte)0;

    public ReadOnlySpan<byte> Slice(int start, int length) => _text.Slice(start, length);

    /// <summary>Steps over digits; false when there are none.</summary>
    public bool SkipDigits(ref int at)
    {
        int start = at;
        while (ByteText.IsDigit(this[at]))
            at++;
        return at > start;
    }

    /// <summary>Steps over a byte; false when another one is there.</summary>
    public bool Skip(ref int at, char expected)
    {
        if (this[at] != expected)
            return false;
        at++;
        return true;
    }

    /// <summary>Steps over an int with a sign in front or none.</summary>
    public bool SkipInt(ref int at)
    {
        if (this[at] is (byte)'-' or (byte)'+')
            at++;
        return SkipDigits(ref at);
    }

    /// <summary>Steps over a decimal number with point and exponent.</summary>
    public bool SkipFloat(ref int at)
    {
        if (this[at] is (byte)'-' or (byte)'+')
            at++;
        bool hasDigits = SkipDigits(ref at);
        if (Skip(ref at, '.'))
            hasDigits |= SkipDigits(ref at);
        if (!hasDigits)
            return false;
        if (this[at] is not ((byte)'e' or (byte)'E'))
            return true;
        at++;
        return SkipInt(ref at);
    }

    /// <summary>The int at a position; false when it is out of range, and the nearest end of the range then.</summary>
    public bool TryReadInt(ref int at, out long value)
    {
        const int MostDigits = 19;
        bool negative = this[at] == '-';
        if (this[at] is (byte)'-' or (byte)'+')
            at++;
        while (this[at] == '0')
            at++;
        int start = at;
        ulong magnitude = 0;
        for (; ByteText.IsDigit(this[at]); at++)
            magnitude = unchecked(magnitude * 10 + (ulong)(this[at] - '0'));

        bool fits = at - start <= MostDigits && magnitude <= (negative ? 1UL << 63 : long.MaxValue);
        value = !fits ? negative ? long.MinValue : long.MaxValue : unchecked(negative ? -(long)magnitude : (long)magnitude);
        return fits;
    }

    /// <summary>A length or number without sign, at a position known to hold digits. What does not fit 64 bits loses its upper bits, as in PHP; none is negative.</summary>
    public long ReadSize(int at)
    {
        ulong size = 0;
        for (; ByteText.IsDigit(this[at]); at++)
            size = unchecked(size * 10 + (ulong)(this[at] - '0'));
        return (long)Math.Min(size, long.MaxValue);
    }
}
