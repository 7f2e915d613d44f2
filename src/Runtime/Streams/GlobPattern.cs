using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Names that a pattern of the shell matches.</summary>
public static class GlobPattern
{
    /// <summary>The system's <c>GLOB_ONLYDIR</c> is only a hint: what it leaves is looked at.</summary>
    public const int OnlyDirectories = 1 << 13;

    /// <summary>Matching names in the system's order.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="flags">The system's <c>GLOB_*</c>.</param>
    /// <returns>Null when a directory could not be read or memory ran out.</returns>
    public static List<PhpString>? Match(PhpString pattern, int flags)
    {
        const int nothingFound = 3;
        var found = new List<byte[]>();
        int status = Libc.Glob(pattern.Span, flags, found);
        if (status != 0 && status != nothingFound)
            return null;
        var names = new List<PhpString>(found.Count);
        foreach (byte[] name in found)
        {
            if ((flags & OnlyDirectories) == 0 || (Libc.Status(name, out FileStatus file) >= 0 && file.IsDirectory))
                names.Add(PhpString.FromOwned(name));
        }

        return names;
    }
}
