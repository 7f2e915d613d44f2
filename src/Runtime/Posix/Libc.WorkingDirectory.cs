namespace MiniPhp.Runtime.Posix;

/// <summary>Where relative names of files start from.</summary>
public static unsafe partial class Libc
{
    /// <summary>Gives the running thread a working directory of its own, for the functions of this class.</summary>
    /// <param name="directory">Absolute; null for the process's.</param>
    /// <returns>What was there before.</returns>
    public static byte[]? UseDirectory(byte[]? directory)
    {
        PhpThread thread = PhpThread.Current;
        byte[]? before = thread.Directory;
        thread.Directory = directory;
        return before;
    }

    /// <summary><c>chdir</c>, of the running thread where it has a directory of its own.</summary>
    public static int ChangeDirectory(ReadOnlySpan<byte> path)
    {
        if (PhpThread.Current.Directory is null)
        {
            fixed (byte* name = Terminate(path, stackalloc byte[StackName]))
                return Result(chdir(name));
        }

        const int enter = 1; // X_OK
        if (RealPath(path, out int error) is not { } real)
            return -error;
        int status = Status(real, out FileStatus file);
        if (status < 0)
            return status;
        if (!file.IsDirectory)
            return -Errno.ENOTDIR;
        int access = Access(real, enter);
        if (access >= 0)
            PhpThread.Current.Directory = real;
        return access;
    }

    /// <summary>As <see cref="Terminate"/>, for the name of a file.</summary>
    private static Span<byte> TerminatePath(ReadOnlySpan<byte> path, Span<byte> stack)
    {
        if (path.Length == 0 || path[0] == '/' || PhpThread.Current.Directory is not { } directory)
            return Terminate(path, stack);
        byte[] full = [.. directory, (byte)'/', .. path, 0];
        return full;
    }
}
