namespace MiniPhp.Runtime.Text;

/// <summary><c>++</c> on a string that is not numeric: the last letters and digits count on, "Az" to "Ba", "zZ9" to "aaA0".</summary>
/// <remarks>
/// https://www.php.net/manual/en/language.operators.increment.php. <c>--</c> leaves such a string alone; the empty string is -1 after
/// it, and the string "1" after <c>++</c>.
/// </remarks>
public static class StringIncrement
{
    /// <summary>Writes the successor of <paramref name="text"/>.</summary>
    /// <param name="text">Any bytes; counting stops at the first byte from the right that is no ASCII letter or digit.</param>
    /// <param name="destination">At least one byte longer than <paramref name="text"/>.</param>
    /// <returns>Bytes written: the length of <paramref name="text"/>, or one more after a carry out of the first byte.</returns>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        if (text.IsEmpty)
        {
            destination[0] = (byte)'1';
            return 1;
        }

        text.CopyTo(destination);
        for (int i = text.Length - 1; i >= 0; i--)
        {
            byte b = text[i];
            if (b is (byte)'z' or (byte)'Z' or (byte)'9')
            {
                destination[i] = Lowest(b);
                continue;
            }

            if (ByteText.IsLetter(b) || ByteText.IsDigit(b))
                destination[i]++;
            return text.Length;
        }

        destination[..text.Length].CopyTo(destination[1..]);
        destination[0] = text[0] == '9' ? (byte)'1' : Lowest(text[0]);
        return text.Length + 1;
    }

    private static byte Lowest(byte highest) => highest switch { (byte)'z' => (byte)'a', (byte)'Z' => (byte)'A', _ => (byte)'0' };
}
