using System.Numerics;

namespace MiniPhp.Extensions.Standard.Streams;

/// <summary>Lengths of characters as C's <c>mbrlen</c> counts them in the locale that PHP starts in, C.UTF-8: up to six bytes, surrogates are none.</summary>
internal static class CharacterLength
{
    /// <summary>Bytes of the character that a text begins with; 0 when the bytes are none, or not all of one, or there are none.</summary>
    public static int Of(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;
        int first = text[0];
        if (first < 0x80)
            return 1;
        int length = BitOperations.LeadingZeroCount(~((uint)first << 24));
        if (length is < 2 or > 6 || text.Length < length)
            return 0;

        int code = first & (0x7F >> length);
        foreach (byte next in text[1..length])
        {
            if ((next & 0xC0) != 0x80)
                return 0;
            code = (code << 6) | (next & 0x3F);
        }

        int smallest = length == 2 ? 0x80 : 1 << (5 * length - 4);
        return code < smallest || code is >= 0xD800 and <= 0xDFFF ? 0 : length;
    }
}
