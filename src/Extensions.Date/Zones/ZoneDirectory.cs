using System.Text;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Extensions.Date.Zones;

/// <summary>Lists the names of zones: all files but those that are known to be something else.</summary>
internal static class ZoneDirectory
{
    /// <param name="root">Ends in a slash.</param>
    /// <returns>Names relative to the root, ordered without regard to case.</returns>
    public static string[] List(string root)
    {
        var names = new List<string>(600);
        Collect(root, "", names);
        names.Sort(static (a, b) => string.CompareOrdinal(a.ToLowerInvariant(), b.ToLowerInvariant()));
        return names.ToArray();
    }

    private static void Collect(string root, string prefix, List<string> names)
    {
        nint directory = Libc.OpenDirectory(Latin1Text.ToBytes(root + prefix), out _);
        if (directory == 0)
            return;
        while (Libc.NextEntry(directory) is { } entry)
        {
            string name = Encoding.Latin1.GetString(entry);
            if (IsOther(name) || Libc.Status(Latin1Text.ToBytes(root + prefix + name), out FileStatus status) < 0)
                continue;
            if (status.IsDirectory)
                Collect(root, prefix + name + "/", names);
            else if (status.IsRegular)
                names.Add(prefix + name);
        }

        Libc.CloseDirectory(directory);
    }

    private static bool IsOther(string name) =>
        name is "." or ".." or "posix" or "posixrules" or "right"
        || name.Contains(".list", StringComparison.Ordinal) || name.Contains(".tab", StringComparison.Ordinal);
}
