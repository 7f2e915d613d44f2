using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Descriptors, files and directories.</summary>
public static unsafe partial class Libc
{
    /// <summary>"Relative to the current directory", for <see cref="Status"/>.</summary>
    public const int CurrentDirectory = -100;

    /// <summary>Opens a file; descriptors are closed on exec unless <paramref name="flags"/> is used without <see cref="OpenFlags.CloseOnExec"/>.</summary>
    public static int Open(ReadOnlySpan<byte> path, OpenFlags flags, uint mode = 0x1B6)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return WithinLimit(Result(open(name, (int)flags, mode)));
    }

    public static int Close(int descriptor) => Result(close(descriptor));

    /// <summary>Bytes read; 0 at the end of the file.</summary>
    public static long Read(int descriptor, Span<byte> buffer)
    {
        fixed (byte* start = buffer)
            return Result(read(descriptor, start, (nuint)buffer.Length));
    }

    /// <summary>Bytes written, possibly fewer than given.</summary>
    public static long Write(int descriptor, ReadOnlySpan<byte> data)
    {
        fixed (byte* start = data)
            return Result(write(descriptor, start, (nuint)data.Length));
    }

    /// <summary>Writes everything, going on after a signal and waiting while a non-blocking descriptor is full; 0, or the negated errno.</summary>
    public static int WriteAll(int descriptor, ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            long written = Write(descriptor, data);
            if (written == -Errno.EAGAIN)
            {
                var wait = new PollDescriptor { Descriptor = descriptor, Events = PollEvents.Output };
                Poll(new Span<PollDescriptor>(ref wait), -1);
            }
            else if (written < 0 && written != -Errno.EINTR)
            {
                return (int)written;
            }
            else if (written > 0)
            {
                data = data[(int)written..];
            }
        }

        return 0;
    }

    /// <summary>The new offset from the start; <paramref name="origin"/> is 0 start, 1 current, 2 end.</summary>
    public static long Seek(int descriptor, long offset, int origin) => Result(lseek(descriptor, (nint)offset, origin));

    public static int Truncate(int descriptor, long length) => Result(ftruncate(descriptor, (nint)length));

    public static int Synchronize(int descriptor, bool metadata) => Result(metadata ? fsync(descriptor) : fdatasync(descriptor));

    /// <summary><paramref name="operation"/>: 1 shared, 2 exclusive, 8 unlock, +4 without waiting.</summary>
    public static int Lock(int descriptor, int operation) => Result(flock(descriptor, operation));

    public static int Duplicate(int descriptor) => WithinLimit(Result(dup(descriptor)));

    public static int Duplicate(int descriptor, int onto) => Result(dup2(descriptor, onto));

    /// <summary>A pipe that is closed on exec; read from the first, write to the second.</summary>
    public static int Pipe(out int reader, out int writer)
    {
        int* ends = stackalloc int[2];
        int result = WithinLimit(Result(pipe2(ends, (int)OpenFlags.CloseOnExec)), ends);
        (reader, writer) = (ends[0], ends[1]);
        return result;
    }

    public static int Control(int descriptor, int command, long argument = 0) => Result(fcntl(descriptor, command, (nint)argument));

    /// <summary>Switches waiting on or off (<c>O_NONBLOCK</c>); 0, or the negated errno.</summary>
    public static int SetBlocking(int descriptor, bool blocking)
    {
        int flags = Control(descriptor, ControlCommands.GetFlags);
        if (flags < 0)
            return flags;
        int wanted = blocking ? flags & ~(int)OpenFlags.NonBlocking : flags | (int)OpenFlags.NonBlocking;
        return Control(descriptor, ControlCommands.SetFlags, wanted);
    }

    public static int DeviceControl(int descriptor, ulong request, void* argument) => Result(ioctl(descriptor, (nuint)request, argument));

    public static bool IsTerminal(int descriptor) => isatty(descriptor) == 1;

    /// <summary>The terminal's file name; 0, or the negated errno.</summary>
    public static int TerminalName(int descriptor, Span<byte> name)
    {
        fixed (byte* text = name)
            return -ttyname_r(descriptor, text, (nuint)name.Length);
    }

    /// <summary>Number of descriptors with events; 0 when <paramref name="milliseconds"/> (-1: no limit) have passed.</summary>
    public static int Poll(Span<PollDescriptor> descriptors, int milliseconds)
    {
        fixed (PollDescriptor* list = descriptors)
            return Result(poll(list, (nuint)descriptors.Length, milliseconds));
    }

    /// <summary>As <see cref="Poll(Span{PollDescriptor}, int)"/>, with seconds and nanoseconds; null waits without limit.</summary>
    public static int Poll(Span<PollDescriptor> descriptors, TimeValue64? timeout)
    {
        TimeValue64 limit = timeout.GetValueOrDefault();
        fixed (PollDescriptor* list = descriptors)
            return Result(ppoll(list, (nuint)descriptors.Length, timeout is null ? null : &limit, null));
    }

    /// <summary>What <c>stat</c>, <c>lstat</c> say about a file.</summary>
    public static int Status(ReadOnlySpan<byte> path, out FileStatus status, bool followLink = true)
    {
        const int symlinkNoFollow = 0x100;
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
        fixed (FileStatus* result = &status)
            return Result(statx(CurrentDirectory, name, followLink ? 0 : symlinkNoFollow, FileStatus.BasicFields, result));
    }

    /// <summary>What <c>fstat</c> says about an open file.</summary>
    public static int Status(int descriptor, out FileStatus status)
    {
        const int emptyPath = 0x1000;
        byte empty = 0;
        fixed (FileStatus* result = &status)
            return Result(statx(descriptor, &empty, emptyPath, FileStatus.BasicFields, result));
    }

    /// <summary>0 when the real user may access the file so: 4 read, 2 write, 1 execute, 0 exists.</summary>
    public static int Access(ReadOnlySpan<byte> path, int mode)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(access(name, mode));
    }

    public static int Unlink(ReadOnlySpan<byte> path)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(unlink(name));
    }

    public static int MakeDirectory(ReadOnlySpan<byte> path, uint mode)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(mkdir(name, mode));
    }

    public static int RemoveDirectory(ReadOnlySpan<byte> path)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(rmdir(name));
    }

    public static int Rename(ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        fixed (byte* source = TerminatePath(from, stackalloc byte[StackName]), target = TerminatePath(to, stackalloc byte[StackName]))
            return Result(rename(source, target));
    }

    public static int Link(ReadOnlySpan<byte> target, ReadOnlySpan<byte> path)
    {
        fixed (byte* existing = TerminatePath(target, stackalloc byte[StackName]), name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(link(existing, name));
    }

    public static int SymbolicLink(ReadOnlySpan<byte> target, ReadOnlySpan<byte> path)
    {
        fixed (byte* content = Terminate(target, stackalloc byte[StackName]), name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(symlink(content, name));
    }

    /// <summary>Length of the link's content, cut at the buffer's end.</summary>
    public static long ReadLink(ReadOnlySpan<byte> path, Span<byte> content)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]), buffer = content)
            return Result(readlink(name, buffer, (nuint)content.Length));
    }

    public static int ChangeMode(ReadOnlySpan<byte> path, uint mode)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(chmod(name, mode));
    }

    /// <summary>-1 leaves user or group as it is.</summary>
    public static int ChangeOwner(ReadOnlySpan<byte> path, int user, int group, bool followLink = true)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(followLink ? chown(name, (uint)user, (uint)group) : lchown(name, (uint)user, (uint)group));
    }

    /// <summary>Sets access and modification time, whole seconds since 1970-01-01 UTC.</summary>
    public static int SetTimes(ReadOnlySpan<byte> path, long accessed, long modified)
    {
        TimeValue64* times = stackalloc TimeValue64[2];
        times[0].Seconds = accessed;
        times[1].Seconds = modified;
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(utimensat(CurrentDirectory, name, times, 0));
    }

    /// <summary>Sets access and modification time of a file that exists to the present.</summary>
    public static int Touch(ReadOnlySpan<byte> path)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(utimensat(CurrentDirectory, name, null, 0));
    }

    public static int MakeFifo(ReadOnlySpan<byte> path, uint mode)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(mkfifo(name, mode));
    }

    public static int MakeNode(ReadOnlySpan<byte> path, uint mode, ulong device)
    {
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            return Result(mknod(name, mode, device));
    }

    /// <summary>The current directory; null with <paramref name="error"/> when it cannot be told (removed, or not readable).</summary>
    public static byte[]? WorkingDirectory(out int error)
    {
        error = 0;
        if (PhpThread.Current.Directory is { } own)
            return own.AsSpan().ToArray();
        const int longestPath = 4096;
        byte* buffer = stackalloc byte[longestPath];
        byte* found = getcwd(buffer, longestPath);
        error = found == null ? LastError : 0;
        return found == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(buffer).ToArray();
    }

    /// <summary>The absolute name without links, <c>.</c> and <c>..</c>; null with <paramref name="error"/> when the file is not there.</summary>
    public static byte[]? RealPath(ReadOnlySpan<byte> path, out int error)
    {
        const int longestPath = 4096;
        byte* buffer = stackalloc byte[longestPath];
        byte* resolved;
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
        {
            resolved = realpath(name, buffer);
            error = resolved == null ? LastError : 0;
        }

        return resolved == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(buffer).ToArray();
    }

    /// <summary>The entries of a directory in the file system's order, <c>.</c> and <c>..</c> included; null with <paramref name="error"/> when it cannot be read.</summary>
    public static List<byte[]>? DirectoryEntries(ReadOnlySpan<byte> path, out int error)
    {
        nint directory;
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
        {
            directory = opendir(name);
            error = directory == 0 ? LastError : 0;
        }

        if (directory == 0)
            return null;
        const int nameOffset = 19; // struct dirent of 64-bit Linux: 8 inode, 8 offset, 2 length, 1 type, name
        var entries = new List<byte[]>();
        for (byte* entry = readdir(directory); entry != null; entry = readdir(directory))
            entries.Add(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + nameOffset).ToArray());
        closedir(directory);
        return entries;
    }

    [DllImport(Library)] private static extern int open(byte* path, int flags, uint mode);
    [DllImport(Library)] private static extern int close(int fd);
    [DllImport(Library)] private static extern nint read(int fd, byte* buffer, nuint count);
    [DllImport(Library)] private static extern nint write(int fd, byte* buffer, nuint count);
    [DllImport(Library)] private static extern nint lseek(int fd, nint offset, int origin);
    [DllImport(Library)] private static extern int ftruncate(int fd, nint length);
    [DllImport(Library)] private static extern int fsync(int fd);
    [DllImport(Library)] private static extern int fdatasync(int fd);
    [DllImport(Library)] private static extern int flock(int fd, int operation);
    [DllImport(Library)] private static extern int dup(int fd);
    [DllImport(Library)] private static extern int dup2(int fd, int onto);
    [DllImport(Library)] private static extern int pipe2(int* ends, int flags);
    [DllImport(Library)] private static extern int fcntl(int fd, int command, nint argument);
    [DllImport(Library)] private static extern int ioctl(int fd, nuint request, void* argument);
    [DllImport(Library)] private static extern int isatty(int fd);
    [DllImport(Library)] private static extern int ttyname_r(int fd, byte* name, nuint length);
    [DllImport(Library)] private static extern int poll(PollDescriptor* list, nuint count, int timeout);
    [DllImport(Library)] private static extern int ppoll(PollDescriptor* list, nuint count, TimeValue64* timeout, void* signals);
    [DllImport(Library)] private static extern int statx(int directory, byte* path, int flags, uint mask, FileStatus* status);
    [DllImport(Library)] private static extern int access(byte* path, int mode);
    [DllImport(Library)] private static extern int unlink(byte* path);
    [DllImport(Library)] private static extern int mkdir(byte* path, uint mode);
    [DllImport(Library)] private static extern int rmdir(byte* path);
    [DllImport(Library)] private static extern int rename(byte* from, byte* to);
    [DllImport(Library)] private static extern int link(byte* target, byte* path);
    [DllImport(Library)] private static extern int symlink(byte* target, byte* path);
    [DllImport(Library)] private static extern nint readlink(byte* path, byte* buffer, nuint size);
    [DllImport(Library)] private static extern int chmod(byte* path, uint mode);
    [DllImport(Library)] private static extern int chown(byte* path, uint user, uint group);
    [DllImport(Library)] private static extern int lchown(byte* path, uint user, uint group);
    [DllImport(Library)] private static extern int utimensat(int directory, byte* path, TimeValue64* times, int flags);
    [DllImport(Library)] private static extern int mkfifo(byte* path, uint mode);
    [DllImport(Library)] private static extern int mknod(byte* path, uint mode, ulong device);
    [DllImport(Library)] private static extern int chdir(byte* path);
    [DllImport(Library)] private static extern byte* getcwd(byte* buffer, nuint size);
    [DllImport(Library)] private static extern byte* realpath(byte* path, byte* resolved);
    [DllImport(Library)] private static extern nint opendir(byte* path);
    [DllImport(Library)] private static extern byte* readdir(nint directory);
    [DllImport(Library)] private static extern int closedir(nint directory);
}
