using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Opens streams and directories by name, whatever their wrapper, and reports what goes wrong.</summary>
public static class StreamOpener
{
    /// <summary>Opens a stream.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="path">File name or url.</param>
    /// <param name="mode">As fopen() takes it.</param>
    /// <param name="options">How.</param>
    /// <param name="context">Options for the wrapper, or null.</param>
    /// <returns>Null when that failed; with <see cref="StreamOptions.ReportErrors"/> a warning was raised.</returns>
    /// <exception cref="Errors.PhpThrow">ValueError: the name is empty.</exception>
    public static PhpStream? Open(Engine engine, PhpString path, string mode, StreamOptions options, StreamContext? context)
    {
        if (path.IsEmpty)
            throw engine.ValueError("Path cannot be empty");
        if ((options & StreamOptions.UseIncludePath) != 0 && StreamWrapperTable.SchemeLength(path.Span) == 0
            && IncludePath.Find(engine, path) is { } found)
        {
            path = found;
            options &= ~StreamOptions.UseIncludePath;
        }

        StreamWrapper? wrapper = StreamWrapperTable.Of(engine).Locate(path, options, out PhpString rest);
        var opening = new StreamOpening(engine, rest, mode, options & ~StreamOptions.ReportErrors, context);
        PhpStream? stream = wrapper?.Open(opening);
        if (stream is null)
        {
            if ((options & StreamOptions.ReportErrors) != 0)
                Report(opening, wrapper, path, "Failed to open stream: ");
            return null;
        }

        stream.Wrapper = wrapper;
        stream.Path = path;
        if (stream.Operations.CanSeek && stream.IsSeekable && stream.Position == 0 && mode.Contains('a', StringComparison.Ordinal))
        {
            long position = 0;
            if (stream.Operations.Seek(stream, 0, 1, ref position))
                stream.Position = position;
        }

        return stream;
    }

    /// <summary>Opens a directory; null when that failed, after a warning.</summary>
    public static PhpStream? OpenDirectory(Engine engine, PhpString path, StreamContext? context) => OpenDirectory(engine, path, context, out _);

    /// <summary>As <see cref="OpenDirectory(Engine, PhpString, StreamContext?)"/>, with the system's error, 0 for others.</summary>
    public static PhpStream? OpenDirectory(Engine engine, PhpString path, StreamContext? context, out int errno)
    {
        errno = 0;
        if (path.IsEmpty)
            return null;
        StreamWrapper? wrapper = StreamWrapperTable.Of(engine).Locate(path, StreamOptions.ReportErrors, out PhpString rest);
        var opening = new StreamOpening(engine, rest, "r", StreamOptions.None, context);
        PhpStream? stream = wrapper?.OpenDirectory(opening);
        if (stream is null)
        {
            errno = opening.Errno;
            Report(opening, wrapper, path, "Failed to open directory: ");
            return null;
        }

        stream.Wrapper = wrapper;
        stream.IsUnbuffered = true;
        stream.IsDirectory = true;
        return stream;
    }

    private static void Report(StreamOpening opening, StreamWrapper? wrapper, PhpString path, string caption)
    {
        Engine engine = opening.Engine;
        engine.Warning(engine.CurrentFunctionName + "(" + WithoutPassword(path.ToLatin1()) + "): " + caption + opening.Problem(wrapper));
    }

    /// <summary>A url as messages show it: user and password are replaced by dots.</summary>
    private static string WithoutPassword(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal);
        int end = start < 0 ? -1 : url.IndexOf('@', start + 3);
        if (end < 0)
            return url;
        start += 3;
        return url[..start] + new string('.', Math.Min(end - start, 3)) + url[end..];
    }
}
