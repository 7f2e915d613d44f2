using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Standard.Streams.Filters;

/// <summary>Base64 to bytes; what is neither in the alphabet nor padding is passed over.</summary>
internal sealed class Base64Decoding : IConversion
{
    private const int DigitBits = 6;
    private const int ByteBits = 8;
    private int _bits;
    private int _bitCount;
    private bool _isPadded;

    public bool TryConvert(ReadOnlySpan<byte> data, ref ByteBuilder output)
    {
        foreach (byte c in data)
        {
            if (c == '=')
            {
                // Padding can only follow one or two bytes of a group.
                if (_bitCount is 0 or DigitBits && !_isPadded)
                    return false;
                _isPadded = true;
                continue;
            }

            int digit = EncodedText.Base64Digit(c);
            if (digit < 0)
                continue;
            if (_isPadded)
                return false;
            _bits = (_bits << DigitBits | digit) & 0xFFFF;
            _bitCount += DigitBits;
            if (_bitCount >= ByteBits)
            {
                _bitCount -= ByteBits;
                output.Append((byte)(_bits >> _bitCount));
            }
        }

        return true;
    }

    /// <summary>What is left of a group is no byte, and PHP says nothing about it.</summary>
    public void Finish(ref ByteBuilder output)
    {
    }
}
