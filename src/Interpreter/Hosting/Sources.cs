using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

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
            return Existing(path);
        foreach (string directory in engine.Ini.IncludePath.Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Existing(directory + "/" + path) is { } found)
                return found;
        }

        int end = includer?.LastIndexOf('/') ?? -1;
        return end < 0 ? null : Existing(includer![..end] + "/" + path);
    }

    /// <summary>Whether a name is opened by another wrapper than that of files.</summary>
    public static bool IsUrl(string path)
    {
        if (!path.Contains(':', StringComparison.Ordinal) || path.StartsWith("file://", StringComparison.OrdinalIgnoreCase))
            return false;
        return StreamWrapperTable.SchemeLength(PhpString.FromLatin1(path).Span) > 0;
    }

    /// <summary>Reads what a url stands for; null, after warnings, when it cannot be opened.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="url">The url.</param>
    /// <param name="construct">"include" or the like, for the warnings.</param>
    public static byte[]? ReadUrl(Engine engine, string url, string construct)
    {
        engine.NameConstruct(construct);
        try
        {
            PhpStream? stream = StreamOpener.Open(engine, PhpString.FromLatin1(url), "rb", StreamOptions.ReportErrors | StreamOptions.ForInclude, null);
            if (stream is null)
                return null;
            stream.IsUnbuffered |= stream.Operations.SetReadBuffer(stream, 0) is null;
            PhpString content = stream.ReadAll();
            stream.Close();
            return content.Span.ToArray();
        }
        finally
        {
            engine.NameConstruct("");
        }
    }

    private static string WorkingDirectory => Libc.WorkingDirectory(out _) is { } directory ? PhpString.FromOwned(directory).ToLatin1() : "/";

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

    private static string? Existing(string path)
    {
        string full = path[0] == '/' ? Path.GetFullPath(path) : Path.GetFullPath(path, WorkingDirectory);
        return File.Exists(full) ? full : null;
    }
}
