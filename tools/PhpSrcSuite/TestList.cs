namespace MiniPhp.Tools.PhpSrcSuite;

/// <summary>A checked-in list of names of PHP's own tests, one on a line, sorted; lines with "#" are remarks.</summary>
internal static class TestList
{
    public static SortedSet<string> Read(string path) =>
        File.Exists(path)
            ? new SortedSet<string>(File.ReadLines(path).Where(line => line != "" && !line.StartsWith('#')), StringComparer.Ordinal)
            : new SortedSet<string>(StringComparer.Ordinal);

    public static void Write(string path, IEnumerable<string> remarks, IEnumerable<string> names)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(
            path,
            string.Concat(remarks.Select(remark => $"# {remark}\n")) + string.Concat(names.Order(StringComparer.Ordinal).Select(name => name + "\n")));
    }

    /// <summary>About <paramref name="size"/> names, the same ones every time: each folder gives its share, and at least one.</summary>
    public static List<string> Sample(IReadOnlyCollection<string> names, int size)
    {
        var sample = new List<string>();
        foreach (var folder in names.GroupBy(name => Path.GetDirectoryName(name)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var members = folder.Order(StringComparer.Ordinal).ToArray();
            var share = Math.Clamp((int)Math.Round((double)size * members.Length / names.Count), 1, members.Length);
            for (var i = 0; i < share; i++)
                sample.Add(members[(int)((long)i * members.Length / share)]);
        }

        return sample;
    }

    /// <summary>The part of PHP that a test belongs to: "ext/json", "Zend/tests", "tests/lang".</summary>
    public static string PartOf(string name)
    {
        var first = name.IndexOf('/');
        var second = name.IndexOf('/', first + 1);
        return second < 0 ? name[..first] : name[..second];
    }
}
