namespace MiniPhp.Runtime.Text;

/// <summary>Texts as functions of C see them: a NUL byte ends them.</summary>
public static class CText
{
    /// <summary>The bytes before the first NUL; all when there is none.</summary>
    public static ReadOnlySpan<byte> UpToNull(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)0);
        return end < 0 ? text : text[..end];
    }

    /// <summary>The chars before the first NUL.</summary>
    public static string UpToNull(string text)
    {
        int end = text.IndexOf('\0');
        return end < 0 ? text : text[..end];
    }
}
