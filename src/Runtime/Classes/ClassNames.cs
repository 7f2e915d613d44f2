namespace MiniPhp.Runtime.Classes;

/// <summary>Names of classes: how they are shown, and which ones there cannot be.</summary>
public static class ClassNames
{
    /// <summary>The name up to its first NUL byte: "class@anonymous" without the file that makes it unique.</summary>
    public static string Printed(string name)
    {
        int end = name.IndexOf('\0', StringComparison.Ordinal);
        return end < 0 ? name : name[..end];
    }

    /// <summary>True for names, in lower case and without namespace, that mean a type.</summary>
    public static bool IsReserved(string lowerName) => lowerName is
        "bool" or "false" or "float" or "int" or "null" or "parent" or "self" or "static" or "string" or "true" or "void" or "never"
        or "iterable" or "object" or "mixed";
}
