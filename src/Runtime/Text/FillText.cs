namespace MiniPhp.Runtime.Text;

/// <summary>Fills a stretch with one byte. The library's ways to do so have to be compiled at run time.</summary>
internal static class FillText
{
    private const int Block = 32;

    public static void With(Span<byte> target, byte value)
    {
        int filled = Math.Min(target.Length, Block);
        for (int i = 0; i < filled; i++)
            target[i] = value;
        while (filled < target.Length)
        {
            int more = Math.Min(filled, target.Length - filled);
            target[..more].CopyTo(target[filled..]);
            filled += more;
        }
    }
}
