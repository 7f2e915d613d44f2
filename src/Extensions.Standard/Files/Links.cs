using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Streams;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Files;

/// <summary>Links.</summary>
[PhpExtension("standard")]
public static class Links
{
    /// <summary>What a symbolic link points to; false, with a warning, when it is none.</summary>
    /// <remarks>https://www.php.net/readlink</remarks>
    [PhpFunction(Returns = "string|false")]
    public static PhpString? readlink(Engine engine, PhpString path)
    {
        engine.CheckPath(path, 1);
        if (!BaseDirectory.Allows(engine, path))
            return null;
        Span<byte> content = stackalloc byte[PathName.Longest - 1];
        long length = Libc.ReadLink(path.Span, content);
        if (length >= 0)
            return PhpString.From(content[..(int)length]);
        engine.FunctionWarning(Libc.ErrorMessage((int)-length));
        return null;
    }

    /// <summary>The device on which a link lies; -1, with a warning, when there is none.</summary>
    /// <remarks>https://www.php.net/linkinfo</remarks>
    [PhpFunction(Returns = "int|false")]
    public static Value linkinfo(Engine engine, PhpString path)
    {
        engine.CheckPath(path, 1);
        if (!BaseDirectory.Allows(engine, PathParts.dirname(engine, path)))
            return false;
        int result = Libc.Status(path.Span, out FileStatus status, followLink: false);
        if (result >= 0)
            return (long)status.Device;
        engine.FunctionWarning(Libc.ErrorMessage(-result));
        return -1;
    }

    /// <summary>Makes a symbolic link.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="target">What it points to, relative to the link.</param>
    /// <param name="link">Its name.</param>
    /// <returns>False, with a warning, when that fails.</returns>
    /// <remarks>https://www.php.net/symlink</remarks>
    [PhpFunction]
    public static bool symlink(Engine engine, PhpString target, PhpString link)
    {
        engine.CheckPath(target, 1);
        engine.CheckPath(link, 2);
        if (link.Length == 0 || PathName.Expand(link) is not { } source)
            return Report(engine, -Errno.ENOENT);
        PhpString destination = target.Span.StartsWith("/"u8)
            ? target
            : PhpString.FromOwned([.. PathParts.dirname(engine, source).Span, (byte)'/', .. target.Span]);
        destination = PathName.Expand(destination) ?? destination;
        return BaseDirectory.Allows(engine, destination) && BaseDirectory.Allows(engine, source)
            && Report(engine, Libc.SymbolicLink(target.Span, source.Span));
    }

    /// <summary>Makes a further name for a file.</summary>
    /// <returns>False, with a warning, when that fails.</returns>
    /// <remarks>https://www.php.net/link</remarks>
    [PhpFunction]
    public static bool link(Engine engine, PhpString target, PhpString link)
    {
        engine.CheckPath(target, 1);
        engine.CheckPath(link, 2);
        if (link.Length == 0 || target.Length == 0 || PathName.Expand(link) is not { } source || PathName.Expand(target) is not { } destination)
            return Report(engine, -Errno.ENOENT);
        return BaseDirectory.Allows(engine, destination) && BaseDirectory.Allows(engine, source) && Report(engine, Libc.Link(target.Span, link.Span));
    }

    private static bool Report(Engine engine, int result)
    {
        if (result < 0)
            engine.FunctionWarning(Libc.ErrorMessage(-result));
        return result >= 0;
    }
}
