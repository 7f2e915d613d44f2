namespace MiniPhp.Runtime.Classes;

/// <summary>How names of classes are shown.</summary>
public static class ClassNames
{
    /// <summary>The name up to its first NUL byte: "class@anonymous" without the file that makes it unique.</summary>
    public static string Printed(string name)
    {
        int end = name.IndexOf('\0', StringComparison.Ordinal);
        return end < 0 ? name : name[..end];
    }
}
