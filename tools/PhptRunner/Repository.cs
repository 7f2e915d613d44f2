namespace MiniPhp.Tools.Phpt;

/// <summary>The repository that this tool was built in.</summary>
internal static class Repository
{
    /// <summary>Absolute path of its root.</summary>
    /// <exception cref="DirectoryNotFoundException">The tool lies outside a repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The interpreter's launcher.</summary>
    public static string MiniPhp => Path.Combine(Root, "minphp");

    private static string FindRoot()
    {
        for (var directory = AppContext.BaseDirectory.TrimEnd('/'); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (File.Exists(Path.Combine(directory, "MiniPhp.sln")))
                return directory;
        }

        throw new DirectoryNotFoundException("no MiniPhp.sln above " + AppContext.BaseDirectory);
    }
}
