using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>The name that the system is asked to open for a plain file's.</summary>
internal static class OpenedPath
{
    /// <summary>
    /// Absolute, without empty parts, <c>.</c> and <c>..</c>; a slash at the end stays. <c>x/..</c> goes away even when there is no x, unlike the
    /// system's way, and where x is a link that is followed first.
    /// </summary>
    /// <param name="path">A name.</param>
    /// <param name="error">Why there is no result: ENAMETOOLONG, or ENOENT when something is said to be below a file.</param>
    public static PhpString? Of(PhpString path, out int error)
    {
        error = Errno.ENAMETOOLONG;
        ReadOnlySpan<byte> text = path.Span;
        var builder = new ByteBuilder(stackalloc byte[512]);
        if (!PathName.TryBegin(text, ref builder))
            return null;
        while (text.Length > 0)
        {
            ReadOnlySpan<byte> before = path.Span[..^text.Length];
            ReadOnlySpan<byte> part = PathName.TakePart(ref text);
            bool isLastSlash = text.Length == 0 && path.Span[^1] == '/';
            bool isDot = part.SequenceEqual("."u8);
            bool isParent = part.SequenceEqual(".."u8);
            if (part.Length > 0 && !isDot && !isParent)
            {
                builder.Append((byte)'/');
                builder.Append(part);
            }

            if ((isLastSlash || isDot || isParent) && IsFile(builder.Written))
            {
                error = Errno.ENOENT;
                builder.Dispose();
                return null;
            }

            if (isParent)
                RemoveLast(ref builder, before);
        }

        if (builder.Length == 0 || (path.Length > 0 && path.Span[^1] == '/'))
            builder.Append((byte)'/');
        return PathName.End(ref builder);
    }

    private static bool IsFile(ReadOnlySpan<byte> path) =>
        path.Length > 0 && Libc.Status(path, out FileStatus status) >= 0 && !status.IsDirectory;

    /// <param name="builder">What <paramref name="written"/> has become.</param>
    /// <param name="written">The name up to here, which may lead over links.</param>
    private static void RemoveLast(ref ByteBuilder builder, ReadOnlySpan<byte> written)
    {
        if (written.Length > 0 && Libc.RealPath(written, out _) is { } real)
        {
            builder.Length = 0;
            builder.Append(real);
        }

        builder.Length = Math.Max(0, builder.Written.LastIndexOf((byte)'/'));
    }
}
