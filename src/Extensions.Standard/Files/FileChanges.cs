using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Making, moving, removing files and directories, and their owners, permissions and times.</summary>
[PhpExtension("standard")]
public static class FileChanges
{
    /// <summary>Removes a file; false, with a warning, when that fails.</summary>
    /// <remarks>https://www.php.net/unlink</remarks>
    [PhpFunction]
    public static bool unlink(Engine engine, PhpString filename, PhpResource? context = null)
    {
        engine.CheckPath(filename, 1);
        StreamContext used = StreamContext.GivenOrDefault(engine, context);
        if (StreamWrapperTable.Of(engine).Locate(filename, StreamOptions.None, out _) is not { } wrapper)
        {
            engine.FunctionWarning("Unable to locate stream wrapper");
            return false;
        }

        if (wrapper.Unlink(engine, filename, used) is { } removed)
            return removed;
        engine.FunctionWarning(wrapper.Label + " does not allow unlinking");
        return false;
    }

    /// <summary>Renames or moves a file or directory; false, with a warning, when that fails.</summary>
    /// <remarks>https://www.php.net/rename</remarks>
    [PhpFunction]
    public static bool rename(Engine engine, PhpString from, PhpString to, PhpResource? context = null)
    {
        engine.CheckPath(from, 1);
        engine.CheckPath(to, 2);
        StreamWrapperTable wrappers = StreamWrapperTable.Of(engine);
        StreamWrapper? wrapper = wrappers.Locate(from, StreamOptions.None, out _);
        string? problem = wrapper is null ? "Unable to locate stream wrapper"
            : !wrapper.CanRename ? wrapper.Label + " wrapper does not support renaming"
            : wrappers.Locate(to, StreamOptions.None, out _) != wrapper ? "Cannot rename a file across wrapper types"
            : null;
        if (problem is null)
            return wrapper!.Rename(engine, from, to, StreamContext.GivenOrDefault(engine, context));
        engine.FunctionWarning(problem);
        return false;
    }

    /// <summary>Copies a file; false, with a warning, when that fails.</summary>
    /// <remarks>https://www.php.net/copy</remarks>
    [PhpFunction]
    public static bool copy(Engine engine, PhpString from, PhpString to, PhpResource? context = null)
    {
        engine.CheckPath(from, 1);
        engine.CheckPath(to, 2);
        if (StreamWrapperTable.Of(engine).Locate(from, StreamOptions.None, out PhpString path) is PlainFileWrapper && !BaseDirectory.Allows(engine, path))
            return false;
        return FileCopy.Copy(engine, from, to, StreamContext.GivenOrDefault(engine, context));
    }

    /// <summary>Makes a directory; false, with a warning, when that fails.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="directory">The name.</param>
    /// <param name="permissions">Lessened by the umask.</param>
    /// <param name="recursive">Makes those above it too.</param>
    /// <param name="context">Options for the wrapper.</param>
    /// <remarks>https://www.php.net/mkdir</remarks>
    [PhpFunction]
    public static bool mkdir(
        Engine engine,
        PhpString directory,
        [PhpParameter(Default = "0777")] long permissions = 0x1FF,
        bool recursive = false,
        PhpResource? context = null)
    {
        engine.CheckPath(directory, 1);
        StreamContext used = StreamContext.GivenOrDefault(engine, context);
        return StreamWrapperTable.Of(engine).Locate(directory, StreamOptions.None, out _) is { } wrapper
            && wrapper.MakeDirectory(engine, directory, permissions, recursive, used);
    }

    /// <summary>Removes an empty directory; false, with a warning, when that fails.</summary>
    /// <remarks>https://www.php.net/rmdir</remarks>
    [PhpFunction]
    public static bool rmdir(Engine engine, PhpString directory, PhpResource? context = null)
    {
        engine.CheckPath(directory, 1);
        StreamContext used = StreamContext.GivenOrDefault(engine, context);
        return StreamWrapperTable.Of(engine).Locate(directory, StreamOptions.None, out _) is { } wrapper && wrapper.RemoveDirectory(engine, directory, used);
    }

    /// <summary>Sets modification and access time, and makes the file if it is not there.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="filename">The name.</param>
    /// <param name="mtime">Seconds since 1970; null for now.</param>
    /// <param name="atime">Seconds since 1970; null for <paramref name="mtime"/>.</param>
    /// <returns>False, with a warning, when that fails.</returns>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: only the access time is given.</exception>
    /// <remarks>https://www.php.net/touch</remarks>
    [PhpFunction]
    public static bool touch(Engine engine, PhpString filename, long? mtime = null, long? atime = null)
    {
        engine.CheckPath(filename, 1);
        if (filename.IsEmpty)
            return false;
        if (mtime is null && atime is not null)
            throw engine.ArgumentValueError(2, "cannot be null when argument #3 ($atime) is an integer");
        var times = new PhpArray();
        if (mtime is { } modified)
        {
            times.Append(modified);
            times.Append(atime ?? modified);
        }

        return SetMetadata(engine, filename, MetadataOption.Touch, times, true) ?? TouchByOpening(engine, filename, mtime is not null);
    }

    private static bool TouchByOpening(Engine engine, PhpString name, bool hasTime)
    {
        if (hasTime)
        {
            engine.FunctionWarning("Cannot call touch() for a non-standard stream");
            return false;
        }

        PhpStream? stream = StreamOpener.Open(engine, name, "c", StreamOptions.ReportErrors, null);
        stream?.Close();
        return stream is not null;
    }

    /// <summary>Sets permissions; false, with a warning, when that fails.</summary>
    /// <remarks>https://www.php.net/chmod</remarks>
    [PhpFunction]
    public static bool chmod(Engine engine, PhpString filename, long permissions)
    {
        engine.CheckPath(filename, 1);
        return SetMetadata(engine, filename, MetadataOption.Access, permissions, true) ?? Refuse(engine, "chmod");
    }

    /// <summary>Sets the owner, by name or id; false, with a warning, when that fails.</summary>
    /// <remarks>https://www.php.net/chown</remarks>
    [PhpFunction]
    public static bool chown(Engine engine, PhpString filename, [PhpParameter(Type = "string|int")] Value user) => SetOwner(engine, filename, user, "chown");

    /// <summary>As chown(), of a link itself.</summary>
    /// <remarks>https://www.php.net/lchown</remarks>
    [PhpFunction]
    public static bool lchown(Engine engine, PhpString filename, [PhpParameter(Type = "string|int")] Value user) => SetOwner(engine, filename, user, "chown", false);

    /// <summary>Sets the group, by name or id; false, with a warning, when that fails.</summary>
    /// <remarks>https://www.php.net/chgrp</remarks>
    [PhpFunction]
    public static bool chgrp(Engine engine, PhpString filename, [PhpParameter(Type = "string|int")] Value group) => SetOwner(engine, filename, group, "chgrp");

    /// <summary>As chgrp(), of a link itself.</summary>
    /// <remarks>https://www.php.net/lchgrp</remarks>
    [PhpFunction]
    public static bool lchgrp(Engine engine, PhpString filename, [PhpParameter(Type = "string|int")] Value group) => SetOwner(engine, filename, group, "chgrp", false);

    private static bool SetOwner(Engine engine, PhpString name, Value owner, string function, bool followLink = true)
    {
        engine.CheckPath(name, 1);
        MetadataOption option = function == "chown"
            ? owner.IsString ? MetadataOption.OwnerName : MetadataOption.Owner
            : owner.IsString ? MetadataOption.GroupName : MetadataOption.Group;
        return SetMetadata(engine, name, option, owner, followLink) ?? Refuse(engine, function);
    }

    private static bool Refuse(Engine engine, string function)
    {
        engine.FunctionWarning("Cannot call " + function + "() for a non-standard stream");
        return false;
    }

    private static bool? SetMetadata(Engine engine, PhpString name, MetadataOption option, Value value, bool followLink)
    {
        StreamWrapper? wrapper = StreamWrapperTable.Of(engine).Locate(name, StreamOptions.None, out PhpString path);
        if (wrapper is PlainFileWrapper && !ByteText.StartsWithIgnoreCase(name.Span, "file://"u8))
            return BaseDirectory.Allows(engine, path) && FileMetadata.Set(engine, path, option, value, isUrl: false, followLink);
        return wrapper?.SetMetadata(engine, name, option, value, null);
    }

    /// <summary>The permissions that new files do not get.</summary>
    /// <param name="mask">The new ones; null leaves them.</param>
    /// <returns>The ones before.</returns>
    /// <remarks>https://www.php.net/umask</remarks>
    [PhpFunction]
    public static long umask(long? mask = null)
    {
        uint before = Libc.SetFileCreationMask((uint)(mask ?? 0));
        if (mask is null)
            Libc.SetFileCreationMask(before);
        return before;
    }
}
