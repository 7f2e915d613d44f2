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
        bool negative = this[at] == '-';
        if (this[at] is (byte)'-' or (byte)'+')
            at++;
        ulong magnitude = 0;
        ulong limit = negative ? 1UL << 63 : long.MaxValue;
        bool fits = true;
        for (; ByteText.IsDigit(this[at]); at++)
        {
            uint digit = (uint)(this[at] - '0');
            if (magnitude > (limit - digit) / 10)
            {
                fits = false;
                magnitude = limit;
            }
            else
            {
                magnitude = magnitude * 10 + digit;
            }
        }

        value = unchecked(negative ? -(long)magnitude : (long)magnitude);
        return fits;
    }

    /// <summary>A length or number without sign, at a position known to hold digits.</summary>
    public long ReadSize(int at)
    {
        TryReadInt(ref at, out long size);
        return size;
    }
}
