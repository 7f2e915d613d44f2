using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Files and directories of the system: names without a scheme, and <c>file://</c>.</summary>
public sealed class PlainFileWrapper : StreamWrapper
{
    public override string Label => "plainfile";

    public override PhpStream? Open(StreamOpening opening)
    {
        if (!BaseDirectory.Allows(opening.Engine, opening.Path))
        {
            opening.Errno = Errno.EPERM;
            return null;
        }

        if (!StreamMode.TryParse(opening.Mode, out OpenFlags flags))
            return opening.Fail("`" + opening.Mode + "' is not a valid mode for fopen");
        return OpenFile(opening, opening.Path, flags);
    }

    private static PhpStream? OpenFile(StreamOpening opening, PhpString path, OpenFlags flags)
    {
        int error = 0;
        PhpString? full = NeedsExpanding(path.Span) ? OpenedPath.Of(path, out error) : path;
        if (full is null)
        {
            opening.Errno = error;
            return null;
        }

        // PHP takes paths apart itself, and does not find what is said to be below a file.
        int descriptor = Libc.Open(full.Span, flags);
        if (descriptor < 0)
        {
            opening.Errno = descriptor == -Errno.ENOTDIR ? Errno.ENOENT : -descriptor;
            return null;
        }

        if ((opening.Options & StreamOptions.ForInclude) != 0 && (Libc.Status(descriptor, out FileStatus status) < 0 || !status.IsRegular))
        {
            Libc.Close(descriptor);
            opening.Engine.Resources.TakeId();
            return null;
        }

        opening.OpenedPath = full;
        return DescriptorOperations.Open(opening.Engine, descriptor, opening.Mode, isFresh: (flags & OpenFlags.Append) == 0);
    }

    /// <summary>True for a name that <see cref="OpenedPath"/> changes, or has errors of its own for.</summary>
    private static bool NeedsExpanding(ReadOnlySpan<byte> path)
        => path.IsEmpty || path.IndexOf(".."u8) >= 0 || path.IndexOf("//"u8) >= 0 || path.IndexOf("/."u8) >= 0 || path[^1] == '/';

    public override PhpStream? OpenDirectory(StreamOpening opening)
    {
        if (!BaseDirectory.Allows(opening.Engine, opening.Path))
        {
            opening.Errno = Errno.EPERM;
            return null;
        }

        nint directory = Libc.OpenDirectory(opening.Path.Span, out int error);
        if (directory == 0)
        {
            opening.Errno = error;
            return null;
        }

        return new PhpStream(opening.Engine, new DirectoryOperations(directory), opening.Mode);
    }

    public override bool TryStat(Engine engine, PhpString path, StatOptions options, StreamContext? context, out StreamStatus status)
    {
        status = default;
        if ((options & StatOptions.IgnoreBaseDirectory) == 0 && !BaseDirectory.Allows(engine, path, isQuiet: (options & StatOptions.Quiet) != 0))
            return false;
        if (Libc.Status(path.Span, out FileStatus file, followLink: (options & StatOptions.Link) == 0) < 0)
            return false;
        status = StreamStatus.From(file);
        return true;
    }

    public override bool? Unlink(Engine engine, PhpString path, StreamContext? context)
    {
        path = WithoutScheme(path);
        return BaseDirectory.Allows(engine, path) && Removed(engine, path, Libc.Unlink(path.Span));
    }

    public override bool CanRename => true;

    public override bool Rename(Engine engine, PhpString from, PhpString to, StreamContext? context)
    {
        from = WithoutScheme(from);
        to = WithoutScheme(to);
        if (!BaseDirectory.Allows(engine, from) || !BaseDirectory.Allows(engine, to))
            return false;
        int result = Libc.Rename(from.Span, to.Span);
        if (result == -Errno.EXDEV)
            return MoveAcrossDevices(engine, from, to);
        if (result < 0)
            WarnAboutBoth(engine, from, to, -result);
        else
            StatusCache.Of(engine).Clear();
        return result >= 0;
    }

    private static bool MoveAcrossDevices(Engine engine, PhpString from, PhpString to)
    {
        const uint onlyOwner = 0x3F;
        uint mask = Libc.SetFileCreationMask(onlyOwner);
        bool moved = FileCopy.Copy(engine, from, to, null) && Libc.Status(from.Span, out FileStatus status) >= 0 && TakeOver(engine, from, to, status);
        if (moved)
            Libc.Unlink(from.Span);
        Libc.SetFileCreationMask(mask);
        return moved;
    }

    private static bool TakeOver(Engine engine, PhpString from, PhpString to, in FileStatus status)
    {
        int owner = Libc.ChangeOwner(to.Span, (int)status.UserId, (int)status.GroupId);
        if (owner < 0)
            WarnAboutBoth(engine, from, to, -owner);
        if (owner < 0 && owner != -Errno.EPERM)
            return false;
        int mode = Libc.ChangeMode(to.Span, status.Mode);
        if (mode < 0)
            WarnAboutBoth(engine, from, to, -mode);
        return mode >= 0 || mode == -Errno.EPERM;
    }

    public override bool MakeDirectory(Engine engine, PhpString path, long mode, bool recursive, StreamContext? context)
    {
        path = WithoutScheme(path);
        if (!recursive)
        {
            if (!BaseDirectory.Allows(engine, path))
                return false;
            int result = Libc.MakeDirectory(path.Span, (uint)mode);
            if (result < 0)
                engine.FunctionWarning(Libc.ErrorMessage(-result));
            return result >= 0;
        }

        if (PathName.Expand(path) is not { } full)
        {
            engine.FunctionWarning("Invalid path");
            return false;
        }

        return BaseDirectory.Allows(engine, full) && MakeDirectories(engine, full.Span, (uint)mode);
    }

    private static bool MakeDirectories(Engine engine, ReadOnlySpan<byte> path, uint mode)
    {
        // From the deepest directory that exists, downwards.
        int end = path.Length;
        while (end > 0 && Libc.Status(path[..end], out _) < 0)
            end = path[..end].LastIndexOf((byte)'/');
        int result = end == path.Length ? -Errno.EEXIST : 0;
        while (end < path.Length)
        {
            int next = path[(end + 1)..].IndexOf((byte)'/');
            end = next < 0 ? path.Length : end + 1 + next;
            result = Libc.MakeDirectory(path[..end], mode);
            if (result < 0 && result != -Errno.EEXIST)
                break;
        }

        if (result < 0)
            engine.FunctionWarning(Libc.ErrorMessage(-result));
        return result >= 0;
    }

    public override bool RemoveDirectory(Engine engine, PhpString path, StreamContext? context)
    {
        path = WithoutScheme(path);
        return BaseDirectory.Allows(engine, path) && Removed(engine, path, Libc.RemoveDirectory(path.Span));
    }

    public override bool? SetMetadata(Engine engine, PhpString path, MetadataOption option, Value value, StreamContext? context)
    {
        path = WithoutScheme(path);
        if (!BaseDirectory.Allows(engine, path) || !FileMetadata.Set(engine, path, option, value, isUrl: true))
            return false;
        StatusCache.Of(engine).Clear();
        return true;
    }

    internal static PhpString WithoutScheme(PhpString path)
        => ByteText.StartsWithIgnoreCase(path.Span, "file://"u8) ? path.Substring(7, path.Length - 7) : path;

    private static bool Removed(Engine engine, PhpString path, int result)
    {
        if (result >= 0)
            StatusCache.Of(engine).Clear();
        else
            engine.Warning(engine.CurrentFunctionName + "(" + path.ToLatin1() + "): " + Libc.ErrorMessage(-result));
        return result >= 0;
    }

    private static void WarnAboutBoth(Engine engine, PhpString from, PhpString to, int errno)
        => engine.Warning(engine.CurrentFunctionName + "(" + from.ToLatin1() + "," + to.ToLatin1() + "): " + Libc.ErrorMessage(errno));
}
