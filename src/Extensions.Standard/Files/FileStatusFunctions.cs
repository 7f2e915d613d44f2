using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>What is known about files by name.</summary>
[PhpExtension("standard")]
public static class FileStatusFunctions
{
    /// <summary>Everything that the system knows: 13 values by position and by name; false, with a warning, when there is no such file.</summary>
    /// <remarks>https://www.php.net/stat</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? stat(Engine engine, PhpString filename) => Find(engine, filename) is { } status ? StatusArray.Of(status) : null;

    /// <summary>As stat(), of a link itself.</summary>
    /// <remarks>https://www.php.net/lstat</remarks>
    [PhpFunction(Returns = "array|false")]
    public static PhpArray? lstat(Engine engine, PhpString filename) => Find(engine, filename, isLink: true) is { } status ? StatusArray.Of(status) : null;

    /// <summary>Bytes.</summary>
    /// <remarks>https://www.php.net/filesize</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? filesize(Engine engine, PhpString filename) => Find(engine, filename)?.Size;

    /// <summary>When the content last changed, seconds since 1970.</summary>
    /// <remarks>https://www.php.net/filemtime</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? filemtime(Engine engine, PhpString filename) => Find(engine, filename)?.Modified;

    /// <summary>When it was last read, seconds since 1970.</summary>
    /// <remarks>https://www.php.net/fileatime</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? fileatime(Engine engine, PhpString filename) => Find(engine, filename)?.Accessed;

    /// <summary>When content, owner or permissions last changed, seconds since 1970.</summary>
    /// <remarks>https://www.php.net/filectime</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? filectime(Engine engine, PhpString filename) => Find(engine, filename)?.Changed;

    /// <summary>File type and permissions.</summary>
    /// <remarks>https://www.php.net/fileperms</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? fileperms(Engine engine, PhpString filename) => Find(engine, filename)?.Mode;

    /// <summary>The owner's id.</summary>
    /// <remarks>https://www.php.net/fileowner</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? fileowner(Engine engine, PhpString filename) => Find(engine, filename)?.UserId;

    /// <summary>The group's id.</summary>
    /// <remarks>https://www.php.net/filegroup</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? filegroup(Engine engine, PhpString filename) => Find(engine, filename)?.GroupId;

    /// <summary>The inode's number.</summary>
    /// <remarks>https://www.php.net/fileinode</remarks>
    [PhpFunction(Returns = "int|false")]
    public static long? fileinode(Engine engine, PhpString filename) => Find(engine, filename)?.Inode;

    /// <summary>"file", "dir", "link", "fifo", "char", "block" or "socket".</summary>
    /// <remarks>https://www.php.net/filetype</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? filetype(Engine engine, PhpString filename)
    {
        if (Find(engine, filename, isLink: true) is not { } status)
            return null;
        long kind = status.Mode & 0xF000;
        string? name = kind switch
        {
            0xA000 => "link",
            0x1000 => "fifo",
            0x2000 => "char",
            0x4000 => "dir",
            0x6000 => "block",
            0x8000 => "file",
            0xC000 => "socket",
            _ => null,
        };
        if (name is null)
            engine.FunctionNotice("Unknown file type (" + kind + ")");
        return PhpString.FromLatin1(name ?? "unknown");
    }

    /// <summary>What is known of a file, or of a link itself; null, with a warning, when there is none.</summary>
    private static StreamStatus? Find(Engine engine, PhpString name, bool isLink = false)
    {
        StatusCache cache = StatusCache.Of(engine);
        if (cache.TryFind(name, isLink, out StreamStatus status))
            return status;
        if (name.Span.Contains((byte)0))
            engine.FunctionWarning("Filename contains null byte");
        if (name.IsEmpty || name.Span.Contains((byte)0))
            return null;
        StreamWrapper? wrapper = StreamWrapperTable.Of(engine).Locate(name, StreamOptions.None, out PhpString path);
        if (wrapper is PlainFileWrapper && !BaseDirectory.Allows(engine, path))
            return null;
        StatOptions options = StatOptions.IgnoreBaseDirectory | (isLink ? StatOptions.Link : StatOptions.None);
        if (wrapper is not null && wrapper.TryStat(engine, path, options, null, out status))
        {
            cache.Keep(name, isLink, status);
            return status;
        }

        engine.FunctionWarning((isLink ? "Lstat failed for " : "stat failed for ") + name.ToLatin1());
        return null;
    }

    /// <remarks>https://www.php.net/file_exists</remarks>
    [PhpFunction]
    public static bool file_exists(Engine engine, PhpString filename) => IsAccessible(engine, filename, 0);

    /// <remarks>https://www.php.net/is_readable</remarks>
    [PhpFunction]
    public static bool is_readable(Engine engine, PhpString filename) => IsAccessible(engine, filename, 4);

    /// <remarks>https://www.php.net/is_writable</remarks>
    [PhpFunction]
    public static bool is_writable(Engine engine, PhpString filename) => IsAccessible(engine, filename, 2);

    /// <remarks>https://www.php.net/is_writeable</remarks>
    [PhpFunction]
    public static bool is_writeable(Engine engine, PhpString filename) => IsAccessible(engine, filename, 2);

    /// <remarks>https://www.php.net/is_executable</remarks>
    [PhpFunction]
    public static bool is_executable(Engine engine, PhpString filename) => IsAccessible(engine, filename, 1);

    /// <summary>Follows links.</summary>
    /// <remarks>https://www.php.net/is_file</remarks>
    [PhpFunction]
    public static bool is_file(Engine engine, PhpString filename) => FindQuietly(engine, filename) is { IsRegular: true };

    /// <summary>Follows links.</summary>
    /// <remarks>https://www.php.net/is_dir</remarks>
    [PhpFunction]
    public static bool is_dir(Engine engine, PhpString filename) => FindQuietly(engine, filename) is { IsDirectory: true };

    /// <remarks>https://www.php.net/is_link</remarks>
    [PhpFunction]
    public static bool is_link(Engine engine, PhpString filename) => FindQuietly(engine, filename, StatOptions.Link) is { IsLink: true };

    private static StreamStatus? FindQuietly(Engine engine, PhpString name, StatOptions options = StatOptions.None)
    {
        StatusCache cache = StatusCache.Of(engine);
        bool isLink = (options & StatOptions.Link) != 0;
        if (cache.TryFind(name, isLink, out StreamStatus status))
            return status;
        if (Locate(engine, name, out PhpString path) is not { } wrapper || !wrapper.TryStat(engine, path, options | StatOptions.Quiet | StatOptions.IgnoreBaseDirectory, null, out status))
            return null;
        cache.Keep(name, isLink, status);
        return status;
    }

    private static StreamWrapper? Locate(Engine engine, PhpString name, out PhpString path)
    {
        path = name;
        if (name.IsEmpty || name.Span.Contains((byte)0))
            return null;
        StreamWrapper? wrapper = StreamWrapperTable.Of(engine).Locate(name, StreamOptions.None, out path);
        return wrapper is PlainFileWrapper && !BaseDirectory.Allows(engine, path) ? null : wrapper;
    }

    /// <param name="engine">The engine.</param>
    /// <param name="name">The file.</param>
    /// <param name="right">4 read, 2 write, 1 execute, 0 exist.</param>
    private static bool IsAccessible(Engine engine, PhpString name, int right)
    {
        if (Locate(engine, name, out PhpString path) is not { } wrapper)
            return false;
        if (wrapper is PlainFileWrapper)
            return Libc.Access(path.Span, right) >= 0;
        if (FindQuietly(engine, name) is not { } status)
            return false;
        const int ownerShift = 6;
        const int groupShift = 3;
        int shift = status.UserId == Libc.UserId() ? ownerShift : IsMember(status.GroupId) ? groupShift : 0;
        return right == 0 || ((status.Mode >> shift) & right) != 0;
    }

    private static bool IsMember(long group)
    {
        if (group == Libc.GroupId())
            return true;
        var groups = new uint[Math.Max(Libc.Groups([]), 0)];
        return Libc.Groups(groups) > 0 && Array.IndexOf(groups, (uint)group) >= 0;
    }

    /// <summary>Forgets what is remembered about files. Real paths are not remembered, so the arguments make no difference.</summary>
    /// <remarks>https://www.php.net/clearstatcache</remarks>
    [PhpFunction]
    public static void clearstatcache(Engine engine, bool clear_realpath_cache = false, [PhpParameter(Default = "\"\"")] PhpString? filename = null)
        => StatusCache.Of(engine).Clear();

    /// <summary>Bytes on the file system of a directory; false, with a warning, when it cannot be asked.</summary>
    /// <remarks>https://www.php.net/disk_total_space</remarks>
    [PhpFunction(Returns = "float|false")]
    public static Value disk_total_space(Engine engine, PhpString directory) => Space(engine, directory, isFree: false);

    /// <summary>Bytes free for ordinary users on the file system of a directory; false, with a warning, when it cannot be asked.</summary>
    /// <remarks>https://www.php.net/disk_free_space</remarks>
    [PhpFunction(Returns = "float|false")]
    public static Value disk_free_space(Engine engine, PhpString directory) => Space(engine, directory, isFree: true);

    /// <summary>As disk_free_space().</summary>
    /// <remarks>https://www.php.net/diskfreespace</remarks>
    [PhpFunction(Returns = "float|false")]
    public static Value diskfreespace(Engine engine, PhpString directory) => Space(engine, directory, isFree: true);

    private static Value Space(Engine engine, PhpString directory, bool isFree)
    {
        engine.CheckPath(directory, 1);
        if (directory.Length == 0 || PathName.Expand(directory) is not { } path || !BaseDirectory.Allows(engine, path))
            return false;
        int result = Libc.FileSystemSpace(path.Span, out double total, out double free);
        if (result >= 0)
            return isFree ? free : total;
        engine.FunctionWarning(Libc.ErrorMessage(-result));
        return false;
    }
}
