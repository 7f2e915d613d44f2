using MiniPhp.Runtime;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

/// <summary>Finds and reads the files that include names. Names are Latin-1 text: each char a byte.</summary>
internal static class Sources
{
    private const string FileScheme = "file://";

    /// <summary>
    /// The real path of a file to include, or null: absolute and explicitly relative paths as they stand, others along the
    /// include_path and then beside the including script.
    /// </summary>
    public static string? Resolve(Engine engine, string path)
    {
        if (path.Equals(FileScheme, StringComparison.OrdinalIgnoreCase))
            return null;
        if (path.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
            path = path[FileScheme.Length..];
        return IncludePath.Find(engine, PhpString.FromLatin1(path))?.ToLatin1();
    }

    /// <summary>The real path of a file that was opened, though it was not found where <see cref="Resolve"/> looks: in the current directory.</summary>
    public static string OpenedPath(string path) =>
        Libc.RealPath(PhpString.FromLatin1(path).Span, out _) is { } real ? PhpString.FromOwned(real).ToLatin1() : path;

    /// <summary>Whether a name is opened by another wrapper than that of files.</summary>
    public static bool IsUrl(string path)
    {
        if (!path.Contains(':', StringComparison.Ordinal) || path.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
            return false;
        return StreamWrapperTable.SchemeLength(PhpString.FromLatin1(path).Span) > 0;
    }

    /// <summary>Reads a file that may be read; null when that needs a stream, or one that says why not.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">What <see cref="Resolve"/> found.</param>
    public static byte[]? ReadFile(Engine engine, string path)
    {
        PhpString name = PhpString.FromLatin1(path);
        bool isPlain = Libc.Status(name.Span, out FileStatus status) >= 0 && status.IsRegular && BaseDirectory.Allows(engine, name, isQuiet: true);
        byte[]? content = isPlain ? WholeFile.Read(name.Span) : null;
        if (content is not null)
            engine.Resources.TakeId();
        return content;
    }

    /// <summary>Reads what a name stands for by a stream; null, after warnings, when it cannot be opened or read.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="name">A url, or the name of a file.</param>
    /// <param name="construct">"include" or the like, for the warnings.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: the name is empty.</exception>
    public static byte[]? ReadStream(Engine engine, string name, string construct)
    {
        engine.NameConstruct(construct);
        try
        {
            PhpStream? stream = StreamOpener.Open(engine, PhpString.FromLatin1(name), "rb", StreamOptions.ReportErrors | StreamOptions.ForInclude, null);
            if (stream is null)
                return null;
            stream.IsUnbuffered |= stream.Operations.SetReadBuffer(stream, 0) is null;
            byte[]? content = ReadToEnd(stream);
            stream.Close();
            return content;
        }
        finally
        {
            engine.NameConstruct("");
        }
    }

    private static byte[]? ReadToEnd(PhpStream stream)
    {
        const int chunkSize = 8192;
        using var content = new MemoryStream();
        var chunk = new byte[chunkSize];
        while (true)
        {
            int count = stream.Read(chunk);
            if (count < 0)
                return null;
            if (count == 0)
                return content.ToArray();
            content.Write(chunk, 0, count);
        }
    }
}
