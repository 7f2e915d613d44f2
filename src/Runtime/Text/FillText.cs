namespace MiniPhp.Runtime.Text;

/// <summary>Fills a stretch with one byte.</summary>
internal static class FillText
{
    /// <summary>Up to here a loop does it: the library's way, quicker for long stretches, is compiled at run time first.</summary>
    private const int Short = 256;

    public static void With(Span<byte> target, byte value)
    {
        if (target.Length > Short)
        {
            target.Fill(value);
            return;
        }

        for (int i = 0; i < target.Length; i++)
            target[i] = value;
    }
}
