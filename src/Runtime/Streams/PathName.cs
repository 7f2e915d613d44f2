using MiniPhp.Runtime.Posix;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Streams;

/// <summary>Names of files as bytes, taken apart without asking the system.</summary>
public static class PathName
{
    /// <summary>The longest that the system takes, with its closing zero.</summary>
    public const int Longest = 4096;

    /// <summary>The absolute form without empty parts, <c>.</c> and <c>..</c>; links are not looked at. Null when it is too long or there is no current directory.</summary>
    public static PhpString? Expand(PhpString path)
    {
        ReadOnlySpan<byte> text = path.Span;
        var builder = new ByteBuilder(stackalloc byte[512]);
        if (!TryBegin(text, ref builder))
            return null;
        while (text.Length > 0)
        {
            ReadOnlySpan<byte> part = TakePart(ref text);
            if (part.Length == 0 || part.SequenceEqual("."u8))
                continue;
            if (part.SequenceEqual(".."u8))
            {
                builder.Length = Math.Max(0, builder.Written.LastIndexOf((byte)'/'));
                continue;
            }

            builder.Append((byte)'/');
            builder.Append(part);
        }

        if (builder.Length == 0)
            builder.Append((byte)'/');
        return End(ref builder);
    }

    /// <summary>Begins the absolute form: with the current directory, where the name is not absolute. False when there is none.</summary>
    internal static bool TryBegin(ReadOnlySpan<byte> path, ref ByteBuilder builder)
    {
        if (path.Length > 0 && path[0] == '/')
            return true;
        if (Libc.WorkingDirectory(out _) is not { } current)
            return false;
        builder.Append(current.AsSpan().TrimEnd((byte)'/'));
        return true;
    }

    /// <summary>Takes what is before the next slash off a name, and the slash.</summary>
    internal static ReadOnlySpan<byte> TakePart(ref ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'/');
        ReadOnlySpan<byte> part = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(end + 1)..];
        return part;
    }

    /// <summary>The finished name; null when it is too long.</summary>
    internal static PhpString? End(ref ByteBuilder builder)
    {
        if (builder.Length < Longest)
            return builder.ToPhpString();
        builder.Dispose();
        return null;
    }

    /// <summary>Whether a plain name may be looked for along the include_path: it is not absolute and not explicitly relative.</summary>
    public static bool IsSearched(ReadOnlySpan<byte> path)
    {
        if (path.Length == 0 || path[0] == '/')
            return false;
        int dots = 0;
        while (dots < path.Length && path[dots] == '.')
            dots++;
        return dots is 0 or > 2 || dots == path.Length || path[dots] != '/';
    }
}
