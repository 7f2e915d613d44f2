using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli.Launch;

/// <summary>
/// Whether the program is still what its sources say. The launcher could ask the file system too, but a shell needs ten
/// microseconds a file, and this needs one.
/// </summary>
internal static class SourceFreshness
{
    /// <summary>True when a file or folder that the build read has changed since, or is gone.</summary>
    /// <param name="list">A file with one path a line, last touched just before the build began.</param>
    public static bool IsStale(ReadOnlySpan<byte> list)
    {
        if (Libc.Status(list, out FileStatus built) < 0 || WholeFile.Read(list) is not { } paths)
            return false;
        for (int start = 0; start < paths.Length;)
        {
            int length = paths.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0)
                break;
            if (Libc.Status(paths.AsSpan(start, length), out FileStatus source) < 0 || IsLater(source.Modified, built.Modified))
                return true;
            start += length + 1;
        }

        return false;
    }

    private static bool IsLater(FileTime left, FileTime right)
        => left.Seconds != right.Seconds ? left.Seconds > right.Seconds : left.Nanoseconds > right.Nanoseconds;
}
