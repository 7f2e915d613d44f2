namespace MiniPhp.Runtime.Text;

/// <summary>Names, paths and messages as bytes.</summary>
public static class Latin1Text
{
    /// <summary>The lower half of each char.</summary>
    public static byte[] ToBytes(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length];
        Narrow(text, bytes);
        return bytes;
    }

    /// <summary>Writes the lower half of each char. A plain loop: the framework's is for long texts, and compiled at run time.</summary>
    /// <param name="text">At most as long as <paramref name="bytes"/>.</param>
    /// <param name="bytes">Receives them at its start.</param>
    public static void Narrow(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        for (int i = 0; i < text.Length && i < bytes.Length; i++)
            bytes[i] = (byte)text[i];
    }
}
