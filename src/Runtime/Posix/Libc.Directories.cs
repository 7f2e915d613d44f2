using System.Runtime.InteropServices;

namespace MiniPhp.Runtime.Posix;

/// <summary>Directories read entry by entry, names by pattern, temporary files, space on disks.</summary>
public static unsafe partial class Libc
{
    // struct dirent of 64-bit Linux: 8 inode, 8 offset, 2 length, 1 type, name
    private const int EntryName = 19;

    /// <summary>Opens a directory for <see cref="NextEntry"/>; 0 with <paramref name="error"/> when that fails.</summary>
    public static nint OpenDirectory(ReadOnlySpan<byte> path, out int error)
    {
        nint directory;
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
        {
            directory = opendir(name);
            error = directory == 0 ? LastError : 0;
        }

        return directory;
    }

    /// <summary>The next name, <c>.</c> and <c>..</c> included; null at the end.</summary>
    public static byte[]? NextEntry(nint directory)
    {
        byte* entry = readdir(directory);
        return entry == null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + EntryName).ToArray();
    }

    /// <summary>Starts again at the first entry.</summary>
    public static void RewindDirectory(nint directory) => rewinddir(directory);

    /// <summary>Ends reading; 0, or the negated errno.</summary>
    public static int CloseDirectory(nint directory) => Result(closedir(directory));

    /// <summary>Makes and opens a file that did not exist; the descriptor, or the negated errno.</summary>
    /// <param name="template">Ends in XXXXXX, which become the name's last characters.</param>
    public static int MakeTemporary(Span<byte> template)
    {
        Span<byte> copy = Terminate(template, stackalloc byte[StackName]);
        int descriptor;
        fixed (byte* name = copy)
            descriptor = WithinLimit(Result(mkstemp(name)));
        copy[..template.Length].CopyTo(template);
        return descriptor;
    }

    /// <summary>The names that a pattern matches, sorted.</summary>
    /// <param name="pattern">As the shell has it.</param>
    /// <param name="flags">The system's <c>GLOB_*</c>.</param>
    /// <param name="names">Receives them.</param>
    /// <returns>0; 1 out of memory, 2 a directory could not be read, 3 nothing found.</returns>
    public static int Glob(ReadOnlySpan<byte> pattern, int flags, List<byte[]> names)
    {
        const int structureSize = 72;
        byte* result = stackalloc byte[structureSize];
        new Span<byte>(result, structureSize).Clear();
        int status;
        byte[] prefix = PhpThread.Current.Directory is { } own && pattern.Length > 0 && pattern[0] != '/' ? [.. own, (byte)'/'] : [];
        fixed (byte* text = Terminate([.. Quoted(prefix), .. pattern], stackalloc byte[StackName]))
            status = glob(text, flags, null, result);
        nuint count = *(nuint*)result;
        byte** paths = *(byte***)(result + sizeof(nuint));
        for (nuint i = 0; i < count; i++)
            names.Add(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(paths[i])[prefix.Length..].ToArray());
        globfree(result);
        return status;
    }

    /// <summary>A name as a pattern that matches nothing else.</summary>
    private static byte[] Quoted(byte[] name)
    {
        var quoted = new List<byte>(name.Length);
        foreach (byte value in name)
        {
            if ("\\*?[]{}~"u8.Contains(value))
                quoted.Add((byte)'\\');
            quoted.Add(value);
        }

        return quoted.ToArray();
    }

    /// <summary>Whether a name matches a pattern; 0 when it does, 1 when not, else an error.</summary>
    public static int MatchName(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> name, int flags)
    {
        fixed (byte* shape = Terminate(pattern, stackalloc byte[StackName]), text = Terminate(name, stackalloc byte[StackName]))
            return fnmatch(shape, text, flags);
    }

    /// <summary>Bytes on the file system of a path: in all, and free for ordinary users.</summary>
    public static int FileSystemSpace(ReadOnlySpan<byte> path, out double total, out double free)
    {
        const int structureSize = 112;
        ulong* result = stackalloc ulong[structureSize / sizeof(ulong)];
        int status;
        fixed (byte* name = TerminatePath(path, stackalloc byte[StackName]))
            status = Result(statvfs(name, result));
        // struct statvfs of 64-bit Linux: block size, fragment size, blocks, free blocks, free blocks for users
        double unit = result[1] != 0 ? result[1] : result[0];
        (total, free) = status < 0 ? (0, 0) : (unit * result[2], unit * result[4]);
        return status;
    }

    /// <summary>How many descriptors the process may have.</summary>
    public static int DescriptorTableSize() => getdtablesize();

    [DllImport(Library)] private static extern void rewinddir(nint directory);
    [DllImport(Library)] private static extern int mkstemp(byte* template);
    [DllImport(Library)] private static extern int glob(byte* pattern, int flags, void* onError, void* result);
    [DllImport(Library)] private static extern void globfree(void* result);
    [DllImport(Library)] private static extern int fnmatch(byte* pattern, byte* name, int flags);
    [DllImport(Library)] private static extern int statvfs(byte* path, void* result);
    [DllImport(Library)] private static extern int getdtablesize();
}
