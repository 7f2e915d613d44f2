using MiniPhp.Runtime;

namespace MiniPhp.Interpreter.Hosting;

/// <summary>Finds and reads the files that include names.</summary>
internal static class Sources
{
    /// <summary>
    /// The real path of a file to include, or null: absolute and explicitly relative paths as they stand, others along the
    /// include_path and then beside the including script.
    /// </summary>
    public static string? Resolve(Engine engine, string path, string? includer)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return null;
        if (path.StartsWith("file://", StringComparison.OrdinalIgnoreCase))
            path = path[7..];
        if (path[0] == '/' || path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal))
            return Existing(engine, path);
        foreach (string directory in engine.Ini.IncludePath.Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Existing(engine, directory + "/" + path) is { } found)
                return found;
        }

        int end = includer?.LastIndexOf('/') ?? -1;
        return end < 0 ? null : Existing(engine, includer![..end] + "/" + path);
    }

    public static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Existing(Engine engine, string path)
    {
        string full = engine.WorkingDirectory is { } directory ? Path.GetFullPath(path, directory) : Path.GetFullPath(path);
        return File.Exists(full) ? full : null;
    }
}
