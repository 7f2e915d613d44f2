namespace MiniPhp.Tools.Phpt;

/// <summary>Finds tests and names them.</summary>
internal static class TestFiles
{
    /// <summary>Every test below a folder, or the one test that a file is; in order of their names' bytes.</summary>
    /// <param name="path">Absolute path.</param>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static IEnumerable<string> Below(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"no such file or folder: {path}");
        return Directory.EnumerateFiles(path, "*.phpt", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('.'))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>The path below the root, as it stands in lists and reports.</summary>
    public static string Name(string root, string path) =>
        path.StartsWith(root + "/", StringComparison.Ordinal) ? path[(root.Length + 1)..] : path;

    /// <summary>
    /// The folder that a test belongs to: PHP's source tree when it lies in one (its tests expect to be run from there),
    /// otherwise the current folder.
    /// </summary>
    public static string RootOf(string path) => PhpSourceOf(path) ?? Directory.GetCurrentDirectory();

    /// <summary>The PHP source tree around a path, or null.</summary>
    public static string? PhpSourceOf(string path)
    {
        for (var directory = path; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "run-tests.php")))
                return directory;
        }

        return null;
    }
}
