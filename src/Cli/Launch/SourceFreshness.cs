using MiniPhp.Runtime.Posix;

namespace MiniPhp.Cli.Launch;

/// <summary>
/// Whether the program is still what its sources say. The launcher could ask the file system too, but a shell needs ten
/// microseconds a file, and this needs two.
/// </summary>
/// <remarks>
/// Folders, which change when files in them are added, removed or replaced, are looked at in every start; the files themselves, which an
/// editor may have written to in place, when that has not been done within the last second, as PHP's opcache does it every two seconds.
/// </remarks>
internal static class SourceFreshness
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>True when a file or folder that the build read has changed since, or is gone.</summary>
    /// <param name="build">
    /// The build's folder, with the lists <c>folders</c> and <c>sources</c>, one path a line, last touched just before the build began, and
    /// the empty file <c>checked</c>, last touched when the sources were looked at.
    /// </param>
    public static bool IsStale(ReadOnlySpan<byte> build)
    {
        byte[] sources = [.. build, .. "/sources"u8];
        byte[] check = [.. build, .. "/checked"u8];
        if (Libc.Status(sources, out FileStatus built) < 0)
            return false;
        if (IsAnyLater([.. build, .. "/folders"u8], built.Modified))
            return true;
        if (Libc.Status(check, out FileStatus last) >= 0 && Now - Nanoseconds(last.Modified) is >= 0 and < NanosecondsPerSecond)
            return false;
        if (IsAnyLater(sources, built.Modified))
            return true;
        // Where the folder may not be written to, every start looks at all files.
        _ = Libc.Touch(check);
        return false;
    }

    private static bool IsAnyLater(ReadOnlySpan<byte> list, FileTime built)
    {
        if (WholeFile.Read(list) is not { } paths)
            return false;
        for (int start = 0; start < paths.Length;)
        {
            int length = paths.AsSpan(start).IndexOf((byte)'\n');
            if (length < 0)
                break;
            if (Libc.Status(paths.AsSpan(start, length), out FileStatus source) < 0 || Nanoseconds(source.Modified) > Nanoseconds(built))
                return true;
            start += length + 1;
        }

        return false;
    }

    private static long Now
    {
        get
        {
            const int realTime = 0; // CLOCK_REALTIME
            TimeValue64 now = Libc.Clock(realTime);
            return now.Seconds * NanosecondsPerSecond + now.Fraction;
        }
    }

    private static long Nanoseconds(FileTime time) => time.Seconds * NanosecondsPerSecond + time.Nanoseconds;
}
