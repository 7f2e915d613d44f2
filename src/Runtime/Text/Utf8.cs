namespace MiniPhp.Runtime.Text;

/// <summary>UTF-8 as PHP's functions read it, malformed bytes included.</summary>
public static class Utf8
{
    /// <summary>Reads the first character of <paramref name="text"/>, which must not be empty.</summary>
    /// <param name="text">Bytes.</param>
    /// <param name="codePoint">The character; 0 when malformed.</param>
    /// <param name="length">
    /// Bytes of the character. When malformed, the bytes to skip: none among them starts a character of its own (Unicode's
    /// technical report 36, section 3.6.1).
    /// </param>
    /// <returns>false when the bytes are malformed: cut off, overlong, a surrogate, or above U+10FFFF.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out int codePoint, out int length)
    {
        byte lead = text[0];
        codePoint = lead;
        length = 1;
        if (lead < 0x80)
            return true;

        int wanted = lead switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        codePoint = lead & (0x7F >> wanted);
        for (length = 1; length < wanted; length++)
        {
            if (length >= text.Length || IsLead(text[length]))
                return Malformed(out codePoint);
            if ((text[length] & 0xC0) != 0x80)
                return MalformedAfter(text, wanted, ref length, out codePoint);
            codePoint = (codePoint << 6) | (text[length] & 0x3F);
        }

        bool valid = wanted switch
        {
            2 => true,
            3 => codePoint >= 0x800 && codePoint is not (>= 0xD800 and <= 0xDFFF),
            4 => codePoint is >= 0x10000 and <= 0x10FFFF,
            _ => false,
        };
        return valid || Malformed(out codePoint);
    }

    /// <summary>Writes a character; surrogates are written, too.</summary>
    /// <param name="codePoint">At most 0x10FFFF.</param>
    /// <param name="destination">At least 4 bytes.</param>
    /// <returns>Bytes written.</returns>
    public static int Write(int codePoint, Span<byte> destination)
    {
        if (codePoint < 0x80)
        {
            destination[0] = (byte)codePoint;
            return 1;
        }

        int length = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
        for (int i = length - 1; i > 0; i--, codePoint >>= 6)
            destination[i] = (byte)(0x80 | (codePoint & 0x3F));
        destination[0] = (byte)((0xF00 >> length) | codePoint);
        return length;
    }

    /// <summary>A byte at <paramref name="length"/> belongs to nothing: it is skipped with those before it, and so are more of its kind.</summary>
    private static bool MalformedAfter(ReadOnlySpan<byte> text, int wanted, ref int length, out int codePoint)
    {
        while (length < wanted && length < text.Length && !IsLead(text[length]))
            length++;
        return Malformed(out codePoint);
    }

    private static bool Malformed(out int codePoint)
    {
        codePoint = 0;
        return false;
    }

    private static bool IsLead(byte b) => b < 0x80 || b is >= 0xC2 and <= 0xF4;
}
